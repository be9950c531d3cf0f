// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.UntypedDefinition;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that hold one family against the catalogue. Without a release, what was right at any
 * release is right.
 */
final class CatalogRules {

  private final MetricCatalog catalog;
  private final List<Release> releases;
  private final LintFindings findings;

  private final GoRuntimeFamilies goRuntime = new GoRuntimeFamilies();

  /** The components that have a metric of their own on the page. */
  private Set<Component> pageComponents = Set.of();

  /** Whether something on the page says that it is of a program other than those we know. */
  private boolean isOfOthers;

  CatalogRules(MetricCatalog catalog, List<Release> releases, LintFindings findings) {
    this.catalog = catalog;
    this.releases = releases;
    this.findings = findings;
  }

  /** Counts families that no catalogue has and that are too many to be looked at. */
  void countUnlisted(long number) {
    if (!catalog.isEmpty()) {
      findings.count(LintRule.UNKNOWN_FAMILY, number);
    }
  }

  /** Checks all families of a page. */
  void check(List<ObservedFamily> families, Set<Component> components) {
    pageComponents = components;
    isOfOthers = families.stream().anyMatch(family -> family.definition.isEmpty());
    families.forEach(this::check);
  }

  private void check(ObservedFamily family) {
    if (family.definition.isEmpty()) {
      if (catalog.isEmpty()) {
        return;
      }
      if (goRuntime.isNewer(family)) {
        return;
      }
      if (!findings.isWanted(LintRule.UNKNOWN_FAMILY, family.name)) {
        return;
      }
      if (!findings.isTold(LintRule.UNKNOWN_FAMILY)) {
        findings.count(LintRule.UNKNOWN_FAMILY);
        return;
      }
      String hint =
          catalog
              .didYouMean(family.name)
              .map(meant -> "; did you mean " + meant.name() + "?")
              .orElse("");
      report(
          LintRule.UNKNOWN_FAMILY,
          family,
          family.first,
          family.name + " is in no catalogue" + hint);
      return;
    }
    MetricDefinition definition = family.definition.get();
    Set<MetricShape> shapes = shapes(definition);
    if (shapes.isEmpty()) {
      if (comesWithToolchain(definition)) {
        goRuntime.addOfAnotherGo();
      } else {
        report(LintRule.NOT_IN_RELEASE, family, family.first, notInRelease(definition));
      }
      shapes = shapesAtAnyRelease(definition);
    }
    checkKind(family, definition, shapes);
    if (isSharedNameOnAnothersPage(definition)) {
      return;
    }
    checkValues(family, definition, shapes);
    checkLabels(family, definition, shapes);
    family.strangeValues.forEach(
        (text, place) ->
            report(
                LintRule.UNKNOWN_LABEL_VALUE,
                family,
                place,
                definition.name()
                    + ": label "
                    + text.label()
                    + " has the value \""
                    + text.value()
                    + "\"; known are "
                    + definition.label(text.label()).map(Label::values).orElse(List.of())));
  }

  /** What is no finding and worth knowing, once all families were checked. */
  List<String> notes() {
    return goRuntime.notes(join(releases));
  }

  /** The values, by label, that not all releases have; empty where nobody asks for releases. */
  Map<String, Set<String>> valuesWithReleases(MetricDefinition definition) {
    Map<String, Set<String>> values = new HashMap<>();
    if (!releases.isEmpty()) {
      for (Exposure exposure : catalog.exposures(definition)) {
        for (ReleaseStretch stretch : exposure.history()) {
          stretch
              .shape()
              .absentValues()
              .forEach(
                  (label, absent) ->
                      values.computeIfAbsent(label, none -> new HashSet<>()).addAll(absent));
        }
      }
    }
    return values;
  }

  private boolean comesWithToolchain(MetricDefinition definition) {
    return catalog.exposures(definition).stream()
        .anyMatch(exposure -> exposure.toolchain().isPresent());
  }

  private void checkValues(
      ObservedFamily family, MetricDefinition definition, Set<MetricShape> shapes) {
    family.values.forEach(
        (text, place) -> {
          boolean absent =
              shapes.stream()
                  .allMatch(
                      shape ->
                          shape
                              .absentValues()
                              .getOrDefault(text.label(), List.of())
                              .contains(text.value()));
          if (absent) {
            report(
                LintRule.UNKNOWN_LABEL_VALUE,
                family,
                place,
                definition.name()
                    + ": label "
                    + text.label()
                    + " has no value \""
                    + text.value()
                    + "\""
                    + at()
                    + "; another release has it");
          }
        });
  }

  /** The shapes that are right here: at the releases asked for, where they speak of this metric. */
  private Set<MetricShape> shapes(MetricDefinition definition) {
    List<Release> concerned =
        releases.stream().filter(release -> isExposedByProductOf(definition, release)).toList();
    if (concerned.isEmpty()) {
      return shapesAtAnyRelease(definition);
    }
    Set<MetricShape> shapes = new LinkedHashSet<>();
    for (Exposure exposure : catalog.exposures(definition)) {
      concerned.forEach(release -> exposure.at(release).ifPresent(shapes::add));
    }
    return shapes;
  }

