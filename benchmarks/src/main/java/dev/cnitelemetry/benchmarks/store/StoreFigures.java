// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.store;

import com.sun.management.OperatingSystemMXBean;
import dev.cnitelemetry.benchmarks.read.LineFeedPace;
import dev.cnitelemetry.flow.store.FlowAnswer;
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
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Prints what storing costs: rows into DuckDB beside the plain way to append them, rows as {@code
 * RowBinary}, octets a row, the CPU time of top talkers. The driver lies beside the command line:
 *
 * <pre>{@code
 * ./mvnw package -pl benchmarks,cli -am -DskipTests
 * java -cp benchmarks/target/benchmarks.jar:cli/target/lib/duckdb_jdbc-2.0.0.1.jar \
 *     dev.cnitelemetry.benchmarks.store.StoreFigures 200000
 * }</pre>
 */
public final class StoreFigures {
  private static final int RECORDS = 50_000;
  private static final int RECORDS_AT_HAND = 300;
  private static final int ENCODING_PASSES = 2000;
  private static final int STORING_PASSES = 3;
  private static final int PASSES = 5;

  private static final LineFeedPace PACE = new LineFeedPace();

  private StoreFigures() {}

  /**
   * Measures.
   *
   * @param arguments how many rows, a million unless given
   * @throws IOException if a file cannot be written
   * @throws SQLException if the driver's appender fails
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    List<FlowRecord> flows = ClusterFlows.of(Math.min(rows, RECORDS));
    print("Java %s, %d rows of %d records", Runtime.version().feature(), rows, flows.size());
    PACE.measure();
    rowBinary(flows.subList(0, Math.min(RECORDS_AT_HAND, flows.size())));
    Path folder = Files.createTempDirectory("figures");
    Path file = folder.resolve("flows.duckdb");
    Path plain = folder.resolve("plain.duckdb");
    for (int pass = 0; pass < STORING_PASSES; pass++) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(plain);
      duckDb(flows, rows, file);
      plainly(flows, rows, plain);
      PACE.measure();
    }
    ask(file);
    Files.delete(file);
    Files.delete(plain);
    Files.delete(folder);
    PACE.measure();
    print("%s", PACE);
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
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
    double[] times = new double[ENCODING_PASSES];
    for (int pass = 0; pass < times.length; pass++) {
      writer.clear();
      long begin = threadCpu();
      for (FlowRecord flow : flows) {
        writer.append(flow);
      }
      times[pass] = (double) (threadCpu() - begin) / flows.size();
    }
    Arrays.sort(times);
    PACE.measure();
    print(
        "RowBinary: %s of CPU a row, median %s, %d octets",
        PACE.nanoseconds(times[0]),
        PACE.nanoseconds(times[times.length / 2]),
        writer.length() / flows.size());
    for (int level : new int[] {1, 6}) {
      long begin = threadCpu();
      ByteArrayOutputStream octets = new ByteArrayOutputStream();
      try (OutputStream zip = new LevelGzip(octets, level)) {
        writer.writeTo(zip);
      }
      print(
          "gzip, level %d: %.0f ns of CPU a row, %d octets",
          level, (double) (threadCpu() - begin) / flows.size(), octets.size() / flows.size());
    }
  }

  private static final class LevelGzip extends GZIPOutputStream {
    LevelGzip(OutputStream out, int level) throws IOException {
      super(out, 1 << 16);
      def.setLevel(level);
    }
  }

  static void store(Path file, List<FlowRecord> flows, int rows) {
    try (DuckDbStore store = DuckDbStore.open(file)) {
      for (int i = 0; i < rows; i++) {
        store.append(flows.get(i % flows.size()));
        if (store.isCommitDue()) {
          store.commit();
        }
      }
    }
  }

  private static void duckDb(List<FlowRecord> flows, int rows, Path file) throws IOException {
    long thread = threadCpu();
    long process = processCpu();
    store(file, flows, rows);
    told("the store", threadCpu() - thread, processCpu() - process, rows, file);
  }

  private static void plainly(List<FlowRecord> flows, int rows, Path file)
      throws IOException, SQLException {
    long thread = threadCpu();
    long process = processCpu();
    PlainAppender.write(file, flows, rows);
    told("the driver's appender", threadCpu() - thread, processCpu() - process, rows, file);
  }

  private static void told(String what, long thread, long process, int rows, Path file)
      throws IOException {
    double one = thread / 1e3 / rows;
    print(
        "DuckDB by %s: %.2f µs (%.2f) of thread CPU a row, %.2f of the process, %.1f octets in the"
            + " file",
        what, one, PACE.scaled(one), process / 1e3 / rows, (double) Files.size(file) / rows);
  }

  private static void ask(Path file) throws IOException {
    try (DuckDbStore store = DuckDbStore.builder(file).readOnly().open()) {
      for (TopTalkers by : TopTalkers.values()) {
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
          long before = processCpu();
          try (FlowAnswer answer = store.query(by.sql(10, null))) {
            if (!answer.next()) {
              throw new IllegalStateException("nobody talks");
            }
          }
          best = Math.min(best, (processCpu() - before) / 1e6);
        }
        print("top talkers by %s: %.0f ms (%.0f) of CPU", by, best, PACE.scaled(best));
      }
      Path parquet = file.resolveSibling("flows.parquet");
      long written = store.exportParquet(parquet);
      print("Parquet: %.1f octets a row", (double) Files.size(parquet) / written);
      Files.delete(parquet);
    }
  }
}
