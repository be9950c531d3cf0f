// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/**
 * Gathers what is wrong with a page. What one cause makes wrong on many lines is told once, with
 * the number of lines and the first of them; on a few lines, each is told.
 */
final class LintFindings implements Consumer<Finding> {

  private static final int TOLD_APART = 20;
  private static final int PLACES = 5;

  /** What is wrong for one reason. */
  private record Cause(FindingCode code, String subject, String reason) {}

  private static final class Faults {
    private final List<Finding> first = new ArrayList<>(1);
    private long number;

    List<Finding> told() {
      if (number <= TOLD_APART) {
        return first;
      }
      Finding one = first.get(0);
      List<Place> places = first.stream().map(Finding::place).limit(PLACES).toList();
      return List.of(
          new Finding(one.code(), one.severity(), places, number, one.subject(), one.message()));
    }
  }

  private final Set<LintRule> rules;
  private final BiPredicate<LintRule, String> ignored;
  private final Report.Builder report = Report.builder();
  private final Map<Cause, Faults> causes = new LinkedHashMap<>();

  /** The faults that the last one with a reason was added to, if it is told. */
  @Nullable private Faults last;

  /**
   * Findings of some rules.
   *
   * @param ignored whether those of a rule on a family are left out
   */
  LintFindings(Set<LintRule> rules, BiPredicate<LintRule, String> ignored) {
    this.rules = rules;
    this.ignored = ignored;
  }

  /** Adds a fault that is there once. */
  @Override
  public void accept(Finding finding) {
    if (isWanted(finding.code(), finding.subject())) {
      report.add(finding);
    }
  }

  /** Adds a fault that the same reason may make on many lines. */
  void accept(Finding finding, String reason) {
    last = null;
    if (!isWanted(finding.code(), finding.subject())) {
      return;
    }
    Cause cause = new Cause(finding.code(), finding.subject(), reason);
    Faults faults = causes.get(cause);
    if (faults == null) {
      if (!report.isListed(finding.code()) || causes.size() >= 1 << 14) {
        report.addUnlisted(finding.code(), finding.severity(), 1);
        return;
      }
      faults = new Faults();
      causes.put(cause, faults);
    }
    faults.number++;
    if (faults.first.size() < TOLD_APART) {
      faults.first.add(finding);
      last = faults;
    }
  }

  /** Says that the fault with a reason that was added last goes on at another place. */
  void goOn(Place place) {
    if (last != null) {
      Finding finding = last.first.remove(last.first.size() - 1);
      List<Place> places = new ArrayList<>(finding.places());
      if (places.size() < PLACES) {
        places.add(place);
      }
      last.first.add(
          new Finding(
              finding.code(),
              finding.severity(),
              places,
              finding.times() + 1,
              finding.subject(),
              finding.message()));
    }
  }

  /** Whether a rule is looked for at all. */
  boolean isWanted(FindingCode code) {
    return code instanceof LintRule rule && rules.contains(rule);
  }

  /** Whether a rule is looked for on a family. */
  boolean isWanted(FindingCode code, String family) {
    return code instanceof LintRule rule && rules.contains(rule) && !ignored.test(rule, family);
  }

  /** Whether the next fault of a rule is told, and not only counted. */
  boolean isTold(LintRule rule) {
    return isWanted(rule) && report.isListed(rule);
  }

  /** Counts a fault that is not told. */
  void count(LintRule rule) {
    count(rule, 1);
  }

  /** Counts faults that are not told. */
  void count(LintRule rule, long number) {
    if (number > 0 && isWanted(rule)) {
      report.addUnlisted(rule, rule.severity(), number);
    }
  }

  /** Findings of the same rules that are gathered at the same time and come after these. */
  LintFindings apart() {
    return new LintFindings(rules, ignored);
  }

  /** Takes over what was gathered apart. */
  void takeOver(LintFindings others) {
    report.addAll(others.report.build());
    causes.putAll(others.causes);
  }

  Report build() {
    causes.values().forEach(faults -> faults.told().forEach(report::add));
    causes.clear();
    return report.build();
  }
}
