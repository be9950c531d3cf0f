// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.query.EngineAnswer;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import dev.cnitelemetry.flow.store.query.FlowSchema;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.flow.store.query.GrafanaMacros;
import dev.cnitelemetry.flow.store.query.StoredFlows;
import dev.cnitelemetry.flow.store.query.ViewForm;
import dev.cnitelemetry.testsupport.HeldPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server of 2018 answers, and makes, of what is written for one of today. */
@Tag("long")
class OldClickHouseQueriesTest {
  private static final Pattern WHY =
      Pattern.compile("(Syntax error: failed at [^:]*: \\w+|Unknown \\w+ \\w+|Table \\w+)");

  @TempDir private static Path folder;
  private static HeldPort port;
  private static ClickHouseProgram program;
  private static StoredFlows stored;

  @BeforeAll
  static void start() throws IOException {
    port = HeldPort.tcp();
    program = ClickHouseProgram.server(folder, port.number());
    stored = StoredFlows.of(2_000);
    FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.ofAllReleases())
        .withoutRetention()
        .statements()
        .forEach(statement -> program.run("default", statement));
    program.run("default", "INSERT INTO flows FORMAT TabSeparated\n" + rows());
  }

  @AfterAll
  static void stop() throws IOException {
    if (program != null) {
      program.close();
    }
    port.close();
    if (stored != null) {
      stored.close();
    }
  }

  private static String rows() {
    List<FlowColumn> columns = FlowsTable.ofAllReleases().columns();
    String names = columns.stream().map(FlowColumn::columnName).collect(Collectors.joining(", "));
    StringBuilder rows = new StringBuilder();
    try (FlowAnswer answer = stored.store().query("SELECT " + names + " FROM flows")) {
      while (answer.next()) {
        for (int i = 0; i < columns.size(); i++) {
          Object value = answer.value(i);
          rows.append(
              value instanceof Instant time
                  ? String.format("%010d", time.getEpochSecond())
                  : String.valueOf(value).replace("\\", "\\\\").replace("\t", "\\t"));
          rows.append(i == columns.size() - 1 ? '\n' : '\t');
        }
      }
    }
    return rows.toString();
  }

  private static ClickHouseStore asked() {
    return ClickHouseStore.builder(program.address())
        .user(ClickHouseProgram.USER)
        .password(ClickHouseProgram.PASSWORD)
        .openToAsk();
  }

  /** Exact answers leave ties open at their limit; mended ones are equal row by row. */
  @Test
  void everyQueryIsAnsweredWithTheSameRows() {
    try (ClickHouseStore old = asked()) {
      assertEquals(String.valueOf(stored.rows()), one(old, "SELECT count() AS n FROM flows"));
      for (FlowQuery exact : FlowQueries.all()) {
        FlowQuery mended = exact.mended();
        assertEquals(ours(mended).rows(), theirs(old, mended).rows(), exact.name() + ", mended");
        assertEquals(
            ours(exact).rows().size(), theirs(old, exact).rows().size(), exact.name() + ", exact");
        FlowQuery all = exact.limit(0);
        assertEquals(
            ours(all).sorted(), theirs(old, all).sorted(), exact.name() + " without a limit");
      }
    }
  }

  private static EngineAnswer ours(FlowQuery query) {
    return EngineAnswer.of(stored.store(), query, stored.window());
  }

  private static EngineAnswer theirs(ClickHouseStore old, FlowQuery query) {
    return EngineAnswer.of(old, query, stored.window());
  }

  /** What it does not do, in the words of the document, which has no more and no less. */
  @Test
  void whatItCannotDoIsWrittenDown() throws IOException {
    Map<String, Integer> refused = new TreeMap<>();
    for (String release : List.of("v1.7.0", "v2.7.0")) {
      FlowSchema schema = FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.of(release));
      program.run("default", "DROP DATABASE IF EXISTS made");
      program.run("default", "CREATE DATABASE made");
      for (String statement : schema.statements()) {
        note(refused, "made", statement);
      }
      for (String statement : schema.withoutRetention().statements()) {
        program.run("made", statement);
      }
    }
    FlowSchema newest = FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.newest());
    for (String statement : newest.views(ViewForm.ANTREA)) {
      program.run("made", "DROP TABLE " + statement.replaceAll("(?s).*EXISTS (\\w+).*", "$1"));
    }
    for (String statement : newest.views(ViewForm.THEIA)) {
      note(refused, "made", statement);
    }
    for (String statement : newest.withoutRetention().views(ViewForm.THEIA)) {
      program.run("made", statement);
    }
    try (ClickHouseStore old = asked()) {
      for (FlowQuery exact : FlowQueries.all()) {
        for (FlowQuery query : List.of(exact, exact.mended())) {
          note(refused, "default", GrafanaMacros.replaced(query.grafanaSql(), stored.window()));
        }
      }
      assertEquals("1", one(old, "SELECT toInt8(1) AS n"));
    }
    StringBuilder table = new StringBuilder();
    refused.forEach((why, count) -> table.append("| " + why + " | " + count + " |\n"));
    Path document = Path.of("../docs/flow-store.md");
    String text = Files.readString(document);
    String begin = "<!-- refused: compared by OldClickHouseQueriesTest -->\n";
    int from = text.indexOf("|---|---|\n", text.indexOf(begin)) + 10;
    assertEquals(table.toString(), text.substring(from, text.indexOf("<!-- end", from)));
  }

  /** Notes why a statement is refused, without the place in it. */
  private static void note(Map<String, Integer> refused, String database, String sql) {
    try {
      program.run(database, sql);
    } catch (AssertionError e) {
      Matcher says = WHY.matcher(String.valueOf(e.getMessage()));
      assertTrue(says.find(), e.getMessage());
      refused.merge(says.group().replaceAll("failed at [^:]*: ", ""), 1, Integer::sum);
    }
  }

  private static String one(ClickHouseStore store, String sql) {
    try (FlowAnswer answer = store.query(sql)) {
      answer.next();
      return String.valueOf(answer.value(0));
    }
  }
}
