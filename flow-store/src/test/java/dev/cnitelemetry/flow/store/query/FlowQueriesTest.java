// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowQueriesTest {

  private static final TimeWindow WINDOW =
      TimeWindow.of(Instant.ofEpochSecond(1_700_000_000), Instant.ofEpochSecond(1_700_001_800));

  private static FlowQuery query(String name) {
    return FlowQueries.find(name).orElseThrow();
  }

  @Test
  void thereAreThirtySeven() {
    assertEquals(37, FlowQueries.all().size());
    assertEquals(37, new HashSet<>(FlowQueries.names()).size());
    List<Integer> counts =
        Arrays.stream(FlowDashboard.values()).map(each -> FlowQueries.of(each).size()).toList();
    assertEquals(List.of(3, 8, 8, 4, 8, 6), counts);
    for (FlowQuery query : FlowQueries.all()) {
      assertTrue(query.name().startsWith(query.dashboard().dashboardName() + "-"), query.name());
      assertEquals(Optional.of(query), FlowQueries.find(query.name()));
    }
  }

  /** What was read in the release, one line a panel. */
  @Test
  void theyAskWhatTheReleaseAsks() throws IOException {
    Path file = TestData.table("flow-queries.tsv");
    List<FlowQuery> left = new ArrayList<>(FlowQueries.all());
    for (String line : Files.readAllLines(file, UTF_8)) {
      if (line.startsWith("#") || line.startsWith("dashboard\t")) {
        continue;
      }
      List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
      FlowQuery query =
          left.stream()
              .filter(each -> each.dashboard().title().equals(cells.get(0)))
              .filter(each -> each.title().equals(cells.get(1)))
              .filter(each -> kind(each).equals(cells.get(2)))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no query for " + line));
      left.remove(query);
      assertEquals(line, compared(query, cells), query.name());
    }
    assertEquals(List.of(), left);
  }

  private static String kind(FlowQuery query) {
    return switch (query.kind()) {
      case SERIES -> "timeseries";
      case PIE -> "piechart";
      case TABLE, SANKEY, STAT -> query.kind().name().toLowerCase(Locale.ROOT);
    };
  }

  /** The line, with each cell replaced that the query says otherwise. */
  private static String compared(FlowQuery query, List<String> cells) {
    String sql = query.grafanaSql();
    String condition = sql.substring(sql.indexOf("WHERE "));
    String text = condition.replaceAll("\\s+", " ");
    List<String> found = new ArrayList<>(cells);
    if (!cells.get(3).isEmpty()) {
      found.set(3, query.unit().grafanaName());
    }
    found.set(4, sql.replaceAll("(?s).*\nFROM (\\w+)\n.*", "$1"));
    found.set(5, between(sql, "$__timeInterval(", ")"));
    found.set(7, between(sql, "$__timeFilter(", ")"));
    boolean source = text.contains("sourcePodNamespace NOT IN (" + excluded() + ")");
    boolean destination = text.contains("destinationPodNamespace NOT IN (" + excluded() + ")");
    boolean isSource = cells.get(8).contains("source Namespace not excluded");
    boolean isDestination = cells.get(8).contains("destination Namespace not excluded");
    if (source != isSource || destination != isDestination) {
      found.set(8, "by source " + source + ", by destination " + destination);
    }
    for (String part : cells.get(8).split("; ", -1)) {
      String word =
          part.replace("flowType one of 1, 2", "flowType IN (1, 2)")
              .replaceAll("^source not empty", "sourceNodeName not empty")
              .replaceAll("^destination not empty", "destinationNodeName not empty")
              .replaceAll("(\\w+) not empty", "$1 != ''");
      if (!part.endsWith("not excluded") && !text.contains(word)) {
        found.set(8, "without " + word);
      }
    }
    String having = between(text, " HAVING ", " ORDER BY");
    found.set(
        10,
        cells.get(10).startsWith("bytes ") ? having.replaceAll("SUM\\(\\w+\\)", "bytes") : having);
    found.set(11, between(text + " LIMIT", " ORDER BY ", " LIMIT"));
    found.set(12, query.limit().isPresent() ? "" + query.limit().getAsInt() : "");
    for (String part : cells.get(6).split(", ", -1)) {
      if (part.startsWith("SUM(") || part.startsWith("AVG(")) {
        String aggregate = part.substring(0, part.indexOf(')') + 1);
        if (!sql.contains(aggregate)) {
          found.set(6, "without " + aggregate);
        }
      }
      String last = part.replaceAll(".* as ", "");
      if (part.contains(" as ")
          && query.columns().stream().noneMatch(each -> each.name().equals(last))) {
        found.set(6, "without column " + last);
      }
    }
    return String.join("\t", found);
  }

  private static String excluded() {
    return "'kube-system', 'flow-visibility', 'flow-aggregator'";
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    return from < 0
        ? ""
        : text.substring(from + start.length(), text.indexOf(end, from + start.length()));
  }

  @Test
  void theWordsOfOneAreThese() {
    assertEquals(
        """
        SELECT
          $__timeInterval(flowEndSeconds) AS time,
          concat(sourcePodName, '->', destinationPodName) AS pair,
          AVG(throughput) AS rate
        FROM flows_pod_view
        WHERE flowType IN (1, 2)
          AND sourcePodNamespace NOT IN ('kube-system', 'flow-visibility', 'flow-aggregator')
          AND destinationPodNamespace NOT IN ('kube-system', 'flow-visibility', 'flow-aggregator')
          AND $__timeFilter(time)
        GROUP BY time, pair
        HAVING SUM(throughput) > 0
        ORDER BY time
        LIMIT 50""",
        query("pod-to-pod-throughput").grafanaSql());
    assertEquals(
        """
        SELECT
          toDateTime(intDiv(toUInt32(flowEndSeconds), 60) * 60) AS time,
          destinationServicePortName,
          SUM(octetDeltaCount) * 8 / 60 AS Service
        FROM flows_pod_view
        WHERE flowType IN (1, 2)
          AND destinationServicePortName != ''
          AND flowEndSeconds >= toDateTime(1700000000) AND flowEndSeconds <= toDateTime(1700001800)
          AND destinationServicePortName IN (
            SELECT
              destinationServicePortName AS largest
            FROM flows_pod_view
            WHERE flowType IN (1, 2)
              AND destinationServicePortName != ''
              AND flowEndSeconds >= toDateTime(1700000000) AND flowEndSeconds <= toDateTime(1700001800)
            GROUP BY largest
            ORDER BY SUM(octetDeltaCount) DESC, largest
            LIMIT 5
          )
        GROUP BY time, destinationServicePortName
        ORDER BY time, destinationServicePortName""",
        query("pod-to-service-service-throughput")
            .mended()
            .limit(5)
            .excluding(List.of())
            .sql(FlowEngine.CLICKHOUSE, WINDOW));
  }

  @ParameterizedTest
  @EnumSource(FlowMend.class)
  void everyMendChangesSomething(FlowMend mend) {
    long changed = FlowQueries.all().stream().filter(each -> each.has(mend)).count();
    assertTrue(changed > 0 && changed < 37, changed + " of 37");
  }

  @Test
  void mendsAreSwitchedOneByOne() {
    FlowQuery exact = query("pod-to-pod-throughput");
    FlowQuery mended = exact.mended();
    assertEquals(EnumSet.allOf(FlowMend.class), mended.mends());
    assertEquals(exact.grafanaSql(), mended.mended(EnumSet.noneOf(FlowMend.class)).grafanaSql());
    assertFalse(mended.grafanaSql().contains("AVG"));
    assertTrue(exact.mended(EnumSet.of(FlowMend.LIMIT_OF_SERIES)).grafanaSql().contains("AVG"));
  }

  @Test
  void anAbsentNameHasNeighbours() {
    assertEquals(Optional.empty(), FlowQueries.find("pod-to-pod-byte"));
    assertEquals("pod-to-pod-bytes", FlowQueries.nearest("pod-to-pod-byte", 3).get(0));
    assertEquals("pod-to-pod-bytes", FlowQueries.nearest("Pod to Pod bytes", 3).get(0));
    assertEquals("node-to-node-throughput", FlowQueries.nearest("node-throughput", 1).get(0));
    assertEquals(List.of(), FlowQueries.nearest("", 3));
    assertEquals(List.of(), FlowQueries.nearest("x".repeat(60_000), 3));
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    FlowQuery pods = query("pod-to-pod-bytes");
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> pods.where(FlowCondition.oneOf(FlowColumn.SOURCE_IP, "10.0.0.1")))
            .getMessage();
    assertTrue(message.startsWith("flows_pod_view has no column sourceIP"), message);
    assertThrows(IllegalArgumentException.class, () -> pods.limit(-1));
    assertThrows(
        IllegalArgumentException.class,
        () -> query("flow-records-count").excluding(List.of("kube-system")));
    assertThrows(
        IllegalArgumentException.class, () -> FlowCondition.oneOf(FlowColumn.FLOW_TYPE, "1"));
    assertThrows(
        IllegalArgumentException.class, () -> FlowCondition.oneOf(FlowColumn.SOURCE_POD_NAME, 1));
    assertThrows(
        IllegalArgumentException.class, () -> FlowCondition.oneOf(FlowColumn.FLOW_TYPE, -1));
    assertThrows(
        IllegalArgumentException.class,
        () -> FlowCondition.oneOf(FlowColumn.SOURCE_POD_NAME, new String[0]));
    Instant now = Instant.ofEpochSecond(1_700_000_000);
    assertThrows(IllegalArgumentException.class, () -> TimeWindow.of(now, now.minusSeconds(1)));
    assertThrows(
        IllegalArgumentException.class, () -> TimeWindow.last(Duration.ofDays(30_000), now));
    assertThrows(IllegalArgumentException.class, () -> WINDOW.by(Duration.ofMillis(999)));
  }

  @Test
  void aTextIsNeverReadAsSql() {
    String hostile = "'; DROP TABLE flows; --\\'\0$__timeFilter(x)${datasource}[[job]]";
    FlowQuery query = query("pod-to-pod-bytes").excluding(Set.of(hostile));
    String grafana = query.grafanaSql();
    assertTrue(
        grafana.contains(
            "'\\x27; DROP TABLE flows; --\\x5C\\x27\\x00\\x24__timeFilter(x)"
                + "\\x24\\x7Bdatasource\\x7D\\x5B\\x5Bjob\\x5D\\x5D'"),
        grafana);
    String duckDb = query.sql(FlowEngine.DUCKDB, WINDOW);
    assertTrue(
        duckDb.contains(
            "('''; DROP TABLE flows; --\\''' || chr(0) || '$__timeFilter(x)${datasource}[[job]]')"),
        duckDb);
  }
}
