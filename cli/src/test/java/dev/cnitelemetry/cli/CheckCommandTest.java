package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path directory;

  @Test
  void aCalicoPageIsKnownWholeAndFitsItsRelease() {
    CommandRun run =
        CommandRun.of("check", "--output", "json", CommandRun.sample("calico-felix-2.6.6.prom"));

    assertEquals(0, run.status(), run.out());
    assertEquals(72, run.json().get("families").size());
    assertEquals(List.of(), unknown(run));
    assertTrue(fits(run, "calico", "v2.6.6"), run.out());
    assertFalse(fits(run, "calico", "v2.4.0"));
    assertFalse(fits(run, "calico", "v3.23.0"));
    for (JsonNode family : run.json().get("families")) {
      assertEquals("felix", family.get("component").asText(), family.toString());
    }
  }

  @Test
  void aBirdPageIsKnownWhole() {
    CommandRun run =
        CommandRun.of("check", "--output", "json", CommandRun.sample("bird-exporter.prom"));

    assertEquals(0, run.status(), run.out());
    assertEquals(9, run.json().get("families").size());
    assertEquals(List.of(), unknown(run));
  }

  @Test
  void anAntreaPageFitsItsRelease() {
    CommandRun run =
        CommandRun.of("check", "--output", "json", CommandRun.sample("antrea-1.6.1.prom"));

    assertEquals(0, run.status(), run.out());
    assertEquals(0, run.json().get("findings").size(), run.out());
    assertEquals(102, run.json().get("families").size());
    assertTrue(fits(run, "antrea", "v1.6.1"));
    assertFalse(fits(run, "antrea", "v2.7.0"));
  }

  @Test
  void aReleaseFindsWhatItHasNotOrHasOtherwise() {
    String page = CommandRun.sample("antrea-1.6.1.prom");
    assertEquals(0, CommandRun.of("check", "--release", "antrea=v1.6.1", page).status());

    CommandRun newer = CommandRun.of("check", "--release", "antrea=v2.7.0", page);
    assertEquals(1, newer.status());
    assertTrue(
        newer.out().contains("apiserver_registered_watchers is not exposed by antrea v2.7.0"),
        newer.out());
    assertTrue(
        newer.out().contains("antrea_agent_ovs_flow_count lacks the label table_name"),
        newer.out());
  }

  @Test
  void eachFindingIsAtItsLine() throws IOException {
    Path page =
        write(
            """
            # TYPE antrea_agent_local_pod_count counter
            antrea_agent_local_pod_count 3
            antrea_agent_ovs_flow_ops_count{operation="added"} 1
            antrea_agent_ovs_flow_ops_count{operation="add",bridge="br-int"} 1
            antrea_agent_ovs_flow_ops_error_count 1
            antrea_agent_local_pods_count 3
            antrea_agent_networkpolicy_count{instance="a:10350"} 3
            antrea_agent_networkpolicy_count three
            """);

    CommandRun run = CommandRun.of("check", "--output", "json", page.toString());

    assertEquals(1, run.status());
    assertEquals(
        List.of(
            "1 wrong-kind",
            "3 unknown-label-value",
            "4 unexpected-label",
            "5 missing-label",
            "6 unknown-family",
            "8 malformed-line"),
        findings(run));
    assertTrue(run.out().contains("did you mean antrea_agent_local_pod_count?"), run.out());
    assertEquals(
        List.of("7 unexpected-label"),
        findings(CommandRun.of("check", "--strict-labels", "--output", "json", page.toString()))
            .stream()
            .filter(finding -> finding.startsWith("7"))
            .toList());
  }

  @Test
  void absentUntypedAndUnknownKindsAreNoFinding() throws IOException {
    Path untyped =
        write("# TYPE antrea_agent_local_pod_count untyped\nantrea_agent_local_pod_count 3\n");
    assertEquals(0, CommandRun.of("check", untyped.toString()).status());
    Path unknown =
        write(
            "# TYPE antrea_agent_local_pod_count unknown\nantrea_agent_local_pod_count 3\n# EOF\n");
    CommandRun run = CommandRun.of("check", unknown.toString());
    assertEquals(0, run.status(), run.out());
    assertTrue(run.err().contains("OpenMetrics"), run.err());
  }

  @Test
  void helpPrefixesOfStabilityLevelsAreNoFinding() throws IOException {
    Path page =
        write(
            """
            # HELP authentication_token_cache_fetch_total [ALPHA]\s
            # TYPE authentication_token_cache_fetch_total counter
            authentication_token_cache_fetch_total{status="ok"} 1
            """);
    assertEquals(0, CommandRun.of("check", page.toString()).status());
  }

  @Test
  void whatCannotBeReadIsStatusTwoInPlainWords() {
    CommandRun missing = CommandRun.of("check", directory.resolve("absent.prom").toString());
    assertEquals(2, missing.status());
    assertTrue(missing.err().contains("no such file"), missing.err());
    assertEquals("", missing.out());

    CommandRun release = CommandRun.of("check", "--release", "antrea=v9.9.9", "-");
    assertEquals(2, release.status());
    assertTrue(release.err().contains("v0.6.0 to v2.7.0"), release.err());

    CommandRun option = CommandRun.of("check", "--release", "antrea", "-");
    assertEquals(2, option.status());
    assertTrue(option.err().contains("PRODUCT=VERSION"), option.err());

    assertEquals(2, CommandRun.of("check").status());
    assertEquals(2, CommandRun.of().status());
    assertEquals(2, CommandRun.of("chekc").status());
  }

  @Test
  void helpAndVersionAreThere() {
    assertEquals(0, CommandRun.of("--help").status());
    assertTrue(CommandRun.of("--version").out().startsWith("cni-telemetry "));
    assertTrue(CommandRun.of("check", "--help").out().contains("--bearer-token-file"));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(Files.createTempFile(directory, "page", ".prom"), text);
  }

  private static List<String> findings(CommandRun run) {
    return StreamSupport.stream(run.json().get("findings").spliterator(), false)
        .map(finding -> finding.get("line").asInt() + " " + finding.get("code").asText())
        .toList();
  }

  private static List<String> unknown(CommandRun run) {
    return StreamSupport.stream(run.json().get("families").spliterator(), false)
        .filter(family -> !family.get("known").asBoolean())
        .map(family -> family.get("name").asText())
        .toList();
  }

  private static boolean fits(CommandRun run, String product, String version) {
    List<ReleaseRange> ranges = new ArrayList<>();
    for (JsonNode range : run.json().get("releases").get(product)) {
      ranges.add(
          ReleaseRange.between(
              Release.of(product, range.get("since").asText()),
              Release.of(product, range.get("until").asText())));
    }
    return ranges.stream().anyMatch(range -> range.contains(Release.of(product, version)));
  }
}
