// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.report.TableReport;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.finding.Printable;
import dev.cnitelemetry.text.check.LintReport;
import dev.cnitelemetry.text.check.LintedFamily;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A report for people. */
final class CheckTable {

  private final PrintStream out;
  private final TableReport findings;

  CheckTable(PrintStream out, boolean colourful) {
    this.out = out;
    this.findings = new TableReport(out, colourful);
  }

  void print(Page page, LintReport report, MetricCatalog catalog) {
    printFamilies(report.families(), catalog);
    long known = report.families().stream().filter(LintedFamily::isKnown).count();
    out.println();
    out.printf(
        "%s: %s in %s, %d known, %d not%n",
        Printable.of(page.name()),
        report.samples() == 1 ? "1 sample" : report.samples() + " samples",
        report.families().size() == 1 ? "1 family" : report.families().size() + " families",
        known,
        report.families().size() - known);
    report.releases().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Product::name)))
        .forEach(entry -> out.println("fits " + entry.getKey() + " " + ranges(entry.getValue())));
    report.notes().forEach(note -> out.println("note: " + Printable.of(note)));
    out.println();
    findings.print(report.report());
  }

  private static String ranges(List<ReleaseRange> ranges) {
    return ranges.isEmpty()
        ? "at no release that is known"
        : ranges.stream().map(ReleaseRange::toString).collect(Collectors.joining(", "));
  }

  private void printFamilies(List<LintedFamily> families, MetricCatalog catalog) {
    int width =
        families.stream().mapToInt(each -> Printable.of(each.name()).length()).max().orElse(6);
    String row = "%6s  %-" + Math.max(6, width) + "s  %-9s  %7s  %-20s  %s";
    out.println(
        String.format(row, "line", "family", "kind", "samples", "component", "releases")
            .stripTrailing());
    for (LintedFamily family : families) {
      String line =
          String.format(
                  row,
                  family.line(),
                  Printable.of(family.name()),
                  kind(family),
                  family.samples(),
                  family.component().map(Object::toString).or(family::library).orElse("not known"),
                  exposure(family, catalog).map(each -> CatalogRows.releases(each)).orElse(""))
              .stripTrailing();
      out.println(family.isKnown() ? line : findings.in(TableReport.Colour.YELLOW, line));
    }
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
