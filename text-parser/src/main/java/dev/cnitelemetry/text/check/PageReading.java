package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * One page being read: gathers its families, and reports what is wrong with lines and series, which
 * needs no catalogue.
 */
final class PageReading {

  private static final Set<String> TARGET_LABELS =
      TargetLabels.ALL.stream().map(Label::name).collect(Collectors.toUnmodifiableSet());

  /** What is known of a sample's name at this point of the page. */
  private static final class SampleName {
    final byte[] name;
    final PageFamily family;
    final ObservedFamily observed;
    final long hash;
    final Map<List<String>, LabelShape> shapes = new HashMap<>();
    @Nullable LabelShape last;

    SampleName(byte[] name, PageFamily family, ObservedFamily observed, long hash) {
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
  private final boolean strictLabels;
  private final Predicate<MetricDefinition> hasValuesWithReleases;
  private final Consumer<Finding> findings;
  private final boolean openMetrics;

  private final SeriesHash hash = new SeriesHash();
  private final SeenSeries seen = new SeenSeries();
  private final List<PageFamily> pageFamilies = new ArrayList<>();

  /** The family that a name stands for at this point of the page. */
  private final Map<String, PageFamily> open = new HashMap<>();

  private final Map<String, ObservedFamily> families = new LinkedHashMap<>();

  /** Forgotten with each line of metadata, which may give a name another meaning. */
  private final Map<String, SampleName> names = new HashMap<>();

  @Nullable private SampleName lastName;
  @Nullable private PageFamily lastFamily;
  private boolean damageBefore;
  private long samples;

  PageReading(
      ExpositionReader reader,
      boolean strictLabels,
      Predicate<MetricDefinition> hasValuesWithReleases,
      Consumer<Finding> findings) {
    this.reader = reader;
    this.strictLabels = strictLabels;
    this.hasValuesWithReleases = hasValuesWithReleases;
    this.findings = findings;
    this.openMetrics = reader.format().isOpenMetrics();
  }

  void read() {
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      switch (event) {
        case TYPE -> type();
        case HELP -> metadata(pageFamily()).hasHelp |= !reader.help().isEmpty();
        case UNIT -> metadata(pageFamily());
        case SAMPLE -> sample();
        case MALFORMED -> malformed(reader.error());
        default -> {
          // Comments are for people.
        }
      }
    }
    for (PageFamily family : pageFamilies) {
      if (family.histogram != null) {
        family.histogram.finish();
      }
    }
    families.values().removeIf(family -> family.samples == 0 && family.definition.isEmpty());
  }

  /** The families by metric, in the order of the page. */
  Map<String, ObservedFamily> families() {
    return families;
  }

  /** The families as the page announces them, those without samples left out. */
  Collection<PageFamily> pageFamilies() {
    return pageFamilies.stream().filter(family -> family.samples > 0).toList();
  }

  long samples() {
    return samples;
  }

  private void malformed(ExpositionFormatException error) {
    if (lastFamily != null) {
      lastFamily.damaged = true;
    }
    damageBefore = true;
    findings.accept(
        Finding.of(
            LintRule.MALFORMED_LINE, Place.at(error.line(), error.column()), error.detail()));
  }

  private void type() {
    MetricKind kind = reader.kind();
    PageFamily family = pageFamily();
    if (family.samples > 0 && isAnother(family, kind)) {
      open.remove(family.name);
      family = pageFamily();
    }
    metadata(family);
    if (family.typeLine > 0 && family.kind != kind) {
      report(
          LintRule.CONFLICTING_TYPE,
          family,
          family.name
              + " is announced as "
              + kind.openMetricsText()
              + ", but as "
              + family.kind.openMetricsText()
              + " on line "
              + family.typeLine);
    } else if (family.samples > 0) {
      report(
          LintRule.LATE_TYPE,
          family,
          "the TYPE line of " + family.name + " must stand before its samples");
    }
    if (family.typeLine == 0) {
      family.kind = kind;
      family.typeLine = reader.line();
      if (kind == MetricKind.HISTOGRAM || kind == MetricKind.GAUGE_HISTOGRAM) {
        family.histogram = new HistogramRules(family, findings);
      }
    }
    ObservedFamily observed = observed(family);
    observed.announced = kind;
    observed.announcedAt = place();
  }

  /** On an OpenMetrics page a gauge x and a counter x_total are both called x. */
  private boolean isAnother(PageFamily family, MetricKind kind) {
    return openMetrics && (family.kind == MetricKind.COUNTER) != (kind == MetricKind.COUNTER);
  }

  private PageFamily metadata(PageFamily family) {
    names.clear();
    lastName = null;
    touch(family);
    return family;
  }

  private void touch(PageFamily family) {
    if (damageBefore) {
      family.damaged = true;
      damageBefore = false;
    }
    lastFamily = family;
  }

