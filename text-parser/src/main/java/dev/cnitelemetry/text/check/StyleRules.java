// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.internal.line.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The conventions of Prometheus for names and help texts, as promtool checks them, and the order of
 * a page. Source: the Prometheus documentation, "Metric and label naming";
 * prometheus/client_golang, package promlint.
 */
final class StyleRules {

  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Z]");

  private static final List<String> KIND_WORDS =
      List.of("counter", "gauge", "summary", "histogram", "gauge_histogram");

  private static final List<String> ABBREVIATIONS =
      List.of("s", "ms", "us", "ns", "sec", "b", "kb", "mb", "gb", "tb", "pb", "m", "h", "d");

  private final Dialect dialect;
  private final Consumer<Finding> findings;

  StyleRules(Dialect dialect, Consumer<Finding> findings) {
    this.dialect = dialect;
    this.findings = findings;
  }

  void check(AnnouncedFamily family) {
    String name = family.name;
    String lowerCase = name.toLowerCase(Locale.ROOT);
    if (!family.hasHelp) {
      report(LintRule.NO_HELP, family, "has no help text");
    }
    BaseUnits.better(name)
        .ifPresent(
            better ->
                report(
                    LintRule.BASE_UNIT,
                    family,
                    "should be in the base unit " + better.base() + ", not " + better.unit()));
    if (ABBREVIATIONS.stream().anyMatch(word -> hasWord(lowerCase, word))) {
      report(LintRule.ABBREVIATED_UNIT, family, "has an abbreviated unit in its name");
    }
    KIND_WORDS.stream()
        .filter(word -> isWordOf(word, family.kind) && hasWord(lowerCase, word))
        .forEach(
            word -> report(LintRule.KIND_IN_NAME, family, "has its kind in its name: " + word));
    if (name.contains(":")) {
      report(LintRule.COLON_IN_NAME, family, "has a colon, which is for recording rules");
    }
    if (CAMEL_CASE.matcher(name).find()) {
      report(LintRule.CAMEL_CASE, family, "should be written in snake_case, not camelCase");
    }
    if (family.kind != MetricKind.UNTYPED) {
      checkKind(family, name);
    }
    checkLabels(family);
    if (family.otherLabels != null) {
      report(
          LintRule.INCONSISTENT_LABELS,
          family,
          family.otherLabels,
          "has samples with other labels than the first: sums over them are hard to read, and older"
              + " clients refuse such a family");
    }
    if (family.resumed != null && !dialect.hasRules()) {
      report(
          LintRule.INTERLEAVED_FAMILY,
          family,
          family.resumed,
          "comes again after another family; its lines should be together");
    }
  }

  private static boolean isWordOf(String word, MetricKind kind) {
    return word.toUpperCase(Locale.ROOT).equals(kind.name());
  }

  private static boolean hasWord(String name, String word) {
    return name.contains("_" + word + "_") || name.endsWith("_" + word);
  }

  private void checkKind(AnnouncedFamily family, String name) {
    MetricKind kind = family.kind;
    boolean histogram = kind == MetricKind.HISTOGRAM;
    boolean distribution = histogram || kind == MetricKind.SUMMARY;
    boolean total = name.endsWith(SampleNames.TOTAL);
    // In OpenMetrics the suffix is the sample's, and the format sees to it.
    if (kind == MetricKind.COUNTER && !total && !dialect.hasTotals()) {
      report(LintRule.COUNTER_WITHOUT_TOTAL, family, "is a counter and should end in _total");
    }
    if (kind != MetricKind.COUNTER && total) {
      report(
          LintRule.TOTAL_WITHOUT_COUNTER,
          family,
          "is " + kind.phrase() + " and should not end in _total");
    }
    if ((!histogram && name.endsWith(SampleNames.BUCKET))
        || (!distribution
            && (name.endsWith(SampleNames.COUNT) || name.endsWith(SampleNames.SUM)))) {
      report(
          LintRule.RESERVED_SUFFIX,
          family,
          "is "
              + kind.phrase()
              + " and should not end in "
              + name.substring(name.lastIndexOf('_'))
              + ", as series of histograms and summaries do");
    }
  }

  private void checkLabels(AnnouncedFamily family) {
    family.labels.forEach(
        (label, place) -> {
          if (CAMEL_CASE.matcher(label).find()) {
            report(
                LintRule.CAMEL_CASE_LABEL,
                family,
                place,
                "has the label " + label + ", which should be written in snake_case");
          }
          if (family.kind != MetricKind.UNTYPED
              && (label.equals(SampleNames.LE) || label.equals(SampleNames.QUANTILE))
              && !family.kind.distinguishingLabel().equals(Optional.of(label))) {
            report(
                LintRule.RESERVED_LABEL,
                family,
                place,
                "is " + family.kind.phrase() + " and should not have the label " + label);
          }
        });
  }

  private void report(LintRule rule, AnnouncedFamily family, String what) {
    report(rule, family, family.first, what);
  }

  private void report(LintRule rule, AnnouncedFamily family, Place place, String what) {
    findings.accept(Finding.of(rule, place, family.name, family.name + " " + what));
  }
}
