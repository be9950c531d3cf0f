// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import dev.cnitelemetry.flow.store.query.FlowQueryKind;
import dev.cnitelemetry.flow.store.query.TopTalkers;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records into a store, and answers out of it. */
class StoreCommandsTest {
  @TempDir private Path folder;
  private String messages = "";
  private String store = "";

  private record Run(int status, String out, String err) {
    static Run of(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status = CniTelemetry.run(out, err, arguments);
      return new Run(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
      return out.lines().toList();
    }
  }

  @BeforeEach
  void simulate() {
    messages = folder.resolve("messages").toString();
    store = folder.resolve("demo.duckdb").toString();
    assertEquals(0, Run.of("flows", "simulate", "--seconds", "30", "-o", messages).status);
  }

  private void collect() {
    Run run = Run.of("flows", "collect", messages, "--store", store);
    assertEquals(0, run.status, run.err);
    assertEquals("", run.out, "with a store nothing is printed");
  }

  @Test
  void aConnectionThatTwoNodesReportCountsOnce() {
    Run simulated = Run.of("flows", "simulate", "--seconds", "30", "-o", messages);
    collect();
    String raw = folder.resolve("raw.duckdb").toString();
    assertEquals(
        0, Run.of("flows", "collect", messages, "--store", raw, "--aggregate", "off").status);
    long once = sum(store);
    long twice = sum(raw);
    assertTrue(simulated.err.contains(" records report " + twice + " octets"), simulated.err);
    assertTrue(once > twice / 3 && once < twice, once + " of " + twice);
  }

  private static long sum(String store) {
    Run run =
        Run.of(
            "flows",
            "query",
            "SELECT sum(octetDeltaCount) AS octets FROM flows",
            "--store",
            store,
            "--format",
            "csv");
    return Long.parseLong(run.lines().get(1));
  }