  private boolean isExposedByProductOf(MetricDefinition definition, Release release) {
    return catalog.exposures(definition).stream().anyMatch(exposure -> exposure.isAbout(release));
  }

  private Set<MetricShape> shapesAtAnyRelease(MetricDefinition definition) {
    Set<MetricShape> shapes =
        catalog.exposures(definition).stream()
            .flatMap(exposure -> exposure.history().stream())
            .map(ReleaseStretch::shape)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    shapes.add(definition.shape());
    return shapes;
  }

  private String notInRelease(MetricDefinition definition) {
    String exposed =
        catalog.exposures(definition).stream()
            .filter(exposure -> releases.stream().anyMatch(exposure::isAbout))
            .map(
                exposure ->
                    exposure.component()
                        + (exposure.exposed() ? " has it " + exposure.releases() : " never had it"))
            .distinct()
            .collect(Collectors.joining(", "));
    return definition.name() + " is not exposed by " + join(releases) + "; " + exposed;
  }

  private static String join(Collection<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(" or "));
  }

  private void checkKind(
      ObservedFamily family, MetricDefinition definition, Set<MetricShape> shapes) {
    MetricKind announced = family.announced;
    if (announced == MetricKind.UNTYPED
        || shapes.stream().anyMatch(shape -> shape.kind() == announced)
        || catalog.exposures(definition).stream()
            .anyMatch(exposure -> exposure.otherKinds().contains(announced))
        || (definition instanceof UntypedDefinition untyped
            && untyped.semanticKind() == announced)) {
      return;
    }
    Set<String> kinds =
        shapes.stream()
            .map(shape -> shape.kind().phrase())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    report(
        LintRule.WRONG_KIND,
        family,
        family.announcedAt,
        definition.name()
            + " is announced as "
            + announced.openMetricsText()
            + " but is "
            + join(kinds)
            + at());
  }

  private void checkLabels(
      ObservedFamily family, MetricDefinition definition, Set<MetricShape> shapes) {
    List<Set<String>> legal =
        shapes.stream()
            .map(shape -> shape.labels().stream().map(Label::name).collect(Collectors.toSet()))
            .distinct()
            .toList();
    for (Map.Entry<List<String>, Place> entry : family.labelSets.entrySet()) {
      Set<String> seen = new LinkedHashSet<>(entry.getKey());
      if (legal.contains(seen)) {
        continue;
      }
      Set<String> nearest = nearest(seen, legal);
      List<String> missing = new ArrayList<>(nearest);
      missing.removeAll(seen);
      missing.sort(null);
      List<String> unexpected = new ArrayList<>(seen);
      unexpected.removeAll(nearest);
      if (!missing.isEmpty()) {
        report(
            LintRule.MISSING_LABEL,
            family,
            entry.getValue(),
            definition.name() + " lacks the label " + String.join(", ", missing) + at());
      }
      if (!unexpected.isEmpty() && !isLabelledByItsUsers(definition)) {
        report(
            LintRule.UNEXPECTED_LABEL,
            family,
            entry.getValue(),
            definition.name()
                + " has no label "
                + String.join(", ", unexpected)
                + at()
                + "; it has "
                + nearest.stream().sorted().toList());
      }
    }
  }

  /**
   * Whether a library brings the metric, or several components share its name, and the page is of
   * none of them: then the name may be anybody's, with labels and values of its own.
   */
  private boolean isSharedNameOnAnothersPage(MetricDefinition definition) {
    if (!releases.isEmpty() || (pageComponents.isEmpty() && !isOfOthers)) {
      return false;
    }
    List<Exposure> exposures = catalog.exposures(definition);
    return (exposures.size() > 1 || catalog.library(definition).isPresent())
        && exposures.stream().noneMatch(each -> pageComponents.contains(each.component()));
  }

  /**
   * Whether the programs that show a metric add labels of their own: those of libraries do, of
   * which no product and no document says what they show.
   */
  private boolean isLabelledByItsUsers(MetricDefinition definition) {
    List<Exposure> exposures = catalog.exposures(definition);
    return !exposures.isEmpty()
        && exposures.stream()
            .allMatch(
                exposure ->
                    !exposure.documented() && !exposure.component().product().hasReleases());
  }

  /** The legal set that differs least; the newest of equally near ones, which is last. */
  private static Set<String> nearest(Set<String> seen, List<Set<String>> legal) {
    Set<String> nearest = Set.of();
    int least = Integer.MAX_VALUE;
    for (Set<String> candidate : legal) {
      long common = candidate.stream().filter(seen::contains).count();
      int difference = (int) (seen.size() + candidate.size() - 2 * common);
      if (difference <= least) {
        least = difference;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private String at() {
    return releases.isEmpty() ? "" : " at " + join(releases);
  }

  private void report(LintRule rule, ObservedFamily family, Place place, String message) {
    findings.accept(Finding.of(rule, place, family.name, message));
  }
}
