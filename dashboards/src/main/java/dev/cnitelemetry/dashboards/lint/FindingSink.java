// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Collects the findings of a file, and what mends them. */
final class FindingSink {

  private final Report.Builder apart = Report.builder();

  /** What is wrong with a dashboard as a whole is told once, with the first places. */
  private final Report.Builder counted = Report.builder().countIdentical();

  private final List<TextEdit> edits = new ArrayList<>();
  private final Set<Finding> told = new HashSet<>();
  private final BiPredicate<DashboardRule, String> isWanted;

  FindingSink(BiPredicate<DashboardRule, String> isWanted) {
    this.isWanted = isWanted;
  }

  /** Whether findings of this kind are wanted; if not, none need be made. */
  boolean isWanted(DashboardRule rule, String subject) {
    return isWanted.test(rule, subject);
  }

  /** Adds a finding; one and the same is added once. */
  void add(DashboardRule rule, Place place, String subject, String message) {
    add(rule, rule.severity(), place, subject, message, Optional.empty());
  }

  void add(
      DashboardRule rule,
      Severity severity,
      Place place,
      String subject,
      String message,
      Optional<TextEdit> edit) {
    if (!isWanted(rule, subject)) {
      return;
    }
    Finding finding = new Finding(rule, severity, List.of(place), 1, subject, message);
    if (told.add(finding)) {
      apart.add(finding);
      edit.ifPresent(edits::add);
    }
  }

  void count(DashboardRule rule, Place place, String subject, String message) {
    if (isWanted(rule, subject)) {
      counted.add(Finding.of(rule, place, subject, message));
    }
  }

  Report report() {
    return Report.builder().addAll(apart.build()).addAll(counted.build()).build();
  }

  List<TextEdit> edits() {
    return edits;
  }
}
