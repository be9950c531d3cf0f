// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.grafana.ClassicGrafanaPrinter;
import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import dev.cnitelemetry.flow.store.query.FlowDashboard;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import dev.cnitelemetry.flow.store.query.FlowSchema;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.flow.store.query.ResultColumn;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.Pod;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.simulation.FlowSimulator;
import dev.cnitelemetry.testsupport.ChDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * ClickHouse's engine answers what the printed dashboards ask, over half an hour of a simulated
 * cluster, with Grafana's macros replaced as its data source does. {@code -Dflow.pictures=FOLDER}
 * leaves dashboards and answers there, for {@code draw.mjs}.
 */
class FlowDashboardAnswersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant START = Instant.parse("2023-11-14T22:00:00Z");
  private static final Instant FROM = START.plus(Duration.ofMinutes(5));
  private static final Instant TO = FROM.plus(Duration.ofMinutes(30));
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** What Grafana chooses for half an hour on half a screen, where nothing longer is asked for. */
  private static final int SECONDS = 5;

  private static void fill(ChDb engine, Path directory) {
    Map<String, Pod> pods = new HashMap<>();
    simulator().advance(Duration.ofMinutes(5), (node, time, flow) -> learn(pods, flow));
    FlowAggregator aggregator =
        FlowAggregator.builder()
            .semantics(Semantics.mended())
            .directory((address, second) -> Optional.ofNullable(pods.get(address)))
            .build();
    FlowSimulator simulator = simulator();
    Path file = directory.resolve("flows.parquet");
    try (DuckDbStore store = DuckDbStore.inMemory().clock(() -> TO.toEpochMilli()).open()) {
      while (simulator.now().isBefore(TO.plus(Duration.ofMinutes(4)))) {
        simulator.advance(
            Duration.ofSeconds(1),
            (node, time, flow) ->
                aggregator.add(flow, time.toEpochMilli(), each -> store.append(each.copy())));
        aggregator.expire(simulator.now().toEpochMilli(), each -> store.append(each.copy()));
      }
      store.commit();
      store.exportParquet(file);
    }
    FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.ofAllReleases())
        .withoutRetention()
        .statements()
        .forEach(engine::run);
    engine.run("INSERT INTO flows SELECT * FROM file('" + file + "', Parquet)");
  }

  private static FlowSimulator simulator() {
    return FlowSimulator.builder("v1.7.0")
        .pods(24)
        .connectionsPerSecond(4)
        .counterResets(false)
        .start(START)
        .seed(29)
        .build();
  }

  /** The addresses of source Pods, as Kubernetes would say them. */
  private static void learn(Map<String, Pod> pods, FlowRecord flow) {
    flow.sourcePodName()
        .ifPresent(
            name ->
                pods.put(
                    flow.sourceAddress().orElseThrow(),
                    new Pod(
                        name,
                        flow.sourcePodNamespace().orElse(""),
                        flow.sourceNodeName().orElse(""),
                        Map.of())));
  }

  private static String asked(String sql, int seconds) {
    return sql.replaceAll(
            "\\$__timeFilter\\(([^)]*)\\)",
            "$1 >= toDateTime("
                + FROM.getEpochSecond()
                + ") AND $1 <= toDateTime("
                + TO.getEpochSecond()
                + ")")
        .replaceAll(
            "\\$__timeInterval\\(([^)]*)\\)",
            "toStartOfInterval(toDateTime($1), INTERVAL " + seconds + " second)")
        .replace("$__interval_s", String.valueOf(seconds));
  }

  @Test
  void everyPanelHasAnAnswer(@TempDir Path directory) throws IOException {
    String pictures = System.getProperty("flow.pictures", "");
    Set<String> empty = new TreeSet<>();
    int panels = 0;
    try (ChDb engine = ChDb.start()) {
      fill(engine, directory);
      for (FlowDashboard of : FlowDashboard.values()) {
        for (String suffix : List.of("", "-exact")) {
          String name = of.dashboardName() + suffix;
          Dashboard dashboard = PresetDashboards.find(name).orElseThrow().dashboard();
          String text = new ClassicGrafanaPrinter().print(dashboard);
          ObjectNode answers = JSON.createObjectNode();
          for (JsonNode panel : JSON.readTree(text).path("panels")) {
            for (JsonNode target : panel.path("targets")) {
              int seconds =
                  Math.max(
                      SECONDS,
                      Integer.parseInt(panel.path("interval").asText("0s").replace("s", "")));
              ChDb.Answer answer = engine.ask(asked(target.path("rawSql").asText(), seconds));
              panels++;
              if (answer.rows().isEmpty()) {
                empty.add(name + ": " + panel.path("title").asText());
              }
              FlowQuery query = query(dashboard, panel.path("id").asInt(), suffix.isEmpty());
              answers
                  .putArray(panel.path("id").asText())
                  .add(answer(query, answer, target.path("refId").asText()));
            }
          }
          if (!pictures.isEmpty()) {
            Path folder = Files.createDirectories(Path.of(pictures));
            Files.writeString(folder.resolve(name + ".json"), text, UTF_8);
            Files.writeString(folder.resolve(name + ".answers.json"), answers.toString(), UTF_8);
          }
        }
      }
    }
    System.out.println(panels + " panels answered from " + FROM + " to " + TO);
    assertEquals(Set.of(), empty);
    assertTrue(panels > 2 * 37, panels + " panels");
  }

  private static FlowQuery query(Dashboard dashboard, int id, boolean isMended) {
    Panel panel =
        dashboard.panels().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    FlowQuery exact =
        FlowQueries.find(panel.key().replaceFirst("-table$", ""))
            .or(() -> FlowQueries.find(panel.key()))
            .orElseThrow();
    return isMended ? exact.mended() : exact;
  }

  /** The answer with the types of its columns: times in milliseconds, numbers as numbers. */
  private static ObjectNode answer(FlowQuery query, ChDb.Answer answer, String refId) {
    ObjectNode node = JSON.createObjectNode().put("refId", refId);
    ArrayNode columns = node.putArray("columns");
    for (ResultColumn column : query.columns()) {
      columns.addObject().put("name", column.name()).put("type", column.type().name());
    }
    ArrayNode rows = node.putArray("rows");
    for (List<String> row : answer.rows().subList(0, Math.min(2000, answer.rows().size()))) {
      ArrayNode values = rows.addArray();
      for (ResultColumn column : query.columns()) {
        String value = row.get(answer.columns().indexOf(column.name()));
        switch (column.type()) {
          case TIME ->
              values.add(LocalDateTime.parse(value, TIME).toInstant(ZoneOffset.UTC).toEpochMilli());
          case NUMBER -> values.add(Double.parseDouble(value));
          case TEXT -> values.add(value);
        }
      }
    }
    return node;
  }
}
