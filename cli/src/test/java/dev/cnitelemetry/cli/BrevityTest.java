// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is said, and how wide. */
class BrevityTest {

  private static final String PAGE =
      """
      # TYPE felix_resyncs_started gauge
      felix_resyncs_started 1
      felix_a{ 1
      felix_b{ 1
      felix_active_local_endpoint 1
      """;

  @TempDir private Path folder;

  private String page() throws IOException {
    return Files.writeString(folder.resolve("a.prom"), PAGE).toString();
  }

  private String clean() {
    return CommandRun.sample("calico-felix-2.6.6.prom");
  }

  private String dashboard() {
    return CommandRun.sample("felix-dashboard.json");
  }

  @Test
  void quietIsTheFindingsAndNothingElse() throws IOException {
    String page = page();
    CommandRun run = CommandRun.of("check", "-q", page);
    assertEquals(1, run.status());
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(4, lines.size(), run.out());
    lines.forEach(line -> assertTrue(line.startsWith(page + ":"), line));

    CommandRun clean = CommandRun.of("check", "--quiet", clean());
    assertEquals(new CommandRun(0, "", ""), clean);
  }

  @Test
  void eachFindingNamesItsFile() throws IOException {
    String page = page();
    CommandRun run = CommandRun.of("check", page);
    assertTrue(run.out().contains("\n" + page + ":1:1: error: "), run.out());
    assertTrue(run.out().contains("\n4 findings\n"), run.out());
  }

  @Test
  void lintIsQuiet() {
    CommandRun run = CommandRun.of("lint", "-q", "--release", "calico=v3.30.0", dashboard());
    assertEquals(1, run.status());
    assertEquals(2, run.out().lines().count(), run.out());
    assertEquals("", run.err());
  }

  @Test
  void aSummaryHasEachRuleOnceWithItsFirstPlaceAndItsRemedy() throws IOException {
    String page = page();
    CommandRun run = CommandRun.of("check", "--summary", page);
    assertEquals(1, run.status());
    List<String> lines = run.out().lines().toList();
    assertEquals(6, lines.size(), run.out());
    assertTrue(lines.get(0).startsWith("      2  error: "), run.out());
    assertTrue(lines.get(0).endsWith(", first at " + page + ":3:10"), run.out());
    assertTrue(
        run.out()
            .contains("      1  error: wrong-kind, first at " + page + ":1:1\n         felix_"),
        run.out());
    assertTrue(run.out().contains("did you mean felix_active_local_endpoints?"), run.out());
    assertEquals("no findings\n", CommandRun.of("check", "--summary", clean()).out());
    assertEquals("", CommandRun.of("check", "--summary", "-q", clean()).out());
  }

  @Test
  void aSummaryIsJsonToo() throws IOException {
    JsonNode rules = CommandRun.of("check", "--summary", "--format", "json", page()).json();
    assertEquals(3, rules.size(), rules.toString());
    assertEquals(2, rules.get(0).get("times").asInt());
    assertEquals(3, rules.get(0).get("first").get("line").asInt());
    assertEquals("error", rules.get(0).get("severity").asText());
    JsonNode lint = CommandRun.of("lint", "--summary", "--format", "json", dashboard()).json();
    assertEquals(2, lint.size(), lint.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "sarif", "github"})
  void otherFormsHaveNoSummary(String form) {
    for (String command : List.of("check", "lint", "ipfix check", "promql check")) {
      String[] words = (command + " --summary --format " + form + " " + clean()).split(" ", -1);
      CommandRun run = CommandRun.of(words);
      assertEquals(2, run.status(), command);
      assertEquals(
          "cni-telemetry: --summary has the forms table and json, not " + form + "\n", run.err());
    }
  }

