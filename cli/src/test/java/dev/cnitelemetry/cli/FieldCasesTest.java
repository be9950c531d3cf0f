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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small inputs after public bug reports, which are optional. What each of them shows has a test of
 * its own wording besides, where the rule or the command is tested.
 */
class FieldCasesTest {

  @TempDir private Path directory;

  private static Path find(String name, String... files) {
    Path folder = TestData.path("field-cases/text/" + name);
    return Stream.of(files).map(folder::resolve).filter(Files::exists).findFirst().orElseThrow();
  }

  private static Path page(String name) {
    return find(name, "input.prom", "input.om");
  }

  /** Line, column and code of what is no matter of style nor of the catalogue. */
  private static List<String> findings(CommandRun run) {
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : run.json().get("findings")) {
      if (!finding.get("severity").asText().equals("style")
          && !finding.get("code").asText().equals("unknown-family")) {
        findings.add(
            finding.get("line") + ":" + finding.get("column") + " " + finding.get("code").asText());
      }
    }
    return findings;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "C04-go-page-called-felix | | ",
        "F01-second-type | 4:8 refused-by-expfmt-second-help, 5:8 refused-by-expfmt-second-type"
            + " | Pushgateway",
        "F03-no-final-lf | 3:27 refused-by-expfmt-line-feed | does not end with a line feed",
        "F05-trailing-backslash | 2:34 malformed-line | a backslash before the closing quotes",
        "F06-unescaped-quote | 2:38 malformed-line | quotes within a label value",
        "F07-crlf | 2:28 carriage-return | 201 lines",
        "F08-utf8-bom | 1:1 byte-order-mark | a byte order mark",
        "F11-html | 1:1 not-metrics | Sign in",
        "F12-json-string | 1:1 not-metrics | a JSON string that contains a page",
        "F14-decimal-comma | 2:35 malformed-line, 4:28 malformed-line | a number has a point",
        "F15-ksm-info-in-text | 2:26 malformed-line, 5:34 malformed-line | OpenMetrics alone has",
        "F16-exemplar-in-text | 2:52 malformed-line | an exemplar, which OpenMetrics alone has",
        "F17-istio-merge | 3:12 malformed-line, 8:1 eof-within-page | two pages",
        "F18-histogram-and-quantiles | 8:1 missing-inf-bucket | ",
        "F19-buckets-under-summary | 3:1 buckets-under-summary | ",
        "F21-om-untyped | 1:12 malformed-line | OpenMetrics calls this kind of metric unknown",
        "F22-leading-blanks | 3:1 refused-by-prometheus | blanks before a metric name",
        "F23-help-twice-adjacent | 2:8 refused-by-expfmt-second-help | ",
        "F25-help-quote-escape | 1:29 refused-by-expfmt-escape | the escape sequence",
        "F26-om-millisecond-timestamps | 3:1 implausible-timestamp | 58550",
        "F28-text-float-timestamps | 3:35 malformed-line | whole number of milliseconds",
        "F30-newline-in-label | 3:21 malformed-line | a line feed in a label value",
        "F32-native-histogram-in-name | | ",
        "F34-summary-without-sum | | ",
        "F35-inconsistent-labels | | ",
        "F37-untyped-word | 2:12 malformed-line, 5:12 malformed-line | lower case",
        "F38-hyphen-names | 3:23 malformed-line, 4:5 malformed-line, 5:5 malformed-line,"
            + " 6:1 malformed-line, 7:30 malformed-line, 8:12 malformed-line, 9:10 malformed-line"
            + " | a label name cannot have a \"-\"",
        "F40-om-gauge-and-counter-same | | ",
        "F41-summary-block-per-label | 5:8 refused-by-expfmt-second-help,"
            + " 6:8 refused-by-expfmt-second-type | ",
        "F42-empty-page | 0:0 no-samples | ",
        "F44-felix-then-error-text | 6:21 malformed-line | no value",
        "F46-go-page-to-openmetrics | | ",
        "F48-dump-interleaved | | ",
        "F56-micrometer-simpleclient | 189:1 bucket-count | ",
      })
  void aPageHasTheseFaults(String name, String expected, String words) {
    CommandRun run = CommandRun.of("check", "--style", "--format", "json", page(name).toString());

    List<String> faults = expected == null ? List.of() : List.of(expected.split(", "));
    assertEquals(faults, findings(run), run.out());
    if (words != null) {
      assertTrue(
          run.json().get("findings").toString().replace("\\\"", "\"").contains(words), run.out());
    }
    assertTrue(faults.isEmpty() || run.status() == 1);
    assertFalse(
        run.err().contains("has an exemplar") && !name.startsWith("F16"), "a note that is wrong");
  }

  @Test
  void aPackedFileIsRead() {
    assertTrue(
        CommandRun.of("check", page("F10-gzip-file").toString()).out().contains("200 samples"));
  }

  @Test
  void noKindIsFoundInANameWhereItIsAnotherWord() {
    for (String name : List.of("F32-native-histogram-in-name", "F40-om-gauge-and-counter-same")) {
      String out = CommandRun.of("check", "--style", page(name).toString()).out();
      assertFalse(out.contains("kind-in-name"), out);
      assertFalse(out.contains("no-help"), out);
    }
    String out =
        CommandRun.of("check", "--style", page("F35-inconsistent-labels").toString()).out();
    assertTrue(out.contains("inconsistent-labels"), out);
  }

  @Test
  void bothFamiliesOfOneNameAreDumped() {
    CommandRun run = CommandRun.of("dump", page("F40-om-gauge-and-counter-same").toString());
    assertEquals(0, run.status(), run.err());
    assertEquals(2, run.jsonLines().size());
  }

  @ParameterizedTest
  @CsvSource({"F46-go-page-to-openmetrics", "F48-dump-interleaved"})
  void aPageBecomesOpenMetrics(String name) throws IOException {
    CommandRun run = CommandRun.of("dump", "--format", "openmetrics", page(name).toString());
    assertEquals(0, run.status(), run.err());
    Path converted = Files.writeString(directory.resolve("page.om"), run.out());
    assertEquals(0, CommandRun.of("dump", "--validate", converted.toString()).status());
    assertTrue(
        !name.startsWith("F46")
            || run.out().contains("# TYPE go_memstats_alloc_bytes_total unknown"),
        run.out());
  }

  @Test
  void releasesAndSpellingsAreKnown() {
    CommandRun incomplete =
        CommandRun.of(
            "check",
            "--complete",
            "antrea-controller",
            "--release",
            "antrea=v0.9.3",
            "--format",
            "json",
            page("F50-antrea-1218").toString());
    long own = 0;
    for (JsonNode finding : incomplete.json().get("findings")) {
      assertEquals("missing-metric", finding.get("code").asText());
      own += finding.get("subject").asText().startsWith("antrea_controller_") ? 1 : 0;
    }
    assertEquals(9, own, "besides, the page has nothing of the libraries");
    assertTrue(
        CommandRun.of("check", page("F51-calico-5477").toString())
            .out()
            .contains("did you mean ipam_allocations_borrowed_per_node?"));
    CommandRun gone =
        CommandRun.of(
            "check",
            "--release",
            "calico=v3.29.1",
            "--format",
            "json",
            page("F52-calico-9860").toString());
    assertEquals(
        2,
        findings(gone).stream().filter(each -> each.endsWith(" not-in-release")).count(),
        gone.out());
    assertTrue(gone.out().contains("v3.28"), gone.out());
  }

  static Stream<String> httpCases() {
    return Stream.of(
        "H01-content-type-html; response.txt; 1; content-type; fallback_scrape_protocol",
        "H02-content-type-missing; response-no-type.txt; 1; content-type; fallback_scrape_protocol",
        "H02-content-type-missing; response-blank-type.txt; 1; content-type; fallback_scrape",
        "H05-openmetrics-type-text-body; response.txt; 1; content-type; # EOF",
        "H07-truncated; response-trunc-cl.txt; 2; ; bytes",
        "H07-truncated; response-trunc-gzip.txt; 2; ; cut off",
        "H07-truncated; response-trunc-chunk.txt; 2; ; ended",
        "H12-empty-answer; response.txt; 1; no-samples; no samples",
        "H13-basic-auth; response.txt; 2; ; Basic",
        "H16-500-with-text; response.txt; 2; ; An error has occurred while serving metrics");
  }

  @ParameterizedTest
  @MethodSource("httpCases")
  void anAnswerIsUnderstood(String test) throws IOException {
    String[] cells = test.split("; ", -1);
    byte[] answer = Files.readAllBytes(find(cells[0], cells[1]));
    try (RawServer server = RawServer.of(request -> answer)) {
      CommandRun run = CommandRun.of("check", server.url("/metrics"));

      String all = run.out() + run.err();
      assertEquals(Integer.parseInt(cells[2]), run.status(), all);
      assertTrue(all.contains(cells[3]), all);
      assertTrue(all.contains(cells[4]), all);
    }
  }

  @Test
  void aLoginPageIsNamedWithTheWayThere() throws IOException {
    byte[] redirect = Files.readAllBytes(find("H11-login-redirect", "response-redir.txt"));
    byte[] login = Files.readAllBytes(find("H11-login-redirect", "response-login.txt"));
    try (RawServer server =
        RawServer.of(request -> request.path().equals("/redir") ? redirect : login)) {
      CommandRun run = CommandRun.of("check", "--format", "json", server.url("/redir"));

      assertEquals(1, run.status(), run.err());
      assertEquals(List.of("1:1 not-metrics"), findings(run), run.out());
      String table = CommandRun.of("check", server.url("/redir")).out();
      assertTrue(table.contains("sent on to"), table);
      assertTrue(table.contains("/login"), table);
    }
  }

  @Test
  void credentialsAreSentAndAskedFor() throws IOException {
    byte[] refusal = Files.readAllBytes(find("H13-basic-auth", "response.txt"));
    try (RawServer server =
        RawServer.of(
            request ->
                !request.header("authorization").isEmpty()
                    ? RawServer.page("felix_ipset_errors 1\n")
                    : refusal)) {
      String url = server.url("/401basic");
      assertEquals(2, CommandRun.of("check", url).status());
      CommandRun run = CommandRun.of("check", url.replace("//", "//user:secret@"));
      assertEquals(0, run.status(), run.err());
      assertFalse((run.out() + run.err()).contains("secret"));
    }
  }

  @Test
  void aUrlWithoutItsSchemeIsAnswered() throws IOException {
    byte[] answer = Files.readAllBytes(find("H15-host-port-without-scheme", "response.txt"));
    try (RawServer server = RawServer.of(request -> answer)) {
      String url = server.url("/no-type");
      CommandRun run = CommandRun.of("check", url.substring("http://".length()));
      assertEquals(2, run.status());
      assertTrue(run.err().contains("did you mean " + url + "?"), run.err());
    }
  }

  @Test
  void noUpgradeIsAskedFor() throws IOException {
    byte[] refusal = Files.readAllBytes(find("H10-h2c-upgrade-node-websocket", "response.txt"));
    try (RawServer server =
        RawServer.of(
            request ->
                !request.header("upgrade").isEmpty()
                    ? refusal
                    : RawServer.page("felix_ipset_errors 1\n"))) {
      assertEquals(0, CommandRun.of("check", server.url("/metrics")).status());
    }
  }

  @Test
  void theTokenGoesToNobodyElse() throws IOException {
    find("H19-token-to-other-host", "response-metrics.txt");
    byte[] page = Files.readAllBytes(find("H19-token-to-other-host", "response-metrics-2.txt"));
    Path token = Files.writeString(directory.resolve("token"), "t0ken");
    try (RawServer other = RawServer.of(request -> page);
        RawServer server =
            RawServer.of(
                request ->
                    ("HTTP/1.1 302 Found\r\nLocation: "
                            + other.url("/metrics")
                            + "\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
      CommandRun.of("check", "--bearer-token-file", token.toString(), server.url("/metrics"));
      assertFalse(server.requests().get(0).header("authorization").isEmpty());
      assertTrue(other.requests().get(0).header("authorization").isEmpty());
    }
  }

  @Test
  void theCatalogueKnowsSinceWhen() {
    find("C02-local-pod-count", "request.txt");
    String rows = CommandRun.of("catalog", "antrea-agent", "--format", "jsonl").out();
    String row =
        rows.lines()
            .filter(each -> each.contains("_agent_local_pod_count\""))
            .findFirst()
            .orElseThrow();
    assertTrue(row.contains("\"since\":\"v0.7.0\""), row);
  }

  /** Each case is tried here or, where it is a program, in FieldProgramsTest of text-parser. */
  @Test
  void noCaseIsLeftOut() throws IOException {
    Path cases = TestData.path("field-cases/text");
    String here =
        Files.readString(
            CommandRun.ROOT.resolve("cli/src/test/java/dev/cnitelemetry/cli/FieldCasesTest.java"));
    String programs =
        Files.readString(
            CommandRun.ROOT.resolve(
                "text-parser/src/test/java/dev/cnitelemetry/text/FieldProgramsTest.java"));
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> folders = Files.list(cases)) {
      folders.map(folder -> folder.getFileName().toString()).forEach(missing::add);
    }
    missing.removeIf(name -> here.contains(name) || programs.contains(name));
    assertEquals(Set.of(), missing);
  }
}
