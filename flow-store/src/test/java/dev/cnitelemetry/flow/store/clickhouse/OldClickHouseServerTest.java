// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real server, Debian's of 2018: the wire, passwords, restarts and outages. */
@Tag("long")
class OldClickHouseServerTest extends ClickHouseContract {
  @TempDir private static Path folder;
  private static final int PORT = ClickHouseProgram.freePort();
  private static ClickHouseProgram program;

  @BeforeAll
  static void start() {
    program = ClickHouseProgram.server(folder, PORT);
  }

  @AfterAll
  static void stop() {
    if (program != null) {
      program.close();
    }
  }

  @Override
  ClickHouseProgram program() {
    return program;
  }

  @Override
  String database() {
    return "default";
  }

  private static FlowRecord numbered(int number) {
    return FlowRecord.builder().set(IanaElements.OCTET_TOTAL_COUNT, number).build();
  }

  /** Waits for the server's answers, which come by another thread. */
  private static void settle(ClickHouseStore store) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (store.waiting() > 0) {
      assertTrue(System.nanoTime() < deadline, () -> store.waiting() + " rows wait");
      store.poll();
      Thread.sleep(10);
    }
  }

  @Test
  void whatComesWhileTheServerIsDownIsStoredInOrderWhenItIsBack() throws InterruptedException {
    List<String> remarks = new ArrayList<>();
    try (ClickHouseStore store =
        builder().makeTables().commit(10, Duration.ofSeconds(8)).remarks(remarks::add).open()) {
      for (int number = 0; number < 100; number++) {
        if (number == 20) {
          settle(store);
          program.kill();
        }
        if (number == 80) {
          program = ClickHouseProgram.server(folder, PORT);
        }
        store.append(numbered(number));
        if (store.isCommitDue()) {
          store.commit();
        }
        store.poll();
      }
      assertEquals(1, remarks.size(), remarks::toString);
      assertTrue(remarks.get(0).contains("nobody answers there"), remarks::toString);
      settle(store);
      assertEquals(100, store.counts().committed());
      assertEquals(0, store.counts().dropped());
      assertTrue(remarks.get(1).contains("takes rows again"), remarks::toString);
    }
    try (ClickHouseStore store = builder().openToAsk()) {
      assertEquals(
          "[[100, 4950]]",
          rows(store, "SELECT count() AS all, sum(octetTotalCount) AS sum FROM flows").toString());
    }
  }

  @Test
  void theOlderHalfIsDeletedFromTheTable() throws InterruptedException {
    try (ClickHouseStore store = builder().makeTables().open()) {
      store.append(numbered(1));
      store.commit();
      settle(store);
      Thread.sleep(1100); // the server's clock gives rows their seconds
      store.append(numbered(2));
      store.commit();
      settle(store);
      store.retain(1);
      String left = "";
      for (int attempt = 0; attempt < 100 && !left.equals("[[2]]"); attempt++) {
        left = rows(store, "SELECT octetTotalCount FROM flows").toString();
        Thread.sleep(50);
      }
      assertEquals("[[2]]", left);
    }
  }
}
