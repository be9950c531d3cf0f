// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.cli.console.Terminal;
import dev.cnitelemetry.cli.report.TableReport;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.finding.Printable;
import dev.cnitelemetry.text.check.LintReport;
import dev.cnitelemetry.text.check.LintedFamily;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A report for people. */
final class CheckTable {

  private final PrintStream out;
  private final Terminal terminal;
  private final TableReport findings;

  CheckTable(PrintStream out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
    this.findings = new TableReport(out, terminal);
  }

  void print(Page page, LintReport report, MetricCatalog catalog) {
    printFamilies(report.families(), catalog);
    long known = report.families().stream().filter(LintedFamily::isKnown).count();
    out.println();
    out.println(
        Printable.of(page.name())
            + ": "
            + Counted.of(report.samples(), "sample")
            + " in "
            + Counted.of(report.families().size(), "family")
            + ", "
            + known
            + " known, "
            + (report.families().size() - known)
            + " not");
    report.releases().entrySet().stream()
        .sorted((one, other) -> one.getKey().name().compareTo(other.getKey().name()))
        .forEach(entry -> out.println("fits " + entry.getKey() + " " + ranges(entry.getValue())));
    report.notes().forEach(note -> out.println("note: " + Printable.of(note)));
    out.println();
    findings.print(report.report().inFile(page.name()));
  }

  private static String ranges(List<ReleaseRange> ranges) {
    return ranges.isEmpty()
        ? "at no release that is known"
        : ranges.stream().map(ReleaseRange::toString).collect(Collectors.joining(", "));
  }

  private void printFamilies(List<LintedFamily> families, MetricCatalog catalog) {
    int width =
        families.stream().mapToInt(each -> Printable.of(each.name()).length()).max().orElse(6);
    int nameEnd = 8 + Math.max(6, width);
    fitting(row(nameEnd, "line", "family", "kind", "samples", "component", "releases"), nameEnd)
        .forEach(out::println);
    for (LintedFamily family : families) {
      String line =
          row(
              nameEnd,
              String.valueOf(family.line()),
              Printable.of(family.name()),
              kind(family),
              String.valueOf(family.samples()),
              family.component().map(Object::toString).or(family::library).orElse("not known"),
              exposure(family, catalog).map(each -> CatalogRows.releases(each)).orElse(""));
      for (String each : fitting(line, nameEnd)) {
        out.println(family.isKnown() ? each : findings.in(TableReport.Colour.YELLOW, each));
      }
    }
  }

  /** Columns without a format: to read one takes a start more time than to print the table. */
  private static String row(
      int nameEnd,
      String line,
      String name,
      String kind,
      String samples,
      String component,
      String releases) {
    StringBuilder row = new StringBuilder(120);
    row.append(" ".repeat(Math.max(0, 6 - line.length()))).append(line).append("  ");
    pad(row, name, nameEnd - 8);
    pad(row, kind, 9);
    row.append(" ".repeat(Math.max(0, 7 - samples.length()))).append(samples).append("  ");
    pad(row, component, 20);
    return row.append(releases).toString().stripTrailing();
  }

  private static void pad(StringBuilder row, String text, int width) {
    row.append(text).append(" ".repeat(Math.max(0, width - text.length()) + 2));
  }

  /** Where the terminal is too narrow for the columns, those after the name come below it. */
  private List<String> fitting(String line, int nameEnd) {
    if (line.length() <= terminal.width()) {
      return List.of(line);
    }
    return List.of(
        line.substring(0, nameEnd).stripTrailing(),
        " ".repeat(10) + line.substring(nameEnd).strip().replaceAll(" {2,}", "  "));
  }

  private static String kind(LintedFamily family) {
    return family
        .definition()
        .map(MetricDefinition::kind)
        .orElse(family.kind())
        .openMetricsText()
        .replace(MetricKind.UNTYPED.openMetricsText(), "untyped");
  }

  private static Optional<Exposure> exposure(LintedFamily family, MetricCatalog catalog) {
    return family
        .definition()
        .flatMap(
            definition ->
                family.component().flatMap(component -> catalog.exposure(definition, component)));
  }
}
