// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.ReadableJson;
import dev.cnitelemetry.cli.console.Terminal;
import dev.cnitelemetry.metrics.finding.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;

/** Prints a report in any form, where nothing else than the report is printed. */
public final class ReportPrinter {

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private final PrintStream out;
  private final Terminal terminal;
  private final String version;

  /**
   * A printer.
   *
   * @param out where to print
   * @param terminal how wide it is and whether it shows colours
   * @param version the version of the program
   */
  public ReportPrinter(PrintStream out, Terminal terminal, String version) {
    this.out = out;
    this.terminal = terminal;
    this.version = version;
  }

  /**
   * Prints a report.
   *
   * @param format the form
   * @param report what was found; its places say in which file
   * @param what what was looked at
   */
  public void print(ReportFormat format, Report report, String what) {
    print(format, report, what, new Brevity());
  }

  /**
   * Prints a report, or less than that.
   *
   * @param format the form
   * @param report what was found; its places say in which file
   * @param what what was looked at
   * @param brevity how much of it is wanted
   */
  public void print(ReportFormat format, Report report, String what, Brevity brevity) {
    if (brevity.isSummary() && format == ReportFormat.JSON) {
      out.println(document(new RuleSummary(report)::write));
      return;
    }
    switch (format) {
      case TABLE -> table(report, brevity);
      case JSON -> out.println(document(json -> JsonReport.write(json, report)));
      case JUNIT -> JUnitReport.print(out, report, what);
      case GITHUB -> GithubReport.print(out, report);
      case SARIF -> out.println(document(json -> SarifReport.write(json, report, version)));
    }
  }

  private void table(Report report, Brevity brevity) {
    TableReport table = new TableReport(out, terminal);
    if (brevity.isSummary()) {
      new RuleSummary(report).print(out, terminal);
      if (report.findings().isEmpty() && !brevity.isQuiet()) {
        table.print(report);
      }
    } else if (brevity.isQuiet()) {
      table.printFindings(report);
    } else {
      table.print(report);
    }
  }

  private static String document(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        ReadableJson.factory().createGenerator(text).useDefaultPrettyPrinter()) {
      content.write(json);
    } catch (IOException e) {
      throw new IllegalStateException("a text cannot be written", e);
    }
    return text.toString();
  }
}
