// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.store.ExporterPosition;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.ReceivedState;
import dev.cnitelemetry.flow.store.SimulatedFlows;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import dev.cnitelemetry.flow.store.query.FlowSchema;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.flow.store.query.RollUp;
import dev.cnitelemetry.flow.store.query.TimeWindow;
import dev.cnitelemetry.flow.store.query.TopTalkers;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import dev.cnitelemetry.testsupport.FreshJvm;
import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbStoreTest {
  private static final List<FlowRecord> FLOWS = SimulatedFlows.aggregated(10, 90);
  private static final long NOON = Instant.parse("2026-05-01T12:00:00Z").toEpochMilli();

  @TempDir private Path folder;
  private final AtomicLong now = new AtomicLong(NOON);

  private DuckDbStore.Builder inMemory() {
    return DuckDbStore.inMemory().clock(now::get);
  }

  private Path file() {
    return folder.resolve("flows.duckdb");
  }

  private static List<List<Object>> rows(FlowStore store, String sql, Object... values) {
    List<List<Object>> rows = new ArrayList<>();
    try (FlowAnswer answer = store.query(sql, values)) {
      while (answer.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 0; column < answer.columns().size(); column++) {
          row.add(answer.value(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static Object one(FlowStore store, String sql, Object... values) {
    return rows(store, sql, values).get(0).get(0);
  }

  @Test
  void everyColumnIsWhatTheRecordSays() {
    try (DuckDbStore store = inMemory().open()) {
      FLOWS.forEach(store::append);
      store.commit();
      List<List<Object>> rows = rows(store, "SELECT * FROM flows ORDER BY rowid");
      assertEquals(FLOWS.size(), rows.size());
      for (int i = 0; i < rows.size(); i++) {
        List<FlowColumn> columns = List.of(FlowColumn.values());
        for (int at = 0; at < columns.size(); at++) {
          FlowColumn column = columns.get(at);
          Object expected =
              switch (column.type()) {
                case STRING -> column.text(FLOWS.get(i));
                case DATE_TIME ->
                    column == FlowColumn.TIME_INSERTED
                        ? Instant.ofEpochMilli(NOON)
                        : Instant.ofEpochSecond(column.number(FLOWS.get(i)));
                case UINT8, UINT16, UINT64 -> column.number(FLOWS.get(i));
              };
          assertEquals(expected, rows.get(i).get(at), column.columnName());
        }
      }
      assertEquals(
          SimulatedFlows.octets(FLOWS), one(store, "SELECT sum(octetDeltaCount) FROM flows"));
      for (String view : List.of("flows_pod_view", "flows_node_view", "flows_policy_view")) {
        assertEquals(
            SimulatedFlows.octets(FLOWS), one(store, "SELECT sum(octetDeltaCount) FROM " + view));
      }
    }
  }

  @Test
  void whateverIsInATextIsStoredAsItIs() {
    List<String> texts =
        List.of(
            "'; DROP TABLE flows; --",
            "a\0b",
            "\0",
            "snow \u2603, \ud83d\ude00, \u0007",
            "x".repeat(60_000),
            "\u00e9".repeat(40_000),
            "\\' \" ` ; ?");
    try (DuckDbStore store = inMemory().open()) {
      for (String text : texts) {
        store.append(
            FlowRecord.builder()
                .set(AntreaElements.SOURCE_POD_NAME, text)
                .set(IanaElements.SOURCE_IPV6_ADDRESS, "2001:db8::1")
                .set(IanaElements.OCTET_TOTAL_COUNT, -1)
                .build());
      }
      store.commit();
      for (String text : texts) {
        assertEquals(
            List.of(List.of("2001:db8::1", text)),
            rows(store, "SELECT sourceIP, sourcePodName FROM flows WHERE sourcePodName = ?", text));
      }
      assertEquals(
          "18446744073709551615",
          String.valueOf(one(store, "SELECT max(octetTotalCount) FROM flows")));
      store.append(
          FlowRecord.builder()
              .set(IanaElements.OCTET_TOTAL_COUNT, Long.MIN_VALUE)
              .set(IanaElements.PACKET_TOTAL_COUNT, Long.MAX_VALUE)
              .build());
      store.commit();
      assertEquals(
          List.of(List.of("9223372036854775808", "9223372036854775807")),
          rows(
              store,
              "SELECT octetTotalCount::VARCHAR, packetTotalCount::VARCHAR FROM flows"
                  + " WHERE packetTotalCount > 0"));
    }
  }

  @Test
  void aCommitIsDueByRowsOrByTime() {
    try (DuckDbStore store = inMemory().commit(3, Duration.ofSeconds(8)).open()) {
      assertFalse(store.isCommitDue());
      store.append(FLOWS.get(0));
      assertFalse(store.isCommitDue());
      assertEquals(0L, one(store, "SELECT count(*) FROM flows"), "not committed, not seen");
      now.addAndGet(7_999);
      assertFalse(store.isCommitDue());
      now.addAndGet(1);
      assertTrue(store.isCommitDue());
      store.commit();
      assertFalse(store.isCommitDue());
      assertEquals(1L, one(store, "SELECT count(*) FROM flows"));
      store.append(FLOWS.get(0));
      store.append(FLOWS.get(1));
      assertFalse(store.isCommitDue());
      store.append(FLOWS.get(2));
      assertTrue(store.isCommitDue());
      assertEquals(4, store.counts().appended());
      assertEquals(1, store.counts().committed());
    }
  }

  /** More rows than the engine takes in a chunk, and than are inserted at once. */
  @Test
  void noneOfManyRowsIsSeenBeforeTheCommit() {
    int many = 2 * RowBatch.MOST_ROWS + 5000;
    try (DuckDbStore store = inMemory().open()) {
      for (int i = 0; i < many; i++) {
        store.append(FLOWS.get(i % FLOWS.size()));
        if (i % 2048 == 0 || i == many - 1) {
          assertEquals(0L, one(store, "SELECT count(*) FROM flows"), i + " appended");
        }
      }
      store.commit();
      assertEquals((long) many, one(store, "SELECT count(*) FROM flows"));
      for (int i : new int[] {0, 2047, 2048, 16_383, 16_384, many - 1}) {
        assertEquals(
            List.of(
                FlowColumn.OCTET_DELTA_COUNT.number(FLOWS.get(i % FLOWS.size())),
                FlowColumn.SOURCE_POD_NAME.text(FLOWS.get(i % FLOWS.size()))),
            rows(store, "SELECT octetDeltaCount, sourcePodName FROM flows WHERE rowid = ?", i)
                .get(0));
      }
    }
  }

  @Test
  void longTextsAreInsertedBeforeTheyFillTheMemory() {
    String text = "x".repeat(60_000);
    FlowRecord flow =
        FlowRecord.builder()
            .set(AntreaElements.SOURCE_POD_LABELS, text)
            .set(AntreaElements.DESTINATION_POD_LABELS, text)
            .build();
    RowBatch batch = new RowBatch(List.of(FlowColumn.values()));
    int rows = 0;
    for (; !batch.isFull(); rows++) {
      batch.append(flow, 0);
    }
    assertEquals(RowBatch.MOST_TEXT_OCTETS / 120_000 + 1, rows);
    try (DuckDbStore store = inMemory().open()) {
      for (int i = 0; i < 3 * rows; i++) {
        store.append(flow);
      }
      store.commit();
      assertEquals(
          3L * rows * 60_000, one(store, "SELECT sum(length(sourcePodLabels)) FROM flows"));
    }
  }

  @Test
  void aStoreGoesFromThreadToThread() throws InterruptedException {
    try (DuckDbStore store = inMemory().open()) {
      store.append(FLOWS.get(0));
      Thread other =
          new Thread(
              () -> {
                store.append(FLOWS.get(1));
                store.commit();
              });
      other.start();
      other.join();
      assertEquals(2L, one(store, "SELECT count(*) FROM flows"));
    }
  }

  @Test
  void whatIsCommittedIsThereAgain() {
    ExporterPosition position =
        new ExporterPosition("10.0.0.1:4739", 7, 4_294_967_295L, true, false, Instant.EPOCH);
    try (DuckDbStore store = DuckDbStore.open(file())) {
      store.append(FLOWS.get(0));
      store.commit(new ReceivedState(List.of(position), 12));
      store.append(FLOWS.get(1));
    }
    try (DuckDbStore store = DuckDbStore.builder(file()).readOnly().open()) {
      assertEquals(2L, one(store, "SELECT count(*) FROM flows"));
      assertEquals(new ReceivedState(List.of(position), 12), store.received());
      assertThrows(IllegalStateException.class, () -> store.append(FLOWS.get(0)));
    }
    try (DuckDbStore store = DuckDbStore.open(file())) {
      assertEquals(2L, one(store, "SELECT count(*) FROM flows"));
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file());
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static String flowsOf(String release) {
    return FlowSchema.of(FlowEngine.DUCKDB, FlowsTable.of(release)).flows();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v1.9.0", "v1.13.0", "v1.15.0", "v2.0.0", "v2.6.0"})
  void anOlderFileIsBroughtUpToDate(String release) throws SQLException {
    execute(flowsOf(release), "INSERT INTO flows (sourcePodName) VALUES ('old')");
    FlowRecord flow = FlowRecord.builder().set(AntreaElements.EGRESS_NODE_NAME, "node-1").build();
    try (DuckDbStore store = DuckDbStore.open(file())) {
      store.append(flow);
      store.commit();
      assertEquals(
          List.of("node-1"),
          rows(store, "SELECT egressNodeName FROM flows WHERE egressNodeName <> ''").get(0));
      assertEquals(2L, one(store, "SELECT count(*) FROM flows"));
    }
  }

  /** All of it, or nothing: a table of somebody else stays as it is. */
  @Test
  void whatCannotBeBroughtUpToDateIsLeftAsItIs() throws SQLException {
    String[][] tables = {
      {"CREATE TABLE flows (sourceIP VARCHAR, price INT)", "nothing fills: price"},
      {"CREATE VIEW flows AS SELECT '' AS sourceIP", "flows.duckdb: "},
      {
        flowsOf("v1.7.0").replace("octetDeltaCount UBIGINT", "octetDeltaCount VARCHAR")
            + "; INSERT INTO flows (octetDeltaCount) VALUES ('many')",
        "many"
      }
    };
    for (String[] each : tables) {
      execute("DROP VIEW IF EXISTS flows".replace("VIEW", isView() ? "VIEW" : "TABLE"), each[0]);
      List<String> before = names();
      FlowStoreException error =
          assertThrows(FlowStoreException.class, () -> DuckDbStore.open(file()));
      assertTrue(error.getMessage().startsWith(file() + ": "), error.getMessage());
      assertTrue(error.getMessage().contains(each[1]), error.getMessage());
      assertEquals(before, names(), error.getMessage());
    }
  }

  private boolean isView() throws SQLException {
    return Files.exists(file()) && names().contains("flows VIEW");
  }

  private List<String> names() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file());
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT view_name || ' VIEW' FROM duckdb_views() WHERE NOT internal UNION ALL"
                    + " SELECT table_name || ' ' || column_name || ' ' || data_type"
                    + " FROM duckdb_columns() WHERE NOT internal ORDER BY ALL")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** What the engine leaves where the disk was full at the start, or mktemp makes. */
  @Test
  void anEmptyFileIsANewStore() throws IOException {
    Files.createFile(file());
    FlowStoreException error =
        assertThrows(FlowStoreException.class, () -> DuckDbStore.builder(file()).readOnly().open());
    assertEquals(file() + ": it is empty, so it is no store yet", error.getMessage());
    try (DuckDbStore store = DuckDbStore.open(file())) {
      store.append(FLOWS.get(0));
    }
    try (DuckDbStore store = DuckDbStore.builder(file()).readOnly().open()) {
      assertEquals(1L, one(store, "SELECT count(*) FROM flows"));
    }
  }

  @Test
  void aFileWithoutFlowsIsNoStore() throws SQLException {
    execute("CREATE TABLE prices (price INT)");
    try (DuckDbStore store = DuckDbStore.builder(file()).readOnly().open()) {
      FlowStoreException error =
          assertThrows(
              FlowStoreException.class, () -> store.query(TopTalkers.POD.sql(1, null)).close());
      assertEquals(file() + ": it has no table flows, so it is no store", error.getMessage());
    }
  }

  /** The first header says of which version a file is; a checksum is before it. */
  @Test
  void aFileOfANewerVersionIsSaidToBeOne() throws IOException, SQLException {
    execute("CREATE TABLE prices (price INT)");
    byte[] octets = Files.readAllBytes(file());
    ByteBuffer header = ByteBuffer.wrap(octets, 0, 4096).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(12, 4711);
    long checksum = 5381;
    for (int at = Long.BYTES; at < 4096; at += Long.BYTES) {
      checksum ^= header.getLong(at) * 0xbf58476d1ce4e5b9L;
    }
    header.putLong(0, checksum);
    Files.write(file(), octets);
    for (DuckDbStore.Builder each :
        List.of(DuckDbStore.builder(file()), DuckDbStore.builder(file()).readOnly())) {
      FlowStoreException error = assertThrows(FlowStoreException.class, each::open);
      assertEquals(Reason.UNREADABLE, error.reason(), error.getMessage());
      assertTrue(error.getMessage().contains("another version of DuckDB"), error.getMessage());
    }
    assertArrayEquals(octets, Files.readAllBytes(file()), "it is left as it is");
  }

  @Test
  void rowsGoByWholeMinutesAndTheirSumsStay() {
    try (DuckDbStore store = inMemory().open()) {
      for (int minute = 0; minute < 10; minute++) {
        FLOWS.subList(minute * 10, minute * 10 + 10).forEach(store::append);
        store.commit();
        now.addAndGet(60_000);
      }
      long octets = SimulatedFlows.octets(FLOWS.subList(0, 100));
      store.retain(Duration.ofMinutes(5));
      assertEquals(50L, one(store, "SELECT count(*) FROM flows"));
      assertEquals(
          Instant.ofEpochMilli(NOON + 300_000), one(store, "SELECT min(timeInserted) FROM flows"));
      now.addAndGet(60_000);
      store.append(FLOWS.get(0));
      store.commit();
      now.addAndGet(60_000);
      store.append(FLOWS.get(0));
      store.commit();
      octets += SimulatedFlows.octets(FLOWS.subList(0, 1));
      for (RollUp rollUp : RollUp.values()) {
        assertEquals(octets, one(store, "SELECT sum(octetDeltaCount) FROM " + rollUp.tableName()));
        assertEquals(101L, one(store, "SELECT sum(records) FROM " + rollUp.tableName()));
      }
      assertThrows(IllegalArgumentException.class, () -> store.retain(Duration.ofSeconds(59)));
    }
  }

  @Test
  void sumsGoLaterThanRows() {
    try (DuckDbStore store = inMemory().retention(RollUp.MINUTE, Duration.ofHours(1)).open()) {
      store.append(FLOWS.get(0));
      store.commit();
      now.addAndGet(61_000);
      store.append(FLOWS.get(1));
      store.commit();
      assertEquals(1L, one(store, "SELECT sum(records) FROM flows_1m"));
      for (int i = 2; i < 4; i++) {
        now.addAndGet(2_400_000);
        store.append(FLOWS.get(i));
        store.commit();
      }
      assertEquals(1L, one(store, "SELECT sum(records) FROM flows_1m"));
      assertEquals(3L, one(store, "SELECT sum(records) FROM flows_1h"));
    }
  }

  @Test
  void theOlderHalfGoesAboveHalfOfTheRoomAndThenThreeRoundsNothing() {
    try (DuckDbStore store = DuckDbStore.builder(file()).clock(now::get).open()) {
      appendEachSecond(store, FLOWS.subList(0, 400));
      store.retain(1L << 40);
      assertEquals(400L, one(store, "SELECT count(*) FROM flows"));
      store.retain(1);
      assertEquals(200L, one(store, "SELECT count(*) FROM flows"));
      for (int round = 0; round < 3; round++) {
        store.retain(1);
        assertEquals(200L, one(store, "SELECT count(*) FROM flows"));
      }
      store.retain(1);
      assertEquals(100L, one(store, "SELECT count(*) FROM flows"));
      assertEquals(
          400L, one(store, "SELECT sum(records) FROM flows_1h") instanceof Long sum ? sum + 0 : -1);
    }
  }

  /** What was committed last is in the log beside the file, and takes room there. */
  @Test
  void whatTheLogTakesIsRoomToo() throws IOException {
    Path file = file();
    try (DuckDbStore store = DuckDbStore.builder(file).clock(now::get).open()) {
      appendEachSecond(store, FLOWS.subList(0, 40));
    } // which writes the tables
    try (DuckDbStore store = DuckDbStore.builder(file).clock(now::get).open()) {
      appendEachSecond(store, FLOWS.subList(40, 400));
      long tables =
          ((Number) one(store, "SELECT used_blocks * block_size FROM pragma_database_size()"))
              .longValue();
      assertTrue(tables > 0, "the file has blocks");
      assertTrue(Files.size(file.resolveSibling(file.getFileName() + ".wal")) > 10_000);
      store.retain(2 * tables + 2); // the tables alone are less than half
      assertEquals(200L, one(store, "SELECT count(*) FROM flows"));
    }
  }

  private void appendEachSecond(DuckDbStore store, List<FlowRecord> flows) {
    for (int i = 0; i < flows.size(); i += 4) {
      flows.subList(i, i + 4).forEach(store::append);
      now.addAndGet(1000);
    }
    store.commit();
  }

  @Test
  void rowsGoOutAndInAsParquet() throws IOException {
    Path parquet = folder.resolve("o'clock.parquet");
    try (DuckDbStore store = inMemory().open()) {
      FLOWS.forEach(store::append);
      store.commit();
      assertEquals(FLOWS.size(), store.exportParquet(parquet));
    }
    assertTrue(Files.size(parquet) > 0);
    try (DuckDbStore store = inMemory().open()) {
      assertEquals(FLOWS.size(), store.importParquet(parquet));
      assertEquals(
          SimulatedFlows.octets(FLOWS), one(store, "SELECT sum(octetDeltaCount) FROM flows"));
      FlowStoreException absent =
          assertThrows(
              FlowStoreException.class, () -> store.importParquet(folder.resolve("absent")));
      assertEquals(Reason.UNREADABLE, absent.reason());
    }
  }

  @Tag("long")
  @Test
  void anotherProcessThatHasTheFileIsNamed() throws Exception {
    try (DuckDbStore store = DuckDbStore.open(file())) {
      store.append(FLOWS.get(0));
      assertEquals(
          List.of(
              "LOCKED: "
                  + file()
                  + ": another process has it, number "
                  + ProcessHandle.current().pid()),
          FreshJvm.run(Opening.class, nativeAccess(), file().toString()).lines());
    }
  }

  /** Newer JVMs warn of native code that nobody allowed. */
  private static List<String> nativeAccess() {
    return Runtime.version().feature() < 22
        ? List.of()
        : List.of("--enable-native-access=ALL-UNNAMED");
  }

  /** Opens a store in a JVM of its own. */
  static final class Opening {
    private Opening() {}

    public static void main(String[] arguments) {
      try (DuckDbStore store = DuckDbStore.open(Path.of(arguments[0]))) {
        System.out.println("opened " + store.engine());
      } catch (FlowStoreException e) {
        System.out.println(e.reason() + ": " + e.getMessage());
      }
    }
  }

  /** Ends like a kill after rows of many chunks, some of them committed. */
  static final class Ending {
    private Ending() {}

    public static void main(String[] arguments) {
      DuckDbStore store = DuckDbStore.open(Path.of(arguments[0]));
      FlowRecord flow = FlowRecord.builder().set(IanaElements.OCTET_DELTA_COUNT, 7).build();
      int committed = Integer.parseInt(arguments[1]);
      for (int i = 0; i < committed + 20_000; i++) {
        if (i == committed && committed > 0) {
          store.commit(
              new ReceivedState(
                  List.of(new ExporterPosition("a", 1, i, true, false, Instant.EPOCH)), 3));
        }
        store.append(flow);
      }
      Runtime.getRuntime().halt(0);
    }
  }

  /** What was not committed is missing, all of it, and nothing else: else it would count twice. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = {0, 5000})
  void afterAKillTheRowsOfCommitsAreThereAndNoOthers(int committed) {
    FreshJvm.Output unused =
        FreshJvm.run(Ending.class, nativeAccess(), file().toString(), String.valueOf(committed));
    try (DuckDbStore store = DuckDbStore.open(file())) {
      assertEquals((long) committed, one(store, "SELECT count(*) FROM flows"));
      List<ExporterPosition> positions = store.received().exporters();
      assertEquals(committed == 0 ? 0 : 1, positions.size());
      for (ExporterPosition position : positions) {
        assertEquals(committed, position.nextSequenceNumber());
      }
      store.append(FLOWS.get(0));
      store.commit();
      assertEquals(committed + 1L, one(store, "SELECT count(*) FROM flows"));
    }
  }

  @Test
  void aMissingDriverIsNamedByItsCoordinate() {
    String path =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator, -1))
            .filter(each -> !each.contains("duckdb_jdbc"))
            .collect(Collectors.joining(File.pathSeparator));
    assertEquals(
        List.of(
            "NO_DRIVER: DuckDB is not on the class path: add org.duckdb:duckdb_jdbc:2.0.0.1"
                + " (beside cni-telemetry.jar: in lib/)"),
        runWith(path, Opening.class, file().toString()));
  }

  private static List<String> runWith(String path, Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                main.getName()));
    command.addAll(List.of(arguments));
    return lines(command);
  }

  private static List<String> lines(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), text);
      return text.lines().toList();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes until the engine takes no more, and says what it said. */
  static final class Filling {
    private Filling() {}

    /** From now on no file may grow beyond two megabytes. */
    private static void limitFiles() {
      String process = String.valueOf(ProcessHandle.current().pid());
      List<String> unused = lines(List.of("prlimit", "--pid", process, "--fsize=2000000"));
    }

    public static void main(String[] arguments) {
      FlowRecord flow = FlowRecord.builder().set(IanaElements.OCTET_DELTA_COUNT, 7).build();
      DuckDbStore store = DuckDbStore.builder(Path.of(arguments[0])).memory(64).open();
      limitFiles();
      long committed = 0;
      try {
        for (int i = 0; i < 2000; i++) {
          store.append(
              FlowRecord.builder()
                  .set(AntreaElements.SOURCE_POD_LABELS, flow + " " + Math.random() + "x".repeat(i))
                  .build());
          if (i % 100 == 99) {
            store.commit();
            committed = i + 1L;
          }
        }
        System.out.println("nothing failed");
      } catch (FlowStoreException e) {
        System.out.println(e.reason() + " after " + committed + ": " + e.getMessage());
      }
      try {
        store.close();
      } catch (FlowStoreException e) {
        System.out.println("close: " + e.reason());
      }
    }
  }

  private static List<String> withLimit(String octets, Class<?> main, Path file) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", "ulimit -f " + octets + "; exec \"$@\"", "-", java));
    command.addAll(nativeAccess());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of(main.getName(), file.toString()));
    return lines(command);
  }

  /** A directory for temporary files that has no room for the engine. */
  @Tag("long")
  @Test
  void anEngineThatCannotBeUnpackedIsSaid() {
    List<String> said = withLimit("1024", Opening.class, file());
    assertEquals(1, said.size(), said::toString);
    assertTrue(
        said.get(0)
            .startsWith(
                "NO_DRIVER: DuckDB's native library cannot be loaded: File too large;"
                    + " it is unpacked to "),
        said::toString);
  }

  /** A disk that is full, made of a limit of the size of files. */
  @Tag("long")
  @Test
  void aFullDiskIsSaidAndWhatWasCommittedStays() {
    List<String> said = withLimit("unlimited", Filling.class, file());
    Matcher words = Pattern.compile("UNWRITABLE after (\\d+): (.*)").matcher(said.get(0));
    assertTrue(words.matches(), said::toString);
    assertTrue(words.group(2).startsWith(file() + ": "), said::toString);
    assertTrue(words.group(2).length() < 300, said::toString);
    try (DuckDbStore store = DuckDbStore.open(file())) {
      assertEquals(
          Long.parseLong(words.group(1)),
          one(store, "SELECT count(*) FROM flows"),
          "what was committed, and no more");
    }
  }

  @Test
  void whatIsNoStoreIsSaidSo() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "not a store ".repeat(1000));
    for (Path each : List.of(text, folder)) {
      FlowStoreException error =
          assertThrows(FlowStoreException.class, () -> DuckDbStore.open(each));
      assertEquals(Reason.UNREADABLE, error.reason(), error.getMessage());
      assertEquals(each + ": it is no file of DuckDB", error.getMessage());
    }
    FlowStoreException nowhere =
        assertThrows(
            FlowStoreException.class, () -> DuckDbStore.open(folder.resolve("no/where.duckdb")));
    assertEquals(Reason.UNWRITABLE, nowhere.reason(), nowhere.getMessage());
    FlowStoreException absent =
        assertThrows(FlowStoreException.class, () -> DuckDbStore.builder(file()).readOnly().open());
    assertEquals("no such file: " + file(), absent.getMessage());
  }

  /** Wherever the machine is: else an hour ago is another one there. */
  @Test
  void nowIsComparedInUtc() {
    TimeZone zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
    try {
      try (DuckDbStore store = DuckDbStore.open(file())) {
        store.append(FLOWS.get(0));
        store.commit();
        assertNow(store);
      }
      try (DuckDbStore store = DuckDbStore.builder(file()).readOnly().open()) {
        assertNow(store);
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static void assertNow(DuckDbStore store) {
    assertEquals(
        1L,
        one(
            store,
            "SELECT count(*) FROM flows WHERE timeInserted >= now() - INTERVAL 1 HOUR"
                + " AND timeInserted <= now() + INTERVAL 1 MINUTE"));
    assertEquals(List.of("UTC"), rows(store, "SELECT current_setting('TimeZone') AS zone").get(0));
  }

  @Test
  void aWrongQuestionIsOneSentence() {
    try (DuckDbStore store = inMemory().open()) {
      for (String sql : List.of("SELEC 1", "SELECT sourcePod FROM flows", "SELECT * FROM flow")) {
        FlowStoreException error = assertThrows(FlowStoreException.class, () -> store.query(sql));
        assertEquals(Reason.WRONG_QUERY, error.reason(), error.getMessage());
        assertFalse(error.getMessage().contains("\n"), error.getMessage());
      }
      assertEquals(1L, one(store, "SELECT 1"), "it goes on");
    }
  }

  /** Relative ones: the engine takes some of these for something else than files. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ":memory:",
        "md:flows",
        "s3:flows",
        "http:flows",
        "~flows",
        "a?b#c%20",
        "o'clock",
        "system.duckdb",
        "temp",
        "main.flows"
      })
  void aFileIsMadeWhateverItsName(String name) throws IOException {
    Path file = Path.of(name);
    try {
      for (int run = 1; run < 3; run++) {
        try (DuckDbStore store = DuckDbStore.open(file)) {
          store.append(FLOWS.get(0));
        }
        try (DuckDbStore store = DuckDbStore.builder(file).readOnly().open()) {
          assertEquals((long) run, one(store, "SELECT count(*) FROM flows"));
        }
        assertTrue(Files.isRegularFile(file));
      }
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(Path.of(name + ".wal"));
    }
  }

  @Test
  void aNameThatTheDriverTakesApartIsRefused() {
    Path file = folder.resolve("a;access_mode=READ_ONLY");
    FlowStoreException error = assertThrows(FlowStoreException.class, () -> DuckDbStore.open(file));
    assertEquals(Reason.UNREADABLE, error.reason());
    assertTrue(error.getMessage().contains("no name with a semicolon"), error.getMessage());
  }

  /** The driver loses them, since rows are taken as they come. */
  @Test
  void whatGoesWrongBeforeTheFirstRowIsSaid() {
    try (DuckDbStore store = DuckDbStore.open(file())) {
      FLOWS.forEach(store::append);
    }
    for (boolean reading : new boolean[] {true, false}) {
      DuckDbStore.Builder builder = DuckDbStore.builder(file());
      try (DuckDbStore store = (reading ? builder.readOnly() : builder).open()) {
        assertSaid(store, "'x'", "SELECT 1 AS a, 2 AS a, 'x'::INT");
        assertSaid(store, "boom", "SELECT error('boom'); -- once");
        assertSaid(
            store, "'10.", "SELECT sum(sourceIP::INT) FROM flows WHERE sourceIP LIKE '10.%'");
        assertSaid(store, "'y'", "SELECT ?::INT + ?", "y", 1L);
        assertSaid(store, "Overflow", "SELECT 200::UTINYINT + range::UTINYINT FROM range(100)");
        assertEquals((long) FLOWS.size(), one(store, "SELECT count(*) FROM flows"));
      }
    }
  }

  private static void assertSaid(DuckDbStore store, String words, String sql, Object... values) {
    FlowStoreException error =
        assertThrows(FlowStoreException.class, () -> store.query(sql, values).close());
    assertTrue(error.getMessage().contains(words), error.getMessage());
    assertFalse(error.getMessage().contains("\n"), error.getMessage());
  }

  @Test
  void whatIsNoQuestionIsNotDone() {
    try (DuckDbStore store = DuckDbStore.open(file())) {
      store.append(FLOWS.get(0));
    }
    try (DuckDbStore store = DuckDbStore.builder(file()).readOnly().open()) {
      assertSaid(store, "another one after the semicolon", "SELECT 1; SELECT 2");
      assertSaid(store, "there is no statement", " ; -- nothing");
      for (String sql :
          List.of(
              "DELETE FROM flows", "DROP TABLE flows", "INSERT INTO flows (sourceIP) VALUES (1)")) {
        assertSaid(store, "opened to be asked, not to be changed", sql);
      }
      assertSaid(store, "no rows for an answer", "SET threads = 1");
      assertSaid(store, "not as many values as question marks", "SELECT ?");
      assertEquals(1L, one(store, "SELECT count(*) FROM flows;"));
    }
  }

  @Test
  void octetsAreText() {
    try (DuckDbStore store = inMemory().open()) {
      assertEquals(
          List.of("a\\x00\\xC3\\xA4\\x27"),
          rows(store, "SELECT 'a\\x00\\xC3\\xA4\\x27'::BLOB AS octets").get(0));
    }
  }

  @Test
  void aParquetFileIsNeverTheStore() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, file());
    try (DuckDbStore store = DuckDbStore.open(file())) {
      FLOWS.forEach(store::append);
      store.commit();
      for (Path to :
          List.of(
              file(), link, folder.resolve("./flows.duckdb"), folder.resolve("flows.duckdb.wal"))) {
        FlowStoreException error =
            assertThrows(FlowStoreException.class, () -> store.exportParquet(to));
        assertEquals(Reason.UNWRITABLE, error.reason());
        assertTrue(error.getMessage().contains("the store itself"), error.getMessage());
      }
      FlowStoreException directory =
          assertThrows(FlowStoreException.class, () -> store.exportParquet(folder));
      assertEquals(folder + ": it is a directory", directory.getMessage());
      Path odd = folder.resolve("a*b?[c]{d}.parquet");
      assertEquals(FLOWS.size(), store.exportParquet(odd));
      assertEquals(FLOWS.size(), store.importParquet(odd));
    }
    try (DuckDbStore store = DuckDbStore.open(file())) {
      assertEquals(2L * FLOWS.size(), one(store, "SELECT count(*) FROM flows"));
    }
  }

  /** Two of the greatest number, in one minute and of one key: sums end there. */
  @Test
  void theGreatestNumbersAndTimesAreSummedAndAsked() {
    long greatest = -1;
    List<FlowRecord> hostile = new ArrayList<>();
    for (long time : new long[] {0, 0, 1, 0xFFFF_FFFFL, 0xFFFF_FFFFL}) {
      FlowRecordBuilder flow = FlowRecord.builder();
      for (IntegerElement number :
          List.of(
              IanaElements.OCTET_DELTA_COUNT,
              IanaElements.PACKET_DELTA_COUNT,
              IanaElements.OCTET_TOTAL_COUNT)) {
        flow.set(number, greatest);
      }
      flow.set(AntreaElements.THROUGHPUT, greatest);
      flow.set(AntreaElements.REVERSE_THROUGHPUT, greatest);
      flow.set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE);
      flow.set(AntreaElements.SOURCE_POD_NAME, "a'; --\0");
      flow.set(AntreaElements.DESTINATION_POD_NAME, "\u2603".repeat(20_000));
      flow.set(IanaElements.SOURCE_IPV6_ADDRESS, "2001:db8::1");
      flow.set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(time));
      hostile.add(flow.build());
    }
    try (DuckDbStore store = DuckDbStore.builder(file()).clock(now::get).open()) {
      for (int minute = 0; minute < 3; minute++) {
        hostile.forEach(store::append);
        store.commit();
        now.addAndGet(61_000);
      }
      store.append(hostile.get(0));
      store.commit();
      assertEquals(
          BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE),
          rows(store, "SELECT max(octetDeltaCount) FROM flows_1h").get(0).get(0));
      for (Instant to : List.of(Instant.EPOCH, Instant.ofEpochSecond(0xFFFF_FFFFL))) {
        for (FlowQuery query : FlowQueries.all()) {
          for (FlowQuery each : List.of(query, query.mended())) {
            TimeWindow window = TimeWindow.of(Instant.EPOCH, to);
            rows(store, each.sql(FlowEngine.DUCKDB, window));
          }
        }
      }
      for (TopTalkers by : TopTalkers.values()) {
        rows(store, by.sql(10, null));
      }
      store.retain(Duration.ofMinutes(1));
    }
  }
}
