package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.MalformedLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

  LintReport of(byte[] body) {
    Optional<String> other = NotMetrics.of(body);
    if (other.isPresent()) {
      findings.accept(
          Finding.of(
              LintRule.NOT_METRICS,
              Place.at(1, 1),
              "this is no page of metrics, but " + other.get()));
      return new LintReport(List.of(), findings.build(), Map.of(), 0, List.of());
    }
    contentType.ifPresent(type -> ContentTypeRules.check(type, format, body, findings));
    PlainText text = PlainText.of(body);
    text.report(findings);
    return plain(text.body());
  }

  private LintReport plain(byte[] body) {
    CatalogRules catalogRules = new CatalogRules(linter.catalog(), linter.releases(), findings);
    PageReading page = read(body, catalogRules);
    Collection<ObservedFamily> families = page.families();
    catalogRules.check(families);
    catalogRules.countUnlisted(page.unlisted());
    if (page.samples() == 0 && page.malformedLines().isEmpty()) {
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
      page.pageFamilies().forEach(style::check);
    }
    if (Dialect.of(format).hasRules()) {
      if (findings.isWanted(LintRule.OPENMETRICS_RULE)) {
        OpenMetricsStyle.check(body, format, findings);
      }
    } else {
      new ExpfmtReading(body, page.malformedLines()::contains, findings).read();
    }
    return new LintReport(
        lintedFamilies(families),
        findings.build(),
        new ReleaseFit(linter.catalog(), families).byProduct(),
        page.samples(),
        catalogRules.notes());
  }

  private PageReading read(byte[] body, CatalogRules catalogRules) {
    ExpositionReader reader =
        ExpositionReader.builder(format)
            .catalog(linter.catalog())
            .onMalformedLine(MalformedLine.REPORT)
            .build();
    reader.reset(body, 0, body.length);
    PageReading page =
        new PageReading(
            reader,
            body,
            linter.isStrictAboutLabels(),
            catalogRules::hasValuesWithReleases,
            linter,
            findings);
    page.read();
    return page;
  }

  private void checkCompleteness(Collection<ObservedFamily> families) {
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

  private List<LintedFamily> lintedFamilies(Collection<ObservedFamily> families) {
    Set<Component> pageComponents = ReleaseFit.pageComponents(linter.catalog(), families);
    Map<Component, Long> weight = new HashMap<>();
    for (ObservedFamily family : families) {
      exposures(family).forEach(each -> weight.merge(each.component(), 1L, Long::sum));
    }
    List<LintedFamily> linted = new ArrayList<>();
    for (ObservedFamily family : families) {
      linted.add(
          new LintedFamily(
              family.name,
              family.definition,
              // What a library brings is of a component only where that shows metrics of its own,
              // and of the one that shows most of the page.
              exposures(family).stream()
                  .map(Exposure::component)
                  .filter(
                      component ->
                          pageComponents.contains(component)
                              || !ReleaseFit.isOfLibrary(linter.catalog(), family))
                  .max(Comparator.comparingLong(component -> weight.getOrDefault(component, 0L))),
              family.definition.flatMap(linter.catalog()::library),
              family.announced,
              family.samples,
              family.first.line()));
    }
    return linted;
  }

  private List<Exposure> exposures(ObservedFamily family) {
    return family.definition.map(linter.catalog()::exposures).orElse(List.of());
  }
}
