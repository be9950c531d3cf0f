// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * The samples of one page: which label sets they have, which values, which series are there twice,
 * which timestamps cannot be. Histograms are told their buckets and counts.
 */
final class SeriesReading {

  /** The beginning of 2000, in milliseconds: no server kept metrics before. */
  private static final long OLDEST_TIMESTAMP = 946_684_800_000L;

  private static final double MILLIS_OF_YEAR = 31_556_952_000.0;

  /** How far ahead of its own clock a Prometheus server takes samples. */
  private static final long AHEAD = 600_000;

  private static final Set<String> TARGET_LABELS =
      TargetLabels.ALL.stream().map(Label::name).collect(Collectors.toUnmodifiableSet());

  /** What is known of a sample's name at this point of the page. */
  private static final class SampleName {
    final byte[] name;
    final AnnouncedFamily family;
    final ObservedFamily observed;
    final long hash;

    /** All but the first one met; null as long as that is the only one. */
    @Nullable Map<List<String>, LabelShape> shapes;

    @Nullable LabelShape last;

    SampleName(byte[] name, AnnouncedFamily family, ObservedFamily observed, long hash) {
      this.name = name;
      this.family = family;
      this.observed = observed;
      this.hash = hash;
    }

    boolean hasSuffix(String suffix) {
      int stem = name.length - suffix.length();
      for (int i = 0; i < suffix.length(); i++) {
        if (stem < 1 || name[stem + i] != suffix.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final ExpositionReader reader;
  private final AnnouncedFamilies families;
  private final boolean strictLabels;
  private final LintFindings findings;
  private final long now;
  private final long maxSeries;
  private final int maxLabels;
  private final Dialect dialect;

  private final SeriesHash hash = new SeriesHash();
  private final SeenSeries seen = new SeenSeries();

  /** Names of families that are not listed, by hash: how many of them there are is still told. */
  private final SeenSeries unlistedNames = new SeenSeries();

  /** Forgotten with each line of metadata, which may give a name another meaning. */
  private final Map<String, SampleName> names = new HashMap<>();

  @Nullable private SampleName lastName;
  private long samples;
  private long unlisted;
  @Nullable private Place tooManyFrom;

  /**
   * A reading.
   *
   * @param limits has the time to hold timestamps against, and the bounds of a page
   */
  SeriesReading(
      ExpositionReader reader,
      AnnouncedFamilies families,
      boolean strictLabels,
      ScrapeLinter limits,
      LintFindings findings) {
    this.reader = reader;
    this.families = families;
    this.strictLabels = strictLabels;
    this.findings = findings;
    this.now = limits.now();
    this.maxSeries = limits.maxSeries();
    this.maxLabels = limits.maxLabels();
    this.dialect = Dialect.of(reader.format());
  }

  /** Forgets what names mean: a line of metadata has come. */
  void forgetNames() {
    names.clear();
    lastName = null;
  }

  /** Reports what the whole page has to tell. */
  void finish() {
    if (tooManyFrom != null) {
      findings.accept(
          Finding.of(
              LintRule.TOO_MANY_SERIES,
              tooManyFrom,
              "the page has " + samples + " series, and " + maxSeries + " are allowed"));
    }
  }

  long samples() {
    return samples;
  }

  /** How many families more there are than are listed, which no catalogue has. */
  long unlisted() {
    return unlisted;
  }

  /** Reads the sample that the reader is at. */
  void read() {
    if (samples == maxSeries) {
      tooManyFrom = families.place();
    }
    SampleName name = sampleName();
    if (name == null) {
      unlistedSample();
      return;
    }
    AnnouncedFamily family = name.family;
    if (!families.isLast(family) && family.samples > 0 && family.resumed == null) {
      family.resumed = families.place();
    }
    families.touch(family);
    samples++;
    family.samples++;
    name.observed.samples++;
    LabelShape shape = shape(name);
    values(name.observed, shape);
    if (!name.observed.valuesWithReleases.isEmpty()) {
      recordValues(name.observed);
    }
    if (reader.hasTimestamp()) {
      timestamp(family);
    }
    series(name, shape);
  }

  /** What is known of the sample's name; null beyond the limit for names that nobody knows. */
  @Nullable
  private SampleName sampleName() {
    ByteSlice text = reader.name();
    if (lastName == null || !text.contentEquals(lastName.name)) {
      String name = text.toString();
      SampleName known = names.get(name);
      if (known == null) {
        if (families.isOneTooMany()) {
          return null;
        }
        byte[] bytes = text.toByteArray();
        AnnouncedFamily family = families.current();
        known =
            new SampleName(
                bytes, family, families.observed(family), hash.of(bytes, 0, bytes.length));
        names.put(name, known);
      }
      lastName = known;
    }
    return lastName;
  }

  /** Counts a sample of a family that is not listed; its series may still be there twice. */
  private void unlistedSample() {
    samples++;
    ByteSlice name = reader.name();
    ByteSlice family = reader.family();
    long hashed = hash.of(name.array(), name.offset(), name.length());
    if (unlistedNames.add(hash.of(family.array(), family.offset(), family.length()), 1) == 0) {
      if (unlisted++ == 0) {
        findings.accept(
            Finding.of(
                LintRule.TOO_MANY_FAMILIES,
                families.place(),
                "the page has more than "
                    + AnnouncedFamilies.MOST
                    + " families that no catalogue has; from here on they are counted and not"
                    + " listed"));
      }
    }
    long labels = reader.hasTimestamp() ? hash.mixed(reader.timestampMillis()) : 0;
    for (int i = 0; i < reader.labelCount(); i++) {
      ByteSlice value = reader.labelValue(i);
      if (!value.isEmpty()) {
        ByteSlice label = reader.labelName(i);
        labels +=
            hash.label(
                hash.of(label.array(), label.offset(), label.length()),
                hash.of(value.array(), value.offset(), value.length()));
      }
    }
    seen(hashed, labels, reader.name().toString());
  }

  /** Whether a series was there before, which is reported. */
  private boolean seen(long name, long labels, String family) {
    int before = seen.add(hash.mixed(name ^ hash.mixed(labels)), (int) reader.line());
    if (before > 0) {
      findings.accept(
          Finding.of(
              LintRule.DUPLICATE_SERIES,
              families.place(),
              family,
              reader.name() + " has this series on line " + before + " already"),
          "");
    }
    return before > 0;
  }

  private void timestamp(AnnouncedFamily family) {
    long millis = reader.timestampMillis();
    boolean otherUnit =
        dialect.hasSeconds()
            ? millis / 1000 >= OLDEST_TIMESTAMP && millis / 1000 <= now + AHEAD
            : millis >= OLDEST_TIMESTAMP / 1000 && millis <= (now + AHEAD) / 1000;
    if (millis <= now + AHEAD && !otherUnit) {
      return;
    }
    String hint =
        otherUnit
            ? dialect.hasSeconds()
                ? "; OpenMetrics counts seconds, and this looks like milliseconds"
                : "; this format counts milliseconds, and this looks like seconds"
            : "";
    findings.accept(
        Finding.of(
            LintRule.IMPLAUSIBLE_TIMESTAMP,
            families.place(),
            family.name,
            family.name
                + " has a timestamp "
                + (millis > now ? "in the future: " : "long ago: ")
                + instant(millis)
                + "; Prometheus drops the sample"
                + hint),
        "");
  }

  private static String instant(long millis) {
    Instant time = Instant.ofEpochMilli(millis);
    int year = time.atOffset(ZoneOffset.UTC).getYear();
    return year >= 0 && year <= 9999
        ? time.toString()
        : "about the year " + Math.round(1970 + millis / MILLIS_OF_YEAR);
  }

  private LabelShape shape(SampleName name) {
    if (name.last == null || !name.last.isThatOf(reader)) {
      name.last = otherShape(name);
    }
    return name.last;
  }

  private LabelShape otherShape(SampleName name) {
    List<String> labels = new ArrayList<>(reader.labelCount());
    for (int i = 0; i < reader.labelCount(); i++) {
      labels.add(reader.labelName(i).toString());
    }
    if (name.last == null) {
      return newShape(name, labels);
    }
    if (name.shapes == null) {
      name.shapes = new HashMap<>();
      name.shapes.put(name.last.names, name.last);
    }
    LabelShape shape = name.shapes.get(labels);
    if (shape == null) {
      shape = newShape(name, labels);
      name.shapes.put(labels, shape);
    }
    return shape;
  }

  private LabelShape newShape(SampleName name, List<String> labels) {
    for (String label : labels) {
      if (!name.family.labels.containsKey(label)) {
        name.family.labels.put(label, families.place());
      }
    }
    if (labels.size() > maxLabels) {
      findings.accept(
          Finding.of(
              LintRule.TOO_MANY_LABELS,
              families.place(),
              name.family.name,
              reader.name()
                  + " has "
                  + labels.size()
                  + " labels, and "
                  + maxLabels
                  + " are allowed: "
                  + String.join(", ", labels)));
    }
    List<String> names =
        sorted(
            labels, label -> !label.equals(SampleNames.LE) && !label.equals(SampleNames.QUANTILE));
    if (name.family.firstLabels == null) {
      name.family.firstLabels = names;
    } else if (name.family.otherLabels == null && !name.family.firstLabels.equals(names)) {
      name.family.otherLabels = families.place();
    }
    MetricDefinition definition = name.observed.definition.orElse(null);
    if (definition != null) {
      List<String> own = sorted(labels, label -> isOwn(label, name.observed.announced, definition));
      name.observed.labelSets.computeIfAbsent(own, absent -> families.place());
    }
    return new LabelShape(labels, definition, hash);
  }

  private static List<String> sorted(List<String> labels, Predicate<String> wanted) {
    List<String> sorted = new ArrayList<>(labels.size());
    for (String label : labels) {
      if (wanted.test(label)) {
        sorted.add(label);
      }
    }
    sorted.sort(null);
    return sorted;
  }

  /** Whether a label comes from the metric, and not from its format or its scraper. */
  private boolean isOwn(String label, MetricKind announced, MetricDefinition definition) {
    if (definition.label(label).isPresent()) {
      return true;
    }
    return switch (label) {
      case SampleNames.LE ->
          announced != MetricKind.HISTOGRAM && definition.kind() != MetricKind.HISTOGRAM;
      case SampleNames.QUANTILE ->
          announced != MetricKind.SUMMARY && definition.kind() != MetricKind.SUMMARY;
      default -> strictLabels || !TARGET_LABELS.contains(label);
    };
  }

  private void values(ObservedFamily observed, LabelShape shape) {
    for (int i = 0; i < shape.closed.length; i++) {
      Label label = shape.closed[i];
      if (label != null) {
        ByteSlice text = reader.labelValue(i);
        if (!accepts(label, text)) {
          observed.strangeValues.computeIfAbsent(
              new ObservedFamily.LabelText(label.name(), text.toString()),
              absent -> families.place());
        }
      }
    }
  }

  private static boolean accepts(Label label, ByteSlice text) {
    return label instanceof ClosedLabel<?> closed
        ? closed.value(text.array(), text.offset(), text.length()) != null
        : label.accepts(text.toString());
  }

  private void recordValues(ObservedFamily observed) {
    for (int i = 0; i < reader.labelCount(); i++) {
      String label = reader.labelName(i).toString();
      String value = reader.labelValue(i).toString();
      if (observed.valuesWithReleases.getOrDefault(label, Set.of()).contains(value)) {
        observed.values.putIfAbsent(new ObservedFamily.LabelText(label, value), families.place());
      }
    }
  }

  private void series(SampleName name, LabelShape shape) {
    long labels = reader.hasTimestamp() ? hash.mixed(reader.timestampMillis()) : 0;
    long bound = 0;
    for (int i = 0; i < shape.hashes.length; i++) {
      ByteSlice text = reader.labelValue(i);
      if (!text.isEmpty()) {
        long value = hash.of(text.array(), text.offset(), text.length());
        long label = hash.label(shape.hashes[i], value);
        labels += label;
        bound = i == shape.bound ? label : bound;
      }
    }
    if (seen(name.hash, labels, name.family.name)) {
      return;
    }
    HistogramRules histogram = name.family.histogram;
    if (histogram == null) {
      if (shape.bound >= 0 && name.hasSuffix(SampleNames.BUCKET)) {
        bucketsOfNoHistogram(name.family.name);
      }
    } else {
      if (name.hasSuffix(SampleNames.BUCKET)) {
        ByteSlice text = shape.bound < 0 ? null : reader.labelValue(shape.bound);
        histogram.bucket(labels - bound, text, reader.value(), reader.line());
      } else if (name.hasSuffix(SampleNames.COUNT) || name.hasSuffix(SampleNames.GCOUNT)) {
        histogram.count(labels, reader.value(), reader.line());
      }
    }
  }

  private void bucketsOfNoHistogram(String name) {
    AnnouncedFamily summary =
        families.named(name.substring(0, name.length() - SampleNames.BUCKET.length()));
    if (summary != null && summary.kind == MetricKind.SUMMARY && !summary.hasBuckets) {
      summary.hasBuckets = true;
      findings.accept(
          Finding.of(
              LintRule.BUCKETS_UNDER_SUMMARY,
              families.place(),
              summary.name,
              summary.name
                  + " is announced as a summary, and has buckets: it is probably a histogram, and as"
                  + " a summary no quantile can be told from them"));
    }
  }
}
