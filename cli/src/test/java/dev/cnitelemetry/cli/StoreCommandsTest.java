// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
