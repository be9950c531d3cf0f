// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

import com.sun.management.OperatingSystemMXBean;
import dev.cnitelemetry.flow.store.clickhouse.RowBinaryWriter;
import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.flow.store.query.TopTalkers;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * What storing costs, printed: a program, no test. The only argument is how many rows, a million
 * unless given.
 */
final class StoreFigures {
  private static final int PASSES = 5;

  private StoreFigures() {}

  public static void main(String[] arguments) throws IOException {
    int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    List<FlowRecord> flows = SimulatedFlows.aggregated(300, 240);
    System.out.printf(
        "Java %s, %d rows made of %d records%n",
        System.getProperty("java.version"), rows, flows.size());
    rowBinary(flows);
    Path file = Files.createTempFile("figures", ".duckdb");
    Files.delete(file);
    duckDb(flows, rows, file);
  }

  private static long threadCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void rowBinary(List<FlowRecord> flows) throws IOException {
    RowBinaryWriter writer = new RowBinaryWriter(FlowsTable.newest());
    double best = Double.MAX_VALUE;
    for (int pass = 0; pass < 20 * PASSES; pass++) {
      writer.clear();
      long begin = threadCpu();
      for (FlowRecord flow : flows) {
        writer.append(flow);
      }
      best = Math.min(best, (double) (threadCpu() - begin) / flows.size());
    }
    System.out.printf(
        "RowBinary: %.0f ns of CPU a row, %.0f octets%n",
        best, (double) writer.length() / flows.size());
    for (int level : new int[] {1, 6}) {
      long begin = threadCpu();
      ByteArrayOutputStream octets = new ByteArrayOutputStream();
      try (OutputStream zip = new LevelGzip(octets, level)) {
        writer.writeTo(zip);
      }
      System.out.printf(
          "gzip, level %d: %.0f ns of CPU a row, %.1f octets%n",
          level,
          (double) (threadCpu() - begin) / flows.size(),
          (double) octets.size() / flows.size());
    }
  }

  private static final class LevelGzip extends GZIPOutputStream {
    LevelGzip(OutputStream out, int level) throws IOException {
      super(out, 1 << 16);
      def.setLevel(level);
    }
  }

  private static void duckDb(List<FlowRecord> flows, int rows, Path file) throws IOException {
    long begin = threadCpu();
    long all = processCpu();
    try (DuckDbStore store = DuckDbStore.open(file)) {
      for (int i = 0; i < rows; i++) {
        store.append(flows.get(i % flows.size()));
        if (store.isCommitDue()) {
          store.commit();
        }
      }
    }
    System.out.printf(
        "DuckDB: %.2f µs of thread CPU a row, %.2f of the process, %.1f octets in the file%n",
        (threadCpu() - begin) / 1e3 / rows,
        (processCpu() - all) / 1e3 / rows,
        (double) Files.size(file) / rows);
    try (DuckDbStore store = DuckDbStore.builder(file).readOnly().open()) {
      for (TopTalkers by : TopTalkers.values()) {
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
          long before = processCpu();
          int told = 0;
          try (FlowAnswer answer = store.query(by.sql(10, null))) {
            while (answer.next()) {
              told++;
            }
          }
          if (told == 0) {
            throw new IllegalStateException("nobody talks");
          }
          best = Math.min(best, (processCpu() - before) / 1e6);
        }
        System.out.printf("top talkers by %s: %.0f ms of CPU%n", by, best);
      }
      Path parquet = file.resolveSibling(file.getFileName() + ".parquet");
      long written = store.exportParquet(parquet);
      System.out.printf("Parquet: %.1f octets a row%n", (double) Files.size(parquet) / written);
      Files.delete(parquet);
    }
    Files.delete(file);
  }
}
