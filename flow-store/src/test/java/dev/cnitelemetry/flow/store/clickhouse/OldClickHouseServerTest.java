// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.testsupport.HeldPort;
import java.io.IOException;
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
  private static HeldPort port;
  private static ClickHouseProgram program;

  @BeforeAll
  static void start() throws IOException {
    port = HeldPort.tcp();
    program = ClickHouseProgram.server(folder, port.number());
  }

  @AfterAll
  static void stop() throws IOException {
    if (program != null) {
      program.close();
    }
    port.close();
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
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
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
          program = ClickHouseProgram.server(folder, port.number());
        }
        store.append(numbered(number));
        if (store.isCommitDue()) {
          store.commit();
        }
        store.poll();
      }
      settle(store);
      assertEquals(2, remarks.size(), remarks::toString);
      // It depends on whether the end of the last connection was seen before it was used again.
      assertTrue(
          remarks.get(0).contains("nobody answers there")
              || remarks.get(0).contains("the connection ended"),
          remarks::toString);
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
      for (int attempt = 0; attempt < 1200 && !left.equals("[[2]]"); attempt++) {
        left = rows(store, "SELECT octetTotalCount FROM flows").toString();
        Thread.sleep(50);
      }
      assertEquals("[[2]]", left);
    }
  }

  @Test
  void whoAsksChangesNothing() {
    builder().makeTables().open().close();
    for (String user : List.of(ClickHouseProgram.USER, ClickHouseProgram.READER)) {
      try (ClickHouseStore store = builder().user(user).openToAsk()) {
        for (String sql :
            List.of("DROP TABLE flows", "INSERT INTO flows (sourceIP) VALUES ('a')")) {
          FlowStoreException error = assertThrows(FlowStoreException.class, () -> store.query(sql));
          assertEquals(Reason.WRONG_QUERY, error.reason(), error.getMessage());
          assertTrue(error.getMessage().endsWith("not to be changed"), error.getMessage());
        }
        assertEquals("[[0]]", rows(store, "SELECT count() AS all FROM flows").toString());
      }
    }
  }

  @Test
  void aServerThatHangsIsWaitedForAndAsksNothingTwice() throws InterruptedException {
    List<String> remarks = new ArrayList<>();
    try (ClickHouseStore store =
        builder()
            .patience(Duration.ofSeconds(2))
            .makeTables()
            .commit(10, Duration.ofSeconds(8))
            .remarks(remarks::add)
            .open()) {
      program.hold();
      try {
        for (int number = 0; number < 50; number++) {
          store.append(numbered(number));
          if (store.isCommitDue()) {
            store.commit();
          }
        }
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (remarks.isEmpty() && System.nanoTime() < deadline) {
          store.poll();
          Thread.sleep(20);
        }
      } finally {
        program.goOn();
      }
      assertTrue(remarks.get(0).contains("does not answer within 2 s"), remarks::toString);
      settle(store);
      assertEquals(50, store.counts().committed());
    }
    try (ClickHouseStore store = builder().openToAsk()) {
      // The insert that it was held at may have been taken: it is made twice then.
      assertEquals(
          "[[50]]", rows(store, "SELECT uniqExact(octetTotalCount) AS all FROM flows").toString());
    }
  }

  /** It may come up later with tables to be made, or know another password. */
  @Test
  void aServerThatIsNotThereAtTheStartMakesItsTablesLater() throws InterruptedException {
    program.kill();
    List<String> remarks = new ArrayList<>();
    try (ClickHouseStore store = builder().makeTables().remarks(remarks::add).open();
        ClickHouseStore wrong =
            builder().password("wrong-secret").makeTables().remarks(remarks::add).open()) {
      store.append(numbered(1));
      store.commit();
      wrong.append(numbered(2));
      assertEquals(2, remarks.size(), remarks::toString);
      program = ClickHouseProgram.server(folder, port.number());
      settle(store);
      Thread.sleep(1100); // the first attempt after the start
      FlowStoreException refused = assertThrows(FlowStoreException.class, wrong::commit);
      assertEquals(Reason.REFUSED, refused.reason(), refused.getMessage());
      assertThrows(FlowStoreException.class, wrong::close);
    }
    try (ClickHouseStore store = builder().openToAsk()) {
      assertEquals("[[1]]", rows(store, "SELECT octetTotalCount FROM flows").toString());
    }
  }
}
