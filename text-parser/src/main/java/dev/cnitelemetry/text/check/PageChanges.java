// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Sample;
import dev.cnitelemetry.text.scrape.Scrape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed between two pages of one target: families, kinds, labels and series. Values and
 * timestamps change always and are not looked at.
 *
 * <p>Of a family that came or went its series are not told one by one, nor those of a family whose
 * labels changed, since all of them are others then. Families are told by name, two of one name (as
 * OpenMetrics has a gauge beside a counter) by kind too.
 *
 * <pre>{@code
 * Report changes = PageChanges.between(earlier, later);
 * changes.findings().forEach(System.out::println);
 * }</pre>
 */
public final class PageChanges {

  private final Scrape before;
  private final Scrape after;
  private final List<Finding> findings = new ArrayList<>();

  private PageChanges(Scrape before, Scrape after) {
    this.before = Objects.requireNonNull(before, "before");
    this.after = Objects.requireNonNull(after, "after");
  }

  /**
   * What was added, removed and changed.
   *
   * @param before the earlier page
   * @param after the later page
   * @return the changes by family, in the order of the later page, then what only the earlier one
   *     has; the place of what was removed is that on the earlier page, of all else on the later
   */
  public static Report between(Scrape before, Scrape after) {
    return new PageChanges(before, after).report(false);
  }

  /**
   * What the earlier page shows and the later one does not, or has otherwise: what whoever reads
   * the pages may miss.
   *
   * @param before the earlier page, kept as a measure
   * @param after the later page
   * @return families, labels and series that were removed, kinds that changed; places as {@link
   *     #between} has them
   */
  public static Report lost(Scrape before, Scrape after) {
    return new PageChanges(before, after).report(true);
  }

  private Report report(boolean losses) {
    Map<String, Family> earlier = families(before);
    Map<String, Family> later = families(after);
    later.forEach(
        (key, family) -> {
          Family old = earlier.get(key);
          if (old == null) {
            add(PageChange.FAMILY_ADDED, family.line(), family, described(family) + " is new");
          } else {
            compare(old, family);
          }
        });
    earlier.forEach(
        (key, family) -> {
          if (!later.containsKey(key)) {
            add(PageChange.FAMILY_REMOVED, family.line(), family, described(family) + " is gone");
          }
        });
    Report.Builder report = Report.builder();
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      if (!losses || ((PageChange) finding.code()).isLoss()) {
        if (report.isListed(finding.code())) {
          told.add(finding);
        }
        report.add(finding);
      }
    }
    // In the order of families, and what is only counted last.
    report.build().findings().stream().filter(Finding::standsForUnlisted).forEach(told::add);
    return new Report(told);
  }

  private static String described(Family family) {
    int samples = family.samples().size();
    return family + " with " + samples + (samples == 1 ? " sample" : " samples");
  }

  private static Map<String, Family> families(Scrape scrape) {
    Map<String, Family> families = new LinkedHashMap<>();
    for (Family family : scrape.families()) {
      Family first = families.putIfAbsent(family.name(), family);
      if (first != null) {
        families.putIfAbsent(family.name() + " " + family.kind(), family);
      }
    }
    return families;
  }

  private void compare(Family old, Family family) {
    String name = family.name();
    if (old.kind() != family.kind()) {
      add(
          PageChange.KIND_CHANGED,
          family.line(),
          family,
          name + " is " + family.kind().phrase() + ", and was " + old.kind().phrase());
    }
    if (!old.help().equals(family.help())) {
      add(
          PageChange.HELP_CHANGED,
          family.line(),
          family,
          name + " has another help text: " + family.help().orElse("(none)"));
    }
    Map<String, Integer> oldLabels = labels(old);
    Map<String, Integer> labels = labels(family);
    boolean bothShown = !oldLabels.isEmpty() || !labels.isEmpty();
    boolean same = oldLabels.keySet().equals(labels.keySet());
    if (bothShown && !same && !old.samples().isEmpty() && !family.samples().isEmpty()) {
      changes(labels, oldLabels)
          .forEach(
              (label, line) ->
                  add(PageChange.LABEL_ADDED, line, family, name + " has a new label " + label));
      changes(oldLabels, labels)
          .forEach(
              (label, line) ->
                  add(PageChange.LABEL_REMOVED, line, old, name + " has no label " + label));
      return;
    }
    Map<String, Integer> oldSeries = series(old);
    Map<String, Integer> series = series(family);
    changes(series, oldSeries)
        .forEach(
            (each, line) ->
                add(PageChange.SERIES_ADDED, line, family, "the series " + each + " is new"));
    changes(oldSeries, series)
        .forEach(
            (each, line) ->
                add(PageChange.SERIES_REMOVED, line, old, "the series " + each + " is gone"));
  }

  private static Map<String, Integer> changes(
      Map<String, Integer> these, Map<String, Integer> withoutThose) {
    Map<String, Integer> left = new LinkedHashMap<>(these);
    left.keySet().removeAll(withoutThose.keySet());
    return left;
  }

  private static Map<String, Integer> labels(Family family) {
    Map<String, Integer> labels = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>();
    for (Sample sample : family.samples()) {
      Map<String, String> ofSample = sample.labels().toMap();
      if (seen.add(ofSample.keySet().toString())) {
        ofSample.keySet().forEach(label -> labels.putIfAbsent(label, sample.line()));
      }
    }
    return labels;
  }

  private static Map<String, Integer> series(Family family) {
    Map<String, Integer> series = new LinkedHashMap<>();
    for (Sample sample : family.samples()) {
      Map<String, String> labels = new TreeMap<>(sample.labels().toMap());
      labels.values().removeIf(String::isEmpty);
      StringBuilder text = new StringBuilder(sample.name());
      if (!labels.isEmpty()) {
        text.append('{');
        labels.forEach(
            (label, value) ->
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ",")
                    .append(label)
                    .append("=\"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"'));
        text.append('}');
      }
      series.putIfAbsent(text.toString(), sample.line());
    }
    return series;
  }

  private void add(PageChange code, long line, Family family, String message) {
    findings.add(Finding.of(code, Place.at(line, 1), family.name(), message));
  }
}
