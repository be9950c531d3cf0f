// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFiguresTest {
  @TempDir private Path folder;

  /** Both ways store the same rows, but for when they were stored. */
  @Test
  void theStoreKeepsWhatThePlainAppenderKeeps() throws SQLException {
    List<FlowRecord> flows = ClusterFlows.of(1000);
    int rows = 5000;
    Path plain = folder.resolve("plain.duckdb");
    Path file = folder.resolve("flows.duckdb");
    PlainAppender.write(plain, flows, rows);
    StoreFigures.store(file, flows, rows);
    try (DuckDbStore store = DuckDbStore.inMemory().open()) {
      for (Path each : List.of(plain, file)) {
        try (DuckDbStore one = DuckDbStore.builder(each).open()) {
          assertEquals(rows, one.exportParquet(folder.resolve(each.getFileName() + ".parquet")));
        }
      }
      String all = "SELECT * EXCLUDE (timeInserted) FROM '" + folder + "/%s.duckdb.parquet'";
      String one = String.format(all, "plain");
      String other = String.format(all, "flows");
      try (FlowAnswer answer =
          store.query(
              "SELECT count(*) FROM (("
                  + one
                  + " EXCEPT ALL "
                  + other
                  + ") UNION ALL ("
                  + other
                  + " EXCEPT ALL "
                  + one
                  + "))")) {
        answer.next();
        assertEquals(0L, answer.value(0), "rows that one has and the other has not");
      }
    }
  }
}
