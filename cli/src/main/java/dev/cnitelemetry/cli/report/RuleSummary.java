// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.Terminal;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report by rule: how often each was broken, where first, and what would be right there. The
 * gravest first, then those that are broken most often.
 */
public final class RuleSummary {

  private static final String INDENT = "         ";

  /** A rule at one severity. */
  private record Rule(FindingCode code, Severity severity) {}

  /** A rule and what it found; the finding is the first that has a place. */
  private record Row(Rule rule, long times, Finding first) {
    Row and(Row other) {
      return new Row(rule, times + other.times, first.standsForUnlisted() ? other.first : first);
    }
  }

  private final List<Row> rows;

  /**
   * The summary of a report.
   *
   * @param report what was found; its places say in which file
   */
  public RuleSummary(Report report) {
    Map<Rule, Row> byRule = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      Rule rule = new Rule(finding.code(), finding.severity());
      byRule.merge(rule, new Row(rule, finding.times(), finding), Row::and);
    }
    rows = new ArrayList<>(byRule.values());
    rows.sort(
        Comparator.comparing((Row row) -> row.rule().severity())
            .thenComparing(Comparator.comparingLong(Row::times).reversed()));
  }

  /**
   * Prints it for people: nothing where nothing was found.
   *
   * @param out where to print
   * @param terminal how wide it is and whether it shows colours
   */
  public void print(PrintStream out, Terminal terminal) {
    TableReport table = new TableReport(out, terminal);
    for (Row row : rows) {
      Finding first = row.first();
      String place = first.place().toString();
      String line =
          String.format("%7d  %s: %s", row.times(), row.rule().severity().text(), code(row))
              + (place.isEmpty() ? "" : ", first at " + place);
      table.print(TableReport.Colour.of(row.rule().severity()), line, INDENT);
      for (String each : terminal.lines(INDENT + first.message(), INDENT)) {
        out.println(each);
      }
    }
  }

  private static String code(Row row) {
    return row.rule().code().text();
  }

  /**
   * Writes it as an array, the value that the document has to have next.
   *
   * @throws IOException if the document cannot be written
   */
  public void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Row row : rows) {
      json.writeStartObject();
      json.writeStringField("code", code(row));
      json.writeStringField("severity", row.rule().severity().text());
      json.writeStringField("description", row.rule().code().description());
      json.writeNumberField("times", row.times());
      json.writeObjectFieldStart("first");
      JsonReport.writePlace(json, row.first().place());
      json.writeStringField("message", row.first().message());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
