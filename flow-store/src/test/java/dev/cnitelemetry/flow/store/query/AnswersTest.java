// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DuckDB answers every query with every mend, and texts are what they are. */
class AnswersTest {

  private static final TimeWindow WINDOW =
      TimeWindow.of(Instant.ofEpochSecond(1_700_000_000), Instant.ofEpochSecond(1_700_001_800));

  private static final List<String> HOSTILE =
      List.of("'; DROP TABLE flows; --", "a'b", "\\", "\\'", "\0", "a\0b", "$__timeFilter(x)", "ü");

  private static Connection connection;

  @BeforeAll
  static void fill() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      for (String each : FlowSchema.of(FlowEngine.DUCKDB, FlowsTable.of("v1.7.0")).statements()) {
        statement.execute(each);
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO flows (timeInserted, flowEndSeconds, flowType, sourcePodNamespace,"
                + " sourcePodName, destinationPodNamespace, destinationPodName, octetDeltaCount)"
                + " VALUES (make_timestamp(1700000100000000), make_timestamp(1700000100000000), 1,"
                + " ?, ?, 'shop', 'web', 100)")) {
      for (String each : HOSTILE) {
        insert.setString(1, each);
        insert.setString(2, each);
        insert.execute();
      }
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  /** Exact, with each mend that makes a difference alone, and with all of them. */
  static Stream<FlowQuery> all() {
    return FlowQueries.all().stream()
        .flatMap(
            query ->
                Stream.concat(
                    Stream.of(query, query.mended()),
                    Arrays.stream(FlowMend.values())
                        .filter(query::has)
                        .map(mend -> query.mended(EnumSet.of(mend)))));
  }

  private static List<String> names(FlowQuery query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query.sql(FlowEngine.DUCKDB, WINDOW))) {
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
        names.add(answer.getMetaData().getColumnName(i));
      }
      return names;
    }
  }

  @Tag("long")
  @Test
  void everyQueryIsAnsweredWithEveryMend() throws SQLException {
    for (FlowQuery query : all().toList()) {
      assertEquals(
          query.columns().stream().map(ResultColumn::name).toList(),
          names(query),
          query.name() + query.mends());
    }
  }

  static Stream<String> hostile() {
    return HOSTILE.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aTextIsFoundAsItIs(String text) throws SQLException {
    FlowQuery query = FlowQueries.find("pod-to-pod-source-namespace-bytes").orElseThrow();
    assertEquals(
        List.of(text), values(query.where(FlowCondition.oneOf(FlowColumn.SOURCE_POD_NAME, text))));
    List<String> others = new ArrayList<>(HOSTILE);
    others.remove(text);
    assertEquals(Set.copyOf(others), Set.copyOf(values(query.mended().excluding(List.of(text)))));
  }

  private static List<String> values(FlowQuery query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query.sql(FlowEngine.DUCKDB, WINDOW))) {
      List<String> values = new ArrayList<>();
      while (answer.next()) {
        values.add(answer.getString("sourcePodNamespace"));
      }
      return values;
    }
  }
}
