// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What owners of components see: their page is known whole, and what is news is no alarm. */
class RealPagesTest {

  @TempDir private Path directory;

  /** Pages of real components, which are optional. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pages/antrea-agent-v2.1.1.prom",
        "pages/antrea-controller-v1.8.0.prom",
        "pages/flow-aggregator-v2.5.0.prom",
        "pages/typha-v3.32.1.prom",
        "scrapes/calico-felix.prom",
        "scrapes/bird_exporter-1.4.1.prom"
      })
  void aRealPageIsKnownWhole(String name) {
    Path page = TestData.path(name);

    CommandRun run = CommandRun.of("check", "--format", "json", page.toString());

    assertEquals(0, run.status(), run.out());
    assertEquals(0, run.json().get("findings").size(), run.out());
    assertTrue(
        StreamSupport.stream(run.json().get("families").spliterator(), false)
            .allMatch(family -> family.get("known").asBoolean()),
        run.out());
  }

  private CommandRun check(String page, String... options) throws IOException {
    Path file = directory.resolve("page.prom");
    Files.writeString(file, page);
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    arguments.addAll(List.of(options));
    arguments.add(file.toString());
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void familiesOfANewerGoAreOneNote() throws IOException {
    CommandRun run =
        check(
            """
            # TYPE go_goroutines gauge
            go_goroutines 1
            # TYPE go_sched_something_new_seconds histogram
            go_sched_something_new_seconds_bucket{le="+Inf"} 1
            go_sched_something_new_seconds_sum 1
            go_sched_something_new_seconds_count 1
            # TYPE go_gc_other_bytes gauge
            go_gc_other_bytes 1
            """);

    assertEquals(0, run.status(), run.out());
    assertEquals(
        "[\"2 Go runtime families newer than this catalogue\"]",
        run.json().get("notes").toString());
  }

  @Test
  void aMisspeltFamilyOfGoIsStillAFinding() throws IOException {
    CommandRun run = check("# TYPE go_gorutines gauge\ngo_gorutines 1\n");

    assertEquals(1, run.status(), run.out());
    assertTrue(run.out().contains("did you mean go_goroutines?"), run.out());
  }

  @Test
  void whatTheReleaseWasNotBuiltWithIsANote() throws IOException {
    CommandRun run =
        check(
            """
            # TYPE antrea_agent_local_pod_count gauge
            antrea_agent_local_pod_count 1
            # TYPE go_gc_heap_goal_bytes gauge
            go_gc_heap_goal_bytes 1
            """,
            "--release",
            "antrea=v1.8.0");

    assertEquals(0, run.status(), run.out());
    assertEquals(
        "[\"1 Go runtime family of another version of Go than antrea v1.8.0 was built with\"]",
        run.json().get("notes").toString());
  }

  @Test
  void valuesOfLabelsHaveReleases() throws IOException {
    String page =
        """
        # TYPE antrea_agent_ovs_meter_packet_dropped_count gauge
        antrea_agent_ovs_meter_packet_dropped_count{meter_id="PacketInMeterDNSInterception"} 0
        """;

    CommandRun before = check(page, "--release", "antrea=v1.13.0");
    assertEquals(1, before.status(), before.out());
    assertEquals("unknown-label-value", before.json().get("findings").get(0).get("code").asText());
    assertEquals(0, check(page, "--release", "antrea=v1.13.1").status());
    assertEquals(0, check(page).status());
  }

  @Test
  void anUnknownPathOfAnApiServerIsNoFault() throws IOException {
    CommandRun run =
        check(
            """
            # TYPE apiserver_request_total counter
            apiserver_request_total{code="404",component="",dry_run="",group="",resource="",\
            scope="",subresource="/x",verb="GET",version=""} 1
            """);

    assertEquals(0, run.status(), run.out());
  }

  @Test
  void completenessDoesNotAskForTokens() {
    CommandRun run =
        CommandRun.of("catalog", "antrea-agent", "--release", "antrea=v2.7.0", "--format", "jsonl");
    for (JsonNode row : run.jsonLines()) {
      String name = row.get("name").asText();
      if (name.startsWith("apiserver_delegated_authn_")
          || name.startsWith("authentication_token_cache_")) {
        assertEquals("after-first-use", row.get("appearance").asText(), name);
      }
    }
  }

  @Test
  void rangesArePrintedWithTheirHolesInEveryFormat() {
    for (String format : List.of("tsv", "markdown")) {
      String row = row("go_gc_heap_goal_bytes", format);
      assertTrue(row.contains("v1.7.0 to v1.7.3, since v1.12.0"), row);
    }
    assertTrue(
        row("go_gc_heap_goal_bytes", "jsonl")
            .contains(
                "\"releases\":[{\"since\":\"v1.7.0\",\"until\":\"v1.7.3\"},"
                    + "{\"since\":\"v1.12.0\",\"until\":null}]"));
    assertTrue(
        row("go_sched_latencies_seconds", "tsv").contains("v1.7.0 to v1.7.3, since v1.12.0"));
  }

  private static String row(String name, String format) {
    return CommandRun.of("catalog", "antrea-agent", "--format", format)
        .out()
        .lines()
        .filter(line -> line.contains(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void helpIsThreeFacts() {
    List<JsonNode> rows =
        CommandRun.of("catalog", "flow-aggregator", "--format", "jsonl").jsonLines();
    assertFalse(rows.isEmpty());
    for (JsonNode row : rows) {
      assertTrue(row.get("help").isNull(), row::toString);
      assertTrue(row.get("wireHelp").isTextual(), row::toString);
    }
    JsonNode old =
        CommandRun.of("catalog", "antrea-agent", "--format", "jsonl", "--release", "antrea=v1.13.0")
            .jsonLines()
            .stream()
            .filter(row -> row.get("name").asText().equals("go_gc_heap_goal_bytes"))
            .findFirst()
            .orElseThrow();
    assertEquals("Heap size target for the end of the GC cycle.", old.get("wireHelp").asText());
  }
}