  private PageFamily pageFamily() {
    return open.computeIfAbsent(
        reader.family().toString(),
        name -> {
          PageFamily family = new PageFamily(name, place());
          pageFamilies.add(family);
          return family;
        });
  }

  private ObservedFamily observed(PageFamily family) {
    MetricDefinition definition = reader.definition();
    String name = definition == null ? family.name : definition.name();
    return families.computeIfAbsent(
        name,
        key -> {
          ObservedFamily made = new ObservedFamily(key, Optional.ofNullable(definition), place());
          if (definition != null && hasValuesWithReleases.test(definition)) {
            made.values = new LinkedHashMap<>();
          }
          return made;
        });
  }

  private Place place() {
    return Place.at(reader.line(), reader.column());
  }

  private void sample() {
    SampleName name = sampleName();
    PageFamily family = name.family;
    if (family != lastFamily && family.samples > 0 && family.resumed == null) {
      family.resumed = place();
    }
    touch(family);
    samples++;
    family.samples++;
    name.observed.samples++;
    LabelShape shape = shape(name);
    values(name.observed, shape);
    if (name.observed.values != null) {
      recordValues(name.observed.values);
    }
    series(name, shape);
  }

  private SampleName sampleName() {
    ByteSlice text = reader.name();
    if (lastName == null || !text.contentEquals(lastName.name)) {
      lastName =
          names.computeIfAbsent(
              text.toString(),
              name -> {
                byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
                PageFamily family = pageFamily();
                return new SampleName(
                    bytes, family, observed(family), hash.of(bytes, 0, bytes.length));
              });
    }
    return lastName;
  }

  private LabelShape shape(SampleName name) {
    if (name.last == null || !name.last.isThatOf(reader)) {
      List<String> labels = new ArrayList<>(reader.labelCount());
      for (int i = 0; i < reader.labelCount(); i++) {
        labels.add(reader.labelName(i).toString());
      }
      name.last = name.shapes.computeIfAbsent(labels, absent -> newShape(name, labels));
    }
    return name.last;
  }

  private LabelShape newShape(SampleName name, List<String> labels) {
    labels.forEach(label -> name.family.labels.computeIfAbsent(label, absent -> place()));
    MetricDefinition definition = name.observed.definition.orElse(null);
    if (definition != null) {
      List<String> own =
          labels.stream()
              .filter(label -> isOwn(label, name.observed.announced, definition))
              .sorted()
              .toList();
      name.observed.labelSets.computeIfAbsent(own, absent -> place());
    }
    return new LabelShape(labels, definition, hash);
  }

  /** Whether a label comes from the metric, and not from its format or its scraper. */
  private boolean isOwn(String label, MetricKind announced, MetricDefinition definition) {
    if (definition.label(label).isPresent()) {
      return true;
    }
    return switch (label) {
      case "le" -> announced != MetricKind.HISTOGRAM && definition.kind() != MetricKind.HISTOGRAM;
      case "quantile" -> announced != MetricKind.SUMMARY && definition.kind() != MetricKind.SUMMARY;
      default -> strictLabels || !TARGET_LABELS.contains(label);
    };
  }

  private void values(ObservedFamily observed, LabelShape shape) {
    for (int i = 0; i < shape.closed.length; i++) {
      ClosedLabel<?> label = shape.closed[i];
      if (label != null) {
        ByteSlice text = reader.labelValue(i);
        if (label.value(text.array(), text.offset(), text.length()) == null) {
          observed.strangeValues.computeIfAbsent(
              new ObservedFamily.LabelText(label.name(), text.toString()), absent -> place());
        }
      }
    }
  }

  private void recordValues(Map<ObservedFamily.LabelText, Place> values) {
    for (int i = 0; i < reader.labelCount(); i++) {
      values.putIfAbsent(
          new ObservedFamily.LabelText(
              reader.labelName(i).toString(), reader.labelValue(i).toString()),
          place());
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
    int before = seen.add(hash.mixed(name.hash ^ hash.mixed(labels)), (int) reader.line());
    if (before > 0) {
      report(
          LintRule.DUPLICATE_SERIES,
          name.family,
          reader.name() + " has this series on line " + before + " already");
      return;
    }
    HistogramRules histogram = name.family.histogram;
    if (histogram != null) {
      if (name.hasSuffix("_bucket")) {
        String text = shape.bound < 0 ? null : reader.labelValue(shape.bound).toString();
        histogram.bucket(labels - bound, text, reader.value(), place());
      } else if (name.hasSuffix("count")) {
        histogram.count(labels, reader.value(), place());
      }
    }
  }

  private void report(LintRule rule, PageFamily family, String message) {
    findings.accept(Finding.of(rule, place(), family.name, message));
  }
}
