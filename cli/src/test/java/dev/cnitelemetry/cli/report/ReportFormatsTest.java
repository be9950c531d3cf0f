// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.cli.console.Terminal;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.check.LintRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What programs read in each form, of findings with everything that names and texts can have. */
class ReportFormatsTest {

  private static final String NASTY = "a <b> & \"c\" ]]> \u0001 \ud800 \uffff \u00e9";

  private static Report report() {
    Report.Builder report = Report.builder().countIdentical();
    report.add(Finding.of(LintRule.NO_HELP, Place.at(3, 1), "up", "up has no help text"));
    report.add(Finding.of(LintRule.UNKNOWN_FAMILY, Place.at(1, 0), NASTY, NASTY));
    report.add(Finding.of(LintRule.MISSING_METRIC, Place.WHOLE, "x is missing"));
    for (int panel = 1; panel <= 6; panel++) {
      Place place = Place.of("panel 'p', query " + panel);
      report.add(Finding.of(LintRule.WRONG_KIND, place, "y", "y is a gauge"));
    }
    return report.build();
  }

  private static String printed(Consumer<PrintStream> printer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    printer.accept(stream);
    stream.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private interface Writing {
    void to(JsonGenerator json) throws Exception;
  }

  private static JsonNode json(Writing writing) throws Exception {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new ObjectMapper().createGenerator(text)) {
      writing.to(json);
    }
    return new ObjectMapper().readTree(text.toString());
  }

  private static Document xml(Report report, String suite) throws Exception {
    String text = printed(out -> JUnitReport.print(out, report, suite));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aTableHasALineAFinding() {
    List<String> lines =
        printed(out -> new TableReport(out, Terminal.PLAIN).print(report())).lines().toList();
    assertEquals(5, lines.size());
    assertEquals("error: x is missing [missing-metric]", lines.get(0));
    assertEquals("3:1: style: up has no help text [no-help]", lines.get(3));
    assertEquals("4 findings", lines.get(4));
    assertEquals(
        List.of("no findings"),
        printed(out -> new TableReport(out, Terminal.PLAIN).print(Report.builder().build()))
            .lines()
            .toList());
  }

  @Test
  void jsonHasEveryPartOfAFinding() throws Exception {
    JsonNode findings = json(json -> JsonReport.write(json, report().inFile("f")));
    assertEquals(4, findings.size());
    JsonNode counted = findings.get(1);
    assertEquals("f", counted.get("file").asText());
    assertEquals("panel 'p', query 1", counted.get("path").asText());
    assertEquals("wrong-kind", counted.get("code").asText());
    assertEquals("error", counted.get("severity").asText());
    assertEquals("y", counted.get("subject").asText());
    assertEquals(6, counted.get("times").asInt());
    assertEquals(5, counted.get("places").size());
    assertFalse(findings.get(0).has("times"));
    assertEquals(0, findings.get(0).get("line").asInt());
  }

  @Test
  void junitCountsTestsFailuresAndWhatWasSkipped() throws Exception {
    Document document = xml(report(), "page " + NASTY);
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertEquals("testsuites", document.getDocumentElement().getTagName());
    assertEquals("4", suite.getAttribute("tests"));
    assertEquals("3", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("skipped"));
    assertEquals(4, document.getElementsByTagName("testcase").getLength());
    assertEquals(3, document.getElementsByTagName("failure").getLength());
    assertEquals(1, document.getElementsByTagName("skipped").getLength());
    Element failure = (Element) document.getElementsByTagName("failure").item(2);
    assertEquals("a <b> & \"c\" ]]> \\u0001 \ufffd \ufffd \u00e9", failure.getAttribute("message"));

    Document clean = xml(Report.builder().build(), "page");
    assertEquals(
        "1", ((Element) clean.getElementsByTagName("testsuite").item(0)).getAttribute("tests"));
    assertEquals(0, clean.getElementsByTagName("failure").getLength());
  }

  @Test
  void sarifHasRulesResultsAndPlaces() throws Exception {
    JsonNode log = json(json -> SarifReport.write(json, report().inFile("a b/c:d%.prom"), "1"));
    assertEquals("2.1.0", log.get("version").asText());
    JsonNode run = log.get("runs").get(0);
    JsonNode rules = run.at("/tool/driver/rules");
    assertEquals(4, rules.size());
    JsonNode results = run.get("results");
    assertEquals(4, results.size());
    for (JsonNode result : results) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertEquals(rule.get("id"), result.get("ruleId"));
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertEquals("./a b/c:d%.prom", URI.create(uri).getPath());
    }
    assertEquals(6, results.get(1).get("occurrenceCount").asInt());
    assertEquals(5, results.get(1).get("locations").size());
    assertEquals("note", results.get(3).get("level").asText());
    assertEquals(3, results.get(3).at("/locations/0/physicalLocation/region/startLine").asInt());
    assertEquals(
        0,
        json(json -> SarifReport.write(json, Report.builder().build(), "1"))
            .at("/runs/0/results")
            .size());
  }

  @Test
  void sarifNamesFilesAsUris() throws Exception {
    for (List<String> each :
        List.of(
            List.of("a.prom", "a.prom"),
            List.of("/tmp/a b", "file:///tmp/a%20b"),
            List.of("\u00e9", "%C3%A9"),
            List.of("http://h:1/m?a=b", "http://h:1/m?a=b"))) {
      Report report = Report.builder().add(Finding.of(LintRule.NO_HELP, Place.WHOLE, "m")).build();
      JsonNode log = json(json -> SarifReport.write(json, report.inFile(each.get(0)), "1"));
      assertEquals(
          each.get(1),
          log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText());
    }
  }
}
