// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.MalformedLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One page that a linter looks at: what it is at all, its lines, its families. */
final class PageLint {

  private final ScrapeLinter linter;
  private final TextFormat format;
  private final Optional<String> contentType;
  private final LintFindings findings;

  PageLint(ScrapeLinter linter, TextFormat format, Optional<String> contentType) {
    this.linter = linter;
    this.format = format;
    this.contentType = contentType;
    this.findings = new LintFindings(linter.rules(), linter.ignored());
  }

  LintReport of(StoredPage page) throws IOException {
    PageScan scan = PageScan.of(page);
    Optional<String> other = NotMetrics.of(scan.head());
    if (other.isPresent()) {
      findings.accept(
          Finding.of(
              LintRule.NOT_METRICS,
              Place.at(1, 1),
              "this is no page of metrics, but " + other.get()));
      return new LintReport(List.of(), findings.build(), Map.of(), 0, List.of());
    }
    contentType.ifPresent(type -> ContentTypeRules.check(type, format, scan, findings));
    scan.report(findings);
    return plain(scan.plain(page), scan.unterminatedLine());
  }

  private LintReport plain(StoredPage page, long unterminatedLine) throws IOException {
    MetricCatalog catalog = linter.catalog();
    CatalogRules catalogRules = new CatalogRules(catalog, linter.releases(), findings);
    LintFindings ofExpfmt = findings.apart();
    PageReading reading = read(page, catalogRules, new ExpfmtReading(unterminatedLine, ofExpfmt));
    List<ObservedFamily> families = reading.families();
    families.forEach(family -> family.lookUp(catalog));
    Set<Component> pageComponents = ReleaseFit.pageComponents(families);
    catalogRules.check(families, pageComponents);
    catalogRules.countUnlisted(reading.unlisted());
    if (reading.samples() == 0 && reading.malformedLines().isEmpty()) {
      findings.accept(
          Finding.of(
              LintRule.NO_SAMPLES,
              Place.WHOLE,
              "the page has no samples: a target that shows nothing looks like this, and so does a"
                  + " file that was never written"));
    } else {
      checkCompleteness(families);
    }
    if (linter.rules().stream().anyMatch(rule -> rule.severity() == Severity.STYLE)) {
      StyleRules style = new StyleRules(Dialect.of(format), findings);
      reading.pageFamilies().forEach(style::check);
    }
    if (Dialect.of(format).hasRules() && findings.isWanted(LintRule.OPENMETRICS_RULE)) {
      try (InputStream again = page.open()) {
        OpenMetricsStyle.check(again, format, findings);
      }
    }
    findings.takeOver(ofExpfmt);
    return new LintReport(
        lintedFamilies(families, pageComponents),
        findings.build(),
        new ReleaseFit(catalog, families, pageComponents).byProduct(),
        reading.samples(),
        catalogRules.notes());
  }

  private PageReading read(StoredPage page, CatalogRules catalogRules, ExpfmtReading expfmt)
      throws IOException {
    try (InputStream in = page.open()) {
      ExpositionReader reader =
          ExpositionReader.builder(format)
              .catalog(linter.catalog())
              .onMalformedLine(MalformedLine.REPORT)
              .build();
      reader.reset(in);
      PageReading reading =
          new PageReading(
              reader,
              linter.isStrictAboutLabels(),
              catalogRules::valuesWithReleases,
              linter,
              Dialect.of(format).hasRules() ? null : expfmt,
              findings);
      reading.read();
      return reading;
    }
  }

  private void checkCompleteness(List<ObservedFamily> families) {
    if (linter.complete().isEmpty()) {
      return;
    }
    Set<String> present = families.stream().map(family -> family.name).collect(Collectors.toSet());
    for (Component component : linter.complete()) {
      new Completeness(linter.catalog(), component, releaseOf(component)).check(present, findings);
    }
  }

  private Optional<Release> releaseOf(Component component) {
    return linter.releases().stream()
        .filter(release -> linter.catalog().hasTrain(component, release))
        .findFirst();
  }

  private static List<LintedFamily> lintedFamilies(
      List<ObservedFamily> families, Set<Component> pageComponents) {
    Map<Component, Long> weight = new HashMap<>();
    for (ObservedFamily family : families) {
      family.exposures.forEach(each -> weight.merge(each.component(), 1L, Long::sum));
    }
    List<LintedFamily> linted = new ArrayList<>(families.size());
    for (ObservedFamily family : families) {
      linted.add(
          new LintedFamily(
              family.name,
              family.definition,
              component(family, pageComponents, weight),
              family.library,
              family.announced,
              family.samples,
              family.first.line()));
    }
    return linted;
  }

  /**
   * Whose metric it is. What a library brings is of a component only where that shows metrics of
   * its own, and of the one that shows most of the page.
   */
  private static Optional<Component> component(
      ObservedFamily family, Set<Component> pageComponents, Map<Component, Long> weight) {
    if (family.exposures.isEmpty()) {
      return Optional.empty();
    }
    return family.exposures.stream()
        .map(Exposure::component)
        .filter(component -> pageComponents.contains(component) || family.library.isEmpty())
        .max(
            (one, other) ->
                Long.compare(weight.getOrDefault(one, 0L), weight.getOrDefault(other, 0L)));
  }
}
