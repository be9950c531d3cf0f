// SPDX-License-Identifier: Apache-2.0
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    assertEquals("", run.err());
  }

  @Test
  void completenessNamesWhatTheComponentShowsFromItsStartOn() throws IOException {
    String sample = CommandRun.sample("antrea-1.6.1.prom");
    String whole = Files.readString(Path.of(sample));
    Path page =
        write(whole.replaceAll("(?m)^(# (HELP|TYPE) )?antrea_agent_local_pod_count .*\n", ""));
    String[] options = {"check", "--complete", "antrea-agent", "--release", "antrea=v1.6.1"};
    CommandRun run = CommandRun.of(with(options, "--output", "json", page.toString()));

    assertEquals(1, run.status(), run.out());
    assertEquals(List.of("0 missing-metric"), findings(run));
    assertTrue(
        run.out()
            .contains(
                "antrea_agent_local_pod_count is missing: antrea-agent v1.6.1 shows it from its"
                    + " start on"),
        run.out());
    String complete = CommandRun.of(with(options, sample)).out();
    assertFalse(complete.contains("antrea_agent_local_pod_count is missing"), complete);
  }

  @Test
  void completenessIsAskedOfSeveralComponentsAtOnce() throws IOException {
    Path page = write("up 1\n");
    CommandRun run =
        CommandRun.of(
            "check",
            "--complete",
            "antrea-agent,antrea-controller",
            "--release",
            "antrea=v2.7.0",
            page.toString());
    assertTrue(run.out().contains("antrea-agent v2.7.0 shows it"), run.out());
    assertTrue(run.out().contains("antrea-controller v2.7.0 shows it"), run.out());
    // Has no series before the first request.
    assertFalse(run.out().contains("apiserver_request_total"), run.out());
  }

  @Test
  void styleFindingsAreShownAndDoNotCount() throws IOException {
    Path page =
        write(
            """
            # TYPE antrea_agent_ovs_flow_ops_count counter
            antrea_agent_ovs_flow_ops_count{operation="add"} 1
            """);
    String[] options = {"check", "--output", "json"};
    assertEquals(List.of(), findings(CommandRun.of(with(options, page.toString()))));

    CommandRun style = CommandRun.of(with(options, "--style", page.toString()));
    assertEquals(0, style.status(), style.out());
    assertEquals(
        List.of("1 no-help", "1 counter-without-total", "1 reserved-suffix"), findings(style));
    assertEquals(
        List.of("1 counter-without-total"),
        findings(
            CommandRun.of(
                with(options, "--style", "--ignore", "no-help,reserved-suffix", page.toString()))));
    assertEquals(
        List.of("1 no-help"),
        findings(CommandRun.of(with(options, "--with", "no-help", page.toString()))));
  }

  @Test
  void ignoredRulesDoNotCount() throws IOException {
    Path page = write("stranger 1\nantrea_agent_ovs_flow_ops_error_count 1\n");
    assertEquals(1, CommandRun.of("check", page.toString()).status());
    CommandRun run =
        CommandRun.of(
            "check", "--ignore", "unknown-family", "--ignore", "missing-label", page.toString());
    assertEquals(0, run.status(), run.out());
    assertTrue(run.out().contains("no findings"), run.out());
  }

  @Test
  void whatIsNotKnownIsToldWithWhatIs() {
    assertWrongUsage(
        "no component antrea-agnt; did you mean antrea-agent? There are antrea-agent,"
            + " antrea-controller,",
        "--complete",
        "antrea-agnt");
    assertWrongUsage("no component nobody; there are antrea-agent,", "--complete", "nobody");
    assertWrongUsage(
        "what antrea-agent shows depends on the release: add --release antrea=VERSION, v0.6.0 to"
            + " v2.7.0",
        "--complete",
        "antrea-agent");
    assertWrongUsage(
        "no product with releases antra; did you mean antrea? There are antrea, calico, bird",
        "--release",
        "antra=v1.6.1");
    assertWrongUsage(
        "antrea v9.9.9 is not known; known are antrea v0.6.0 to v2.7.0; the nearest is v2.7.0",
        "--release",
        "antrea=v9.9.9");
    assertWrongUsage("the nearest is v0.6.0", "--release", "antrea=v0.1.0");
    assertWrongUsage(
        "calico operator v1.42.0 is not known; known are calico v2.0.0 to v3.33, typha v0.1.0 to"
            + " typha v0.7.4, operator v1.43.0 to operator v1.43; the nearest is operator v1.43.0",
        "--release",
        "calico=operator v1.42.0");
    assertWrongUsage("operator v1.43.0 to operator v1.43\n", "--release", "calico=goldmane v1.0.0");
    assertWrongUsage(
        "no rule unknown-famly; did you mean unknown-family? There are malformed-line,",
        "--ignore",
        "unknown-famly");
    assertWrongUsage("no rule nonsense; there are malformed-line,", "--with", "nonsense");
  }

  @Test
  void aReleaseOfAnotherTrainSaysNothingOfAPage() throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("operator.prom"),
            """
            # HELP tigera_operator_component_status TigeraStatus conditions for operator-managed \
            components. 1 = true, 0 = false.
            # TYPE tigera_operator_component_status gauge
            tigera_operator_component_status{component="calico",condition="available"} 1
            """);
    for (String release : new String[] {"v3.32.0", "operator v1.43.0"}) {
      CommandRun run = CommandRun.of("check", "--release", "calico=" + release, page.toString());
      assertEquals(0, run.status(), run.out());
    }
    assertWrongUsage(
        "what tigera-operator shows depends on the release: add --release calico=VERSION, v2.0.0",
        "--complete",
        "tigera-operator",
        "--release",
        "calico=v3.32.0");
    assertTrue(
        CommandRun.of("check", page.toString()).out().contains("operator v1.43.0"),
        CommandRun.of("check", page.toString()).out());
  }

  private static void assertWrongUsage(String message, String... options) {
    CommandRun run =
        CommandRun.of(
            with(with(new String[] {"check"}, options), CommandRun.sample("antrea-1.6.1.prom")));
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  private static String[] with(String[] options, String... more) {
    return Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void theFormatIsSaidOnlyWhereTheTextSpeaksAgainstTheGuess() throws IOException {
    assertEquals("", CommandRun.of("check", CommandRun.sample("antrea-1.6.1.prom")).err());
    assertEquals("", CommandRun.of("dump", write("a_total{b=\"# {\"} 1\n").toString()).err());
    assertEquals("", CommandRun.of("check", write("# TYPE a counter\n# EOF\n").toString()).err());

    Path cut = write("# TYPE a unknown\na 1\n");
    assertEquals(
        "cni-telemetry: note: "
            + cut
            + " is read as Prometheus text: its last line is not \"# EOF\". But line 1 is"
            + " # TYPE a unknown (--input-format decides)\n",
        CommandRun.of("check", cut.toString()).err());
    assertEquals("", CommandRun.of("check", "--input-format", "prometheus", cut.toString()).err());
    for (String line :
        List.of(
            "# UNIT a seconds", "# TYPE a info", "# EOF\n", "a_total 1 # {b=\"c\"} 1", "# EOF ")) {
      CommandRun run = CommandRun.of("check", write("b 1\n" + line + "\nc 1\n").toString());
      assertTrue(run.err().contains("But line 2 "), line + run.err());
    }
    CommandRun untyped = CommandRun.of("check", write("# TYPE a untyped\n# EOF\n").toString());
    assertTrue(
        untyped.err().contains("read as OpenMetrics: its last line is \"# EOF\". But line 1 is"),
        untyped.err());
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

    assertEquals(2, CommandRun.of().status());
    assertEquals(2, CommandRun.of("chekc").status());
  }

  @Test
  void helpAndVersionAreThere() {
    assertEquals(0, CommandRun.of("--help").status());
    assertTrue(CommandRun.of("--version").out().startsWith("cni-telemetry "));
    assertTrue(CommandRun.of("check", "--help").out().contains("--bearer-token-file"));
    for (String option : List.of("--complete", "--style", "--with", "--ignore")) {
      assertTrue(CommandRun.of("check", "--help").out().contains(option), option);
    }
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

  @Test
  void theProductOfAReleaseMayBeLeftOutWhereThereIsOne() {
    String page = CommandRun.sample("antrea-1.6.1.prom");
    CommandRun named =
        CommandRun.of("check", "--complete", "antrea-agent", "--release", "antrea=v1.6.1", page);
    CommandRun bare =
        CommandRun.of("check", "--complete", "antrea-agent", "--release", "v1.6.1", page);
    assertEquals(named, bare);

    CommandRun open = CommandRun.of("check", "--release", "v1.6.1", page);
    assertEquals(2, open.status());
    assertTrue(open.err().contains("antrea, calico, bird"), open.err());
    CommandRun twice =
        CommandRun.of("check", "--release", "antrea=v1.6.1,", "--release", "antrea=v1.6.0", page);
    assertEquals(2, twice.status());
    CommandRun none = CommandRun.of("catalog", "--release", "v1", "tawon-directives");
    assertEquals(2, none.status());

    CommandRun catalog = CommandRun.of("catalog", "--release", "v1.6.1", "antrea-agent");
    assertEquals(CommandRun.of("catalog", "--release", "antrea=v1.6.1", "antrea-agent"), catalog);
  }

  @Test
  void outputOnceSaidTheForm() {
    String page = CommandRun.sample("antrea-1.6.1.prom");
    assertEquals(
        CommandRun.of("check", "--format", "json", page),
        CommandRun.of("check", "--output", "JSON", page));
    assertEquals(CommandRun.of("check", page), CommandRun.of("check", "--output", "table", page));
  }

  @Test
  void thePlaceOfAMalformedLineIsSaidOnce() throws IOException {
    Path page = Files.writeString(directory.resolve("malformed"), "a 1\nb{ 2\n");
    CommandRun run = CommandRun.of("check", "--ignore", "unknown-family", page.toString());
    assertEquals(1, run.status());
    assertTrue(
        run.out().contains("\n" + page + ":2:4: error: not a label name: b{ 2 [malformed-line]\n"),
        run.out());
  }
}
