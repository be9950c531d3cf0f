// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

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
import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.flow.store.query.TopTalkers;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds on every ClickHouse. */
abstract class ClickHouseContract {
  static final List<FlowRecord> FLOWS = SimulatedFlows.aggregated(10, 90);

  abstract ClickHouseProgram program();

  ClickHouseStore.Builder builder() {
    return ClickHouseStore.builder(program().address())
        .user(ClickHouseProgram.USER)
        .password(ClickHouseProgram.PASSWORD)
        .database(database())
        .patience(Duration.ofSeconds(20));
  }

  abstract String database();

  @AfterEach
  void clear() {
    for (String name :
        List.of(
            "flows_pod_view", "flows_node_view", "flows_policy_view", "flows", "flow_exporters")) {
      program().run(database(), "DROP TABLE IF EXISTS " + name);
    }
  }

  static List<List<Object>> rows(FlowStore store, String sql, Object... values) {
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

  private void store(List<FlowRecord> flows) {
    try (ClickHouseStore store = builder().makeTables().open()) {
      flows.forEach(store::append);
    }
  }

  @Test
  void everyColumnIsWhatTheRecordSays() {
    store(FLOWS);
    String columns =
        String.join(
            ", ",
            FlowsTable.newest().insertedColumns().stream().map(FlowColumn::columnName).toList());
    try (ClickHouseStore store = builder().openToAsk()) {
      List<List<Object>> rows =
          rows(
              store,
              "SELECT "
                  + columns
                  + " FROM flows ORDER BY sourceIP, sourceTransportPort, destinationIP,"
                  + " octetTotalCount, flowEndSeconds, flowStartSeconds, packetTotalCount");
      assertEquals(FLOWS.size(), rows.size());
      List<String> expected = new ArrayList<>();
      for (FlowRecord flow : FLOWS) {
        List<Object> row = new ArrayList<>();
        for (FlowColumn column : FlowsTable.newest().insertedColumns()) {
          row.add(
              switch (column.type()) {
                case STRING -> column.text(flow);
                case DATE_TIME -> Instant.ofEpochSecond(column.number(flow));
                case UINT8, UINT16, UINT64 -> column.number(flow);
              });
        }
        expected.add(row.toString());
      }
      assertEquals(
          expected.stream().sorted().toList(), rows.stream().map(List::toString).sorted().toList());
    }
  }

  @Test
  void whateverIsInATextIsStoredAsItIs() {
    List<String> texts =
        List.of(
            "'; DROP TABLE flows; --",
            "a\0b\t\n\\N",
            "\\N",
            "snow \u2603, \ud83d\ude00, \u0007",
            "x".repeat(60_000),
            "\u00e9".repeat(40_000),
            "\\' \" ` ; ? \\x41");
    List<FlowRecord> flows = new ArrayList<>();
    for (String text : texts) {
      flows.add(
          FlowRecord.builder()
              .set(AntreaElements.SOURCE_POD_NAME, text)
              .set(IanaElements.SOURCE_IPV6_ADDRESS, "2001:db8::1")
              .set(IanaElements.OCTET_TOTAL_COUNT, -1)
              .build());
    }
    store(flows);
    try (ClickHouseStore store = builder().openToAsk()) {
      for (String text : texts) {
        assertEquals(
            List.of(List.of("2001:db8::1", text)),
            rows(store, "SELECT sourceIP, sourcePodName FROM flows WHERE sourcePodName = ?", text));
      }
      assertEquals(
          "[[18446744073709551615]]",
          rows(store, "SELECT max(octetTotalCount) AS most FROM flows").toString());
    }
  }

  @Test
  void bothEnginesNameTheSameTalkers() {
    store(FLOWS);
    try (ClickHouseStore there = builder().openToAsk();
        DuckDbStore here = DuckDbStore.inMemory().open()) {
      FLOWS.forEach(here::append);
      here.commit();
      for (TopTalkers by : TopTalkers.values()) {
        for (Instant since : new Instant[] {null, Instant.ofEpochSecond(1_700_000_040)}) {
          String sql = by.sql(1000, since);
          assertEquals(rows(here, sql, by.values(since)), rows(there, sql, by.values(since)), sql);
        }
      }
      long octets = SimulatedFlows.octets(FLOWS);
      for (String table : List.of("flows", "flows_pod_view", "flows_policy_view")) {
        assertEquals(
            List.of(List.of(octets)),
            rows(there, "SELECT sum(octetDeltaCount) AS octets FROM " + table));
      }
    }
  }

  @Test
  void aTableThatDoesNotFitIsNamedColumnByColumn() {
    FlowStoreException absent =
        assertThrows(FlowStoreException.class, () -> builder().open().close());
    assertEquals(Reason.WRONG_TABLE, absent.reason(), absent.getMessage());
    assertTrue(absent.getMessage().contains("there is no table flows"), absent.getMessage());

    try (ClickHouseStore store = builder().table(FlowsTable.of("v1.7.0")).makeTables().open()) {
      store.append(FLOWS.get(0));
    }
    FlowStoreException older =
        assertThrows(FlowStoreException.class, () -> builder().open().close());
    assertEquals(Reason.WRONG_TABLE, older.reason());
    assertTrue(
        older
            .getMessage()
            .endsWith(
                "egressNodeName is missing: ALTER TABLE flows ADD COLUMN egressNodeName String"),
        older.getMessage());
    for (String part : older.getMessage().split(": ", -1)) {
      if (part.startsWith("ALTER")) {
        program().run(database(), part.replaceAll(";.*", ""));
      }
    }
    try (ClickHouseStore store = builder().open()) {
      store.append(FLOWS.get(1));
    }
    try (ClickHouseStore store = builder().openToAsk()) {
      assertEquals("[[2]]", rows(store, "SELECT count() AS all FROM flows").toString());
    }
  }

  @Test
  void aWrongPasswordIsAnErrorAtOnceAndIsNotShown() {
    for (String password : List.of("wrong-secret", "")) {
      FlowStoreException refused =
          assertThrows(FlowStoreException.class, () -> builder().password(password).open().close());
      assertEquals(Reason.REFUSED, refused.reason(), refused.getMessage());
      for (Throwable each = refused; each != null; each = each.getCause()) {
        assertFalse(each.toString().contains("wrong-secret"), each.toString());
      }
    }
    try (ClickHouseStore store = builder().openToAsk()) {
      assertFalse(store.toString().contains(ClickHouseProgram.PASSWORD), store.toString());
    }
  }

  @Test
  void howFarWasReceivedIsKept() {
    ExporterPosition position =
        new ExporterPosition(
            "10.0.0.1:4739", 7, 4_294_967_295L, true, false, Instant.ofEpochSecond(1_700_000_000));
    try (ClickHouseStore store = builder().makeTables().open()) {
      store.append(FLOWS.get(0));
      store.commit(new ReceivedState(List.of(position), 12));
    }
    try (ClickHouseStore store = builder().open()) {
      assertEquals(new ReceivedState(List.of(position), 12), store.received());
    }
  }

  @Test
  void aWrongQuestionIsOneSentence() {
    store(FLOWS.subList(0, 1));
    try (ClickHouseStore store = builder().openToAsk()) {
      for (String sql : List.of("SELEC 1", "SELECT sourcePod FROM flows")) {
        FlowStoreException error = assertThrows(FlowStoreException.class, () -> store.query(sql));
        assertEquals(Reason.WRONG_QUERY, error.reason(), error.getMessage());
        assertFalse(error.getMessage().contains("\n"), error.getMessage());
      }
      assertEquals("[[1]]", rows(store, "SELECT 1 AS one;").toString());
    }
  }

  @Test
  void severalStatementsAndOtherFormatsAreRefused() {
    store(FLOWS.subList(0, 1));
    try (ClickHouseStore store = builder().openToAsk()) {
      for (String sql :
          List.of("SELECT 1; SELECT 2", "", "-- nothing", "SELECT 1 FORMAT TabSeparated")) {
        FlowStoreException error = assertThrows(FlowStoreException.class, () -> store.query(sql));
        assertEquals(Reason.WRONG_QUERY, error.reason(), error.getMessage());
      }
      assertEquals("[[1]]", rows(store, "SELECT 1 AS one -- ;\n;;").toString());
    }
  }
}
