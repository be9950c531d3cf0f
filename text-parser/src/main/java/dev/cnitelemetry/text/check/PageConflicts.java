// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Sample;
import dev.cnitelemetry.text.scrape.Scrape;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is wrong with pages that are served as one, as a textfile collector does with the files of
 * its directory, although nothing is wrong with any of them: a series on two of them, a family of
 * two kinds.
 *
 * <p>A builder in use: pages are added one after the other. Not thread-safe; memory grows with the
 * number of series.
 *
 * <pre>{@code
 * PageConflicts conflicts = new PageConflicts();
 * conflicts.add("a.prom", earlier);
 * conflicts.add("b.prom", later);
 * conflicts.report().findings().forEach(System.err::println);
 * }</pre>
 */
public final class PageConflicts {

  /** A family as a page announces it. */
  private record Announced(String page, int line, MetricKind kind, String help) {}

  private final Map<String, Announced> families = new HashMap<>();

  /** Series by name and labels, and where they are. */
  private final Map<String, Place> series = new HashMap<>();

  private final Report.Builder report = Report.builder();

  /** Starts without pages. */
  public PageConflicts() {}

  /**
   * Adds a page and looks for conflicts with those before.
   *
   * @param name the page's file, for the report
   * @param page the page
   */
  public void add(String name, Scrape page) {
    Objects.requireNonNull(name, "name");
    Map<String, Place> own = new HashMap<>();
    for (Family family : page.families()) {
      announce(name, family);
      for (Sample sample : family.samples()) {
        String key = key(sample);
        Place place = Place.at(sample.line(), 1).inFile(name);
        Place earlier = series.get(key);
        if (earlier == null) {
          own.putIfAbsent(key, place);
        } else {
          add(
              LintRule.DUPLICATE_SERIES,
              place,
              family,
              sample.name() + " has this series in " + earlier + " already");
        }
      }
    }
    series.putAll(own);
  }

  private void announce(String page, Family family) {
    String help = family.help().orElse("");
    Announced earlier = families.get(family.name());
    if (earlier == null) {
      families.put(family.name(), new Announced(page, family.line(), family.kind(), help));
      return;
    }
    if (earlier.page.equals(page)) {
      return;
    }
    Place place = Place.at(family.line(), 1).inFile(page);
    String there = earlier.page + ":" + earlier.line;
    if (earlier.kind != family.kind()) {
      add(
          LintRule.CONFLICTING_TYPE,
          place,
          family,
          family.name()
              + " is announced as "
              + family.kind().openMetricsText()
              + ", but as "
              + earlier.kind.openMetricsText()
              + " in "
              + there);
    }
    if (!earlier.help.isEmpty() && !help.isEmpty() && !earlier.help.equals(help)) {
      add(
          LintRule.CONFLICTING_HELP,
          place,
          family,
          family.name()
              + " has another help text in "
              + there
              + "; a textfile collector shows neither, or refuses the second file");
    }
  }

  private void add(LintRule rule, Place place, Family family, String message) {
    report.add(Finding.of(rule, place, family.name(), message));
  }

  private static String key(Sample sample) {
    StringBuilder key = new StringBuilder(sample.name());
    new TreeMap<>(sample.labels().toMap())
        .forEach((label, value) -> key.append(value.isEmpty() ? "" : "\0" + label + "\0" + value));
    return key.append('\0').append(sample.timestampMillis()).toString();
  }

  /**
   * What was found so far.
   *
   * @return {@link LintRule#DUPLICATE_SERIES}, {@link LintRule#CONFLICTING_TYPE} and {@link
   *     LintRule#CONFLICTING_HELP}, each at the later of two pages
   */
  public Report report() {
    return report.build();
  }
}
