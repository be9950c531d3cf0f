// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.generator.internal.extract.ExtractedMetric.ExtractedLabel;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/** One family as the pages read so far show it. */
final class PageFamily {

  /** A family with more has labels that differ by series; nobody wants to read them all. */
  private static final int MOST_LABEL_SETS = 16;

  private static final String UNSEEN = "No page had a series of it, so its labels are not known.";

  /** Whether a note says that labels are not known. */
  static boolean isUnseen(String note) {
    return note.equals(UNSEEN);
  }

  /** What series tell of a histogram's or a summary's points. */
  private static final class Points {
    private final String label;
    @Nullable private List<String> literals;
    private boolean different;

    Points(String label) {
      this.label = label;
    }

    Optional<List<String>> literals() {
      return Optional.ofNullable(literals);
    }
  }

  private final String name;
  private final Map<String, Set<String>> values = new LinkedHashMap<>();
  private final Set<Set<String>> labelSets = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final Points buckets = new Points("le");
  private final Points quantiles = new Points("quantile");
  private final List<String> pages = new ArrayList<>();
  private final Set<String> labelsOfEarlierPages = new LinkedHashSet<>();
  private MetricKind kind = MetricKind.UNTYPED;
  private String kindPage = "";
  @Nullable private String help;
  private String helpPage = "";
  @Nullable private String unit;
  private boolean hasSamples;

  PageFamily(String name) {
    this.name = name;
  }

  void add(String page, Family family, MetricKind announced, Consumer<String> conflicts) {
    addKind(page, announced, conflicts);
    addHelp(page, family, conflicts);
    family.unit().ifPresent(announcedUnit -> unit = announcedUnit);
    addLabels(page, family, announced, conflicts);
    if (announced == MetricKind.HISTOGRAM) {
      addPoints(buckets, page, family, conflicts);
    } else if (announced == MetricKind.SUMMARY) {
      addPoints(quantiles, page, family, conflicts);
    }
    pages.add(page);
  }

  private void addKind(String page, MetricKind announced, Consumer<String> conflicts) {
    if (kind == MetricKind.UNTYPED) {
      kind = announced;
      kindPage = page;
    } else if (announced != MetricKind.UNTYPED && announced != kind) {
      conflict(
          "is a %s on %s and a %s on %s; kept is %s"
              .formatted(
                  kind.openMetricsText(),
                  kindPage,
                  announced.openMetricsText(),
                  page,
                  kind.openMetricsText()),
          conflicts);
    }
  }

  private void addHelp(String page, Family family, Consumer<String> conflicts) {
    Optional<String> shown = family.help().filter(text -> !text.isEmpty());
    if (help == null) {
      shown.ifPresent(
          text -> {
            help = text;
            helpPage = page;
          });
    } else if (shown.isPresent() && !shown.get().equals(help)) {
      conflict(
          "has another help text on %s than on %s; kept is that of %s"
              .formatted(page, helpPage, helpPage),
          conflicts);
    }
  }

  private void addLabels(
      String page, Family family, MetricKind announced, Consumer<String> conflicts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Sample> samples = family.samples();
    for (Sample sample : samples) {
      Set<String> names = new TreeSet<>(sample.labels().toMap().keySet());
      names.removeIf(label -> isPoint(label, announced));
      if (labelSets.size() <= MOST_LABEL_SETS) {
        labelSets.add(names);
      }
      sample
          .labels()
          .toMap()
          .forEach(
              (label, value) -> {
                if (!isPoint(label, announced)) {
                  counts.merge(label, 1, Integer::sum);
                  values.computeIfAbsent(label, absent -> new TreeSet<>()).add(value);
                }
              });
    }
    if (samples.isEmpty()) {
      return;
    }
    if (hasSamples) {
      Set<String> others = new LinkedHashSet<>(values.keySet());
      others.removeAll(counts.keySet());
      Set<String> news = new LinkedHashSet<>(counts.keySet());
      news.removeAll(labelsOfEarlierPages);
      others.addAll(news);
      if (!others.isEmpty()) {
        conflict(
            "has the label %s on some pages and not on others: %s, %s"
                .formatted(String.join(", ", others), String.join(", ", pages), page),
            conflicts);
      }
    }
    labelsOfEarlierPages.addAll(counts.keySet());
    hasSamples = true;
  }

  private static boolean isPoint(String label, MetricKind kind) {
    return (kind == MetricKind.HISTOGRAM && label.equals("le"))
        || (kind == MetricKind.SUMMARY && label.equals("quantile"));
  }

  private void addPoints(Points points, String page, Family family, Consumer<String> conflicts) {
    Map<Map<String, String>, Set<String>> bySeries = new HashMap<>();
    for (Sample sample : family.samples()) {
      Map<String, String> labels = new LinkedHashMap<>(sample.labels().toMap());
      String point = labels.remove(points.label);
      Set<String> ofSeries =
          bySeries.computeIfAbsent(
              labels,
              absent ->
                  new TreeSet<>(
                      Comparator.comparingDouble(PageFamily::number).thenComparing(text -> text)));
      if (point != null && !point.equals("+Inf")) {
        ofSeries.add(point);
      }
    }
    for (Set<String> found : bySeries.values()) {
      List<String> literals = List.copyOf(found);
      if (points.different || literals.equals(points.literals)) {
        continue;
      }
      if (points.literals == null && isUsable(literals)) {
        points.literals = literals;
      } else {
        points.different = true;
        points.literals = null;
        conflict(
            "has series of different %s on %s; left out"
                .formatted(points.label.equals("le") ? "buckets" : "quantiles", page),
            conflicts);
      }
    }
  }

  private static double number(String literal) {
    try {
      return Double.parseDouble(literal);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static boolean isUsable(List<String> literals) {
    try {
      DecimalLiterals.of(literals.toArray(String[]::new));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void conflict(String what, Consumer<String> conflicts) {
    conflicts.accept(name + " " + what);
    notes.add("On the pages it " + what + ".");
  }

  ExtractedMetric metric() {
    Optional<Stability> stability =
        Stream.of(Stability.values())
            .filter(level -> help != null && help.startsWith(level.helpPrefix()))
            .findFirst();
    Optional<String> text =
        Optional.ofNullable(help)
            .map(
                shown -> shown.substring(stability.map(Stability::helpPrefix).orElse("").length()));
    List<String> all = new ArrayList<>(notes);
    if (labelSets.size() > MOST_LABEL_SETS) {
      all.add("Its series have more than " + MOST_LABEL_SETS + " sets of labels.");
    }
    if (!hasSamples) {
      all.add(UNSEEN);
    }
    return new ExtractedMetric(
        name,
        kind,
        text,
        MetricUnits.of(name, Optional.ofNullable(unit)),
        stability,
        values.entrySet().stream()
            .map(label -> new ExtractedLabel(label.getKey(), List.copyOf(label.getValue())))
            .toList(),
        List.copyOf(labelSets),
        kind == MetricKind.HISTOGRAM ? buckets.literals() : Optional.empty(),
        kind == MetricKind.SUMMARY ? quantiles.literals() : Optional.empty(),
        all,
        pages.stream().distinct().toList());
  }
}
