// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Terminal;
import dev.cnitelemetry.cli.report.Brevity;
import dev.cnitelemetry.cli.report.JUnitReport;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.cli.report.ReportPrinter;
import dev.cnitelemetry.cli.report.SarifReport;
import dev.cnitelemetry.cli.report.TableReport;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code check} prints, in each form. */
final class CheckOutput {

  private final PrintStream out;
  private final Terminal terminal;
  private final MetricCatalog catalog;

  CheckOutput(PrintStream out, Terminal terminal, MetricCatalog catalog) {
    this.out = out;
    this.terminal = terminal;
    this.catalog = catalog;
  }

  /** Prints the reports of pages, and what is wrong between them. */
  void print(ReportFormat format, List<CheckedPage> pages, Report between, Brevity brevity) {
    if (brevity.isSummary() || (brevity.isQuiet() && format == ReportFormat.TABLE)) {
      new ReportPrinter(out, terminal, CniTelemetry.version())
          .print(format, all(pages, between), "", brevity);
      return;
    }
    switch (format) {
      case TABLE -> table(pages, between);
      case JSON -> CheckJson.print(out, pages, between);
      case JUNIT ->
          JUnitReport.print(
              out,
              pages.size() == 1 ? own(pages) : all(pages, between),
              pages.stream().map(each -> each.page().name()).collect(Collectors.joining(", ")));
      case SARIF ->
          Json.write(
              out, json -> SarifReport.write(json, all(pages, between), CniTelemetry.version()));
      default ->
          new ReportPrinter(out, terminal, CniTelemetry.version())
              .print(format, all(pages, between), "", brevity);
    }
  }

  private void table(List<CheckedPage> pages, Report between) {
    for (CheckedPage each : pages) {
      new CheckTable(out, terminal).print(each.page(), each.report(), catalog);
      if (pages.size() > 1) {
        out.println();
      }
    }
    if (!between.findings().isEmpty()) {
      out.println("between the files:");
      new TableReport(out, terminal).print(between);
    }
  }

  /** The report of a page that needs no name. */
  private static Report own(List<CheckedPage> pages) {
    return pages.get(0).report().report();
  }

  /** All findings with the names of their files. */
  private static Report all(List<CheckedPage> pages, Report between) {
    List<Finding> all = new ArrayList<>();
    for (CheckedPage each : pages) {
      for (Finding finding : each.report().findings()) {
        boolean placed = !finding.place().file().isEmpty();
        all.add(placed ? finding : finding.inFile(each.page().name()));
      }
    }
    all.addAll(between.findings());
    return new Report(all);
  }
}
