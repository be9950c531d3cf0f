// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts samples into series: those of a metric that differ in nothing but bucket or quantile. */
final class SeriesGrouping {

  private record Group(Family family, Ints rows) {}

  private final SampleTable samples;
  private final Map<LabelSet, Group> groups = new LinkedHashMap<>();

  SeriesGrouping(SampleTable samples) {
    this.samples = samples;
  }

  /** Adds the samples of a family that meet all conditions. */
  void addAll(Family family, List<LabelMatcher> matchers) {
    for (int i = 0; i < family.size(); i++) {
      int row = family.row(i);
      if (meets(row, matchers)) {
        LabelSet labels = new LabelSet(samples, row, omitted(family, row));
        groups.computeIfAbsent(labels, absent -> new Group(family, new Ints())).rows.add(row);
      }
    }
  }

  /** Adds the samples of one name, each as a series of its own. */
  void addNamed(Family family, String name, List<LabelMatcher> matchers) {
    for (int i = 0; i < family.size(); i++) {
      int row = family.row(i);
      if (samples.shape(row).name.equals(name) && meets(row, matchers)) {
        LabelSet labels = new LabelSet(samples, row, -1);
        groups.computeIfAbsent(labels, absent -> new Group(family, new Ints())).rows.add(row);
      }
    }
  }

  private boolean meets(int row, List<LabelMatcher> matchers) {
    for (LabelMatcher matcher : matchers) {
      if (!matcher.test(samples.labelText(row, matcher.label().name()))) {
        return false;
      }
    }
    return true;
  }

  /** The label that tells the samples of one series apart; -1 for none. */
  private int omitted(Family family, int row) {
    Shape shape = samples.shape(row);
    return switch (family.kind()) {
      // Where nothing is announced, the names tell.
      case UNTYPED ->
          shape.name.endsWith(SampleNames.BUCKET)
              ? shape.indexOf(SampleNames.LE)
              : shape.indexOf(SampleNames.QUANTILE);
      default -> family.kind().distinguishingLabel().map(shape::indexOf).orElse(-1);
    };
  }

  List<Series> series() {
    List<Series> series = new ArrayList<>(groups.size());
    groups.forEach(
        (labels, group) ->
            series.add(new Series(group.family, samples, group.rows.toArray(), labels)));
    return series;
  }
}