  @Test
  void theFirstSuccessIsOneLine() {
    collect();
    Run top = Run.of("flows", "top", "--store", store);
    assertEquals(0, top.status, top.err);
    assertEquals(11, top.lines().size(), top.out);
    assertTrue(top.lines().get(0).matches("pod +sentOctets +receivedOctets +records"), top.out);
    assertTrue(top.lines().get(1).matches("\\S+/\\S+ +\\d+ +\\d+ +\\d+"), top.out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pod", "namespace", "service", "node", "policy"})
  void whoTalksMostIsToldByAnything(String by) {
    collect();
    Run top =
        Run.of(
            "flows",
            "top",
            "--store",
            store,
            "--by",
            by,
            "--last",
            "10m",
            "--limit",
            "2",
            "--format",
            "csv");
    assertEquals(0, top.status, top.err);
    assertEquals(by + ",sentOctets,receivedOctets,records", top.lines().get(0));
    assertTrue(top.lines().size() > 1, top.out);
  }

  @Test
  void everyQueryIsAnsweredByName() {
    collect();
    Run names = Run.of("flows", "query", "--format", "csv");
    assertEquals(38, names.lines().size(), names.out);
    for (String line : names.lines().subList(1, 38)) {
      String name = line.substring(0, line.indexOf(','));
      String form = name.contains("bytes") ? "--exact" : "--format=table";
      Run run = Run.of("flows", "query", name, "--store", store, form);
      assertEquals(0, run.status, name + run.err);
      assertTrue(run.lines().size() >= 1, name);
    }
  }

  @Test
  void anySqlIsAnswered() {
    collect();
    Run run =
        Run.of(
            "flows",
            "query",
            "SELECT 1 AS a, 'x,\"y' AS b, NULL AS c",
            "--store",
            store,
            "--format",
            "csv");
    assertEquals("a,b,c\n1,\"x,\"\"y\",\n", run.out, run.err);
    run =
        Run.of(
            "flows",
            "query",
            "SELECT 18446744073709551615::UBIGINT AS a, NULL AS c, true AS d",
            "--store",
            store,
            "--format",
            "jsonl");
    assertEquals("{\"a\":18446744073709551615,\"c\":null,\"d\":true}\n", run.out, run.err);
  }

  @Test
  void whatIsWrongIsOneSentence() throws Exception {
    Run absent = Run.of("flows", "top", "--store", store);
    assertEquals(2, absent.status);
    assertEquals("cni-telemetry: no such file: " + store + "\n", absent.err);
    collect();
    Run name = Run.of("flows", "query", "pod-to-pods-bytes", "--store", store);
    assertEquals(2, name.status);
    assertTrue(name.err.contains("did you mean pod-to-pod-bytes"), name.err);
    Run sql = Run.of("flows", "query", "SELECT nothing FROM flows", "--store", store);
    assertEquals(2, sql.status);
    assertTrue(sql.err.contains("nothing") && sql.err.lines().count() == 1, sql.err);
    Run time = Run.of("flows", "top", "--store", store, "--last", "soon");
    assertEquals(2, time.status);
    assertTrue(time.err.contains("30m, 12h or 7d, not soon"), time.err);
    String nowhere = folder.resolve("no/where.duckdb").toString();
    Run unwritable = Run.of("flows", "collect", messages, "--store", nowhere);
    assertEquals(74, unwritable.status, unwritable.err);
    Path text = Files.writeString(folder.resolve("text"), "no store");
    Run noStore = Run.of("flows", "collect", messages, "--store", text.toString());
    assertEquals(2, noStore.status, noStore.err);
    assertEquals("no store", Files.readString(text), "it is left as it is");
  }

  @Test
  void rowsGoToParquetAndTheSchemaIsPrinted() {
    collect();
    Path parquet = folder.resolve("flows.parquet");
    Run export = Run.of("flows", "export", "--store", store, "--parquet", parquet.toString());
    assertEquals(0, export.status, export.err);
    Run count =
        Run.of(
            "flows",
            "query",
            "SELECT count(*) - (SELECT count(*) FROM flows) AS more FROM '" + parquet + "'",
            "--store",
            store,
            "--format",
            "csv");
    assertEquals("more\n0\n", count.out, count.err);
    for (String engine : List.of("clickhouse", "duckdb")) {
      Run schema = Run.of("flows", "schema", engine, "--release", "v1.7.0");
      assertEquals(0, schema.status, schema.err);
      assertTrue(schema.out.startsWith("CREATE TABLE IF NOT EXISTS flows (\n"), schema.out);
    }
    Run theia = Run.of("flows", "schema", "clickhouse", "--views", "theia", "--ttl", "12h");
    assertTrue(theia.out.contains("flows_pod_view TO pod_view_table"), theia.out);
    assertTrue(theia.out.contains("INTERVAL 43200 SECOND"), theia.out);
    assertEquals(2, Run.of("flows", "schema", "clickhouse", "--release", "v1.5.0").status);
  }

  /** What is printed or written never replaces the store, by whatever name it goes. */
  @Test
  void theStoreIsNeverWrittenOver() throws Exception {
    collect();
    byte[] before = Files.readAllBytes(Path.of(store));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(store));
    for (String other : List.of(store, folder + "/./demo.duckdb", link.toString())) {
      for (List<String> command :
          List.of(
              List.of("top", "-o", other),
              List.of("query", "flow-records-count", "-o", other),
              List.of("query", "SELECT 1", "-o", other),
              List.of("export", "--parquet", other),
              List.of("collect", messages, "--log", other),
              List.of("collect", messages, "-o", other))) {
        List<String> whole = new ArrayList<>(List.of("flows"));
        whole.addAll(command);
        whole.addAll(List.of("--store", store));
        Run run = Run.of(whole.toArray(String[]::new));
        assertEquals(2, run.status, whole + run.err);
        assertTrue(run.err.contains("would be written over the store"), run.err);
      }
    }
    assertArrayEquals(before, Files.readAllBytes(Path.of(store)));
    Run directory = Run.of("flows", "export", "--store", store, "--parquet", folder.toString());
    assertEquals(74, directory.status, directory.err);
    assertTrue(directory.err.endsWith(folder + ": it is a directory\n"), directory.err);
    assertEquals(2, Run.of("flows", "export", "--store", store, "--parquet", "-").status);
  }

  @Test
  void fieldsOfOneNameAreToldApartInJson() {
    collect();
    String sql = "SELECT 1 AS a, 2 AS b, 3 AS a, 4 AS a_1";
    Run run = Run.of("flows", "query", sql, "--store", store, "--format", "jsonl");
    assertEquals("{\"a\":1,\"b\":2,\"a_1\":3,\"a_1_1\":4}\n", run.out, run.err);
  }

  /** An address may have a password in it, which is repeated nowhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "clickhouse://flows:sesame@127.0.0.1:8123/default",
        "http://flows:sesame@127.0.0.1:8123",
        "tcp://127.0.0.1:9000?username=a&password=sesame",
        "jdbc:clickhouse://flows:sesame@127.0.0.1",
        "clickhouse+http://flows:sesame@127.0.0.1:8123",
        "clickhouse+http://flows%3Asesame@127.0.0.1:8123",
        "clickhouse+http://127.0.0.1:8123/default?password=sesame",
        "clickhouse+http://127.0.0.1:8123/#sesame",
        "clickhouse+http://flows:sesame@",
        "clickhouse+http://sesame:pass:word@127.0.0.1 ",
        "clickhouse+ftp://flows:sesame@127.0.0.1",
        "clickhouse+http:sesame",
        "s3://sesame@bucket/flows.duckdb"
      })
  void anAddressThatIsWrongIsNotRepeated(String address) {
    for (List<String> command :
        List.of(
            List.of("top"),
            List.of("query", "SELECT 1"),
            List.of("export", "--parquet", folder.resolve("x").toString()),
            List.of("collect", messages))) {
      List<String> whole = new ArrayList<>(List.of("flows"));
      whole.addAll(command);
      whole.addAll(List.of("--store", address));
      Run run = Run.of(whole.toArray(String[]::new));
      if (address.startsWith("jdbc")) {
        continue; // the name of a file for all that is known: nothing is there
      }
      assertEquals(2, run.status, run.err);
      assertFalse((run.out + run.err).contains("sesame"), run.err);
      assertEquals(1, run.err.lines().count(), run.err);
    }
  }

  /** An exporter whose clock is wrong does not hide what the others say. */
  @Test
  void oneFlowOfTheFutureIsNotTheNewest() {
    collect();
    Run before = Run.of("flows", "top", "--store", store, "--last", "10m");
    try (DuckDbStore opened = DuckDbStore.open(Path.of(store))) {
      opened.append(
          FlowRecord.builder()
              .set(AntreaElements.SOURCE_POD_NAME, "late")
              .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(0xFFFF_FFFFL))
              .build());
    }
    assertEquals(before.out, Run.of("flows", "top", "--store", store, "--last", "10m").out);
    String alone = folder.resolve("late.duckdb").toString();
    try (DuckDbStore opened = DuckDbStore.open(Path.of(alone))) {
      opened.append(
          FlowRecord.builder()
              .set(AntreaElements.SOURCE_POD_NAME, "late")
              .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(0xFFFF_FFFFL))
              .build());
    }
    Run late = Run.of("flows", "top", "--store", alone, "--last", "10m", "--format", "csv");
    assertEquals("pod,sentOctets,receivedOctets,records\nlate,0,0,1\n", late.out, late.err);
  }

  @Test
  void aStoreWithoutFlowsIsAsked() {
    DuckDbStore.open(Path.of(store)).close();
    for (FlowQuery query : FlowQueries.all()) {
      for (String form : List.of("--exact", "--last=999999d")) {
        Run run = Run.of("flows", "query", query.name(), "--store", store, form, "--format=csv");
        assertEquals(0, run.status, run.err);
        boolean isCount = query.kind() == FlowQueryKind.STAT;
        assertEquals(isCount ? 2 : 1, run.lines().size(), query.name() + run.out);
      }
    }
    for (TopTalkers by : TopTalkers.values()) {
      Run run = Run.of("flows", "top", "--by", "" + by, "--store", store, "--last", "1s");
      assertEquals(1, run.lines().size(), run.out + run.err);
    }
  }
}