  /** What is wrong with the words of a command is one line, and no more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "check --bogus x",
        "check --releas x",
        "check --format nonsense x",
        "check --max-time 0 x",
        "check --max-time soon x",
        "check --max-size -5 x",
        "check --max-size 99999999999 x",
        "check --max-series -1 x",
        "check --max-series many x",
        "check --with no-such-rule x",
        "check --release antrea=v0.0.0 x",
        "diff one",
        "dump --max-time -1 x",
        "dump --escaping nonsense x",
        "dump --numbers --format openmetrics x",
        "merge --max-size 0 x",
        "explain",
        "ipfix",
        "ipfix decode --port 99999999 x",
        "ipfix check --port 0 x",
        "ipfix check --port https x",
        "ipfix listen --udp 127.0.0.1:99999999",
        "ipfix listen --udp 127.0.0.1:0 --max-time 0",
        "ipfix listen --udp 127.0.0.1:0 --count 0",
        "ipfix replay x --udp 127.0.0.1:1 --loop 0",
        "flows simulate --nodes 0",
        "promql check --format nonsense x",
        "completion tcsh",
        "lint --ignore no-such-rule x",
      })
  void wrongUsageIsOneLine(String command) {
    CommandRun run = CommandRun.of(command.isEmpty() ? new String[0] : command.split(" ", -1));
    assertEquals(2, run.status(), run.err());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("cni-telemetry: "), run.err());
  }

  @Test
  void wrongUsageSaysWhatWasMeantAndWhereHelpIs() {
    CommandRun run = CommandRun.of("check", "--releas", "x");
    assertTrue(run.err().contains("did you mean --release?"), run.err());
    assertTrue(run.err().endsWith("(cni-telemetry check --help)\n"), run.err());
    CommandRun form = CommandRun.of("check", "--format", "xml", "x");
    assertTrue(
        form.err().contains("expected one of table, json, junit, sarif, github but was 'xml'"),
        form.err());
  }

  private static CommandRun at(int width, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, err, new Terminal(false, width));
    int status = console.execute(CniTelemetry.commandLine(console, arguments), arguments);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100})
  void tablesFindingsAndHelpFitTheTerminal(int width) {
    for (String command :
        List.of(
            "check SAMPLE",
            "lint DASHBOARD --release calico=v3.30.0",
            "lint --summary DASHBOARD",
            "check --help")) {
      String[] words =
          command.replace("SAMPLE", clean()).replace("DASHBOARD", dashboard()).split(" ", -1);
      CommandRun run = at(width, words);
      CommandRun wide = at(Terminal.ANY, words);
      if (!command.contains("--help")) {
        assertEquals(
            wide.out().replaceAll("\\s+", " "), run.out().replaceAll("\\s+", " "), command);
      }
      run.out()
          .lines()
          .filter(line -> !line.contains("/") && !line.contains("_"))
          .forEach(line -> assertTrue(line.length() <= width, line));
      assertTrue(run.out().lines().filter(line -> line.length() > width).count() <= 6, run.out());
    }
  }

  @Test
  void aFileHasNoEdge() throws IOException {
    Path file = folder.resolve("out");
    at(60, "check", clean(), "-o", file.toString());
    assertEquals(CommandRun.of("check", clean()).out(), Files.readString(file));
  }

  /** What picocli calls an unmatched argument at an index is a word that somebody typed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "promql up | promql has no command 'up'; there are check, format, parse",
        "ipfix elements nope | elements does not take 'nope'",
        "promql | a command is missing; there are check, format, parse"
      })
  void aWordTooManyIsNamed(String words, String said) {
    CommandRun run = CommandRun.of(words.split(" ", -1));
    assertEquals(2, run.status());
    assertTrue(run.err().contains(said), run.err());
  }

  /** One cause has one sentence, whichever command meets it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "dump",
        "lint",
        "promql check",
        "promql parse",
        "ipfix decode",
        "ipfix encode",
        "ipfix decode --elements"
      })
  void aFileThatIsNotThereIsToldAlike(String command) {
    CommandRun run = CommandRun.of((command + " /nowhere/at.all").split(" ", -1));
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no such file: /nowhere/at.all"), run.err());
  }

  @Test
  void brokenJsonIsToldWithoutTheParsersOwnWords(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\n\"panels\": [");
    CommandRun run = CommandRun.of("lint", file.toString());
    assertTrue(run.out().contains("Array, begun at line 2, column 11"), run.out());
    assertFalse(run.out().contains("Source"), run.out());
  }
}
