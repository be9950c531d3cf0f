// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A page of metrics, read and kept: families in order, with metadata, series, samples and
 * exemplars.
 *
 * <p>Compact: labels are kept once, samples as rows of numbers; a page of kube-state-metrics takes
 * some 60 bytes a sample. The page's own bytes are not kept. Families, series and samples are views
 * that are made when asked for. Immutable and thread-safe.
 *
 * <p>A selector that gives every label of a series finds it by hash, however many series there are,
 * and allocates nothing but the answer; other selectors look at all series of the metric. Metrics
 * are found by their wire names, so that a scrape read without a catalogue answers selectors, too.
 *
 * <pre>{@code
 * Scrape scrape = Scrape.parse(body, TextFormat.PROMETHEUS_0_0_4, AntreaCatalog.get());
 * OptionalDouble added =
 *     scrape.value(AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)));
 * for (Series series : scrape.series(AntreaAgent.OVS_FLOW_COUNT.where())) {
 *   System.out.println(series.label(AntreaLabels.TABLE_ID) + " " + series.value());
 * }
 * }</pre>
 */
public final class Scrape {

  private final TextFormat format;
  private final SampleTable samples;
  private final SeriesIndex index;
  private final List<Family> families;
  private final Map<String, List<Family>> byName = new HashMap<>();
  private final Map<MetricDefinition, List<Family>> byDefinition = new HashMap<>();

  /** The families that have samples of a name. */
  private final Map<String, Set<Family>> bySampleName = new HashMap<>();

  private Scrape(TextFormat format, ScrapeReader reader) {
    this.format = format;
    samples = reader.read();
    index = new SeriesIndex(samples, reader.hashes());
    families = reader.families().stream().map(record -> new Family(samples, record)).toList();
    for (Family family : families) {
      byName.computeIfAbsent(family.name(), name -> new ArrayList<>(1)).add(family);
      family
          .definition()
          .ifPresent(
              definition ->
                  byDefinition.computeIfAbsent(definition, key -> new ArrayList<>(1)).add(family));
    }
    for (Shape shape : samples.shapes) {
      bySampleName
          .computeIfAbsent(shape.name, name -> new LinkedHashSet<>(2))
          .add(families.get(shape.family));
    }
  }

  /**
   * Reads a page that nobody catalogued.
   *
   * @param body the page
   * @param format its format
   * @return the scrape
   * @throws dev.cnitelemetry.text.ExpositionFormatException if a line is not what the format allows
   */
  public static Scrape parse(byte[] body, TextFormat format) {
    return parse(body, format, MetricCatalog.empty());
  }

  /**
   * Reads a page.
   *
   * @param body the page
   * @param format its format
   * @param catalog where {@link Family#definition} comes from
   * @return the scrape
   * @throws dev.cnitelemetry.text.ExpositionFormatException if a line is not what the format allows
   */
  public static Scrape parse(byte[] body, TextFormat format, MetricCatalog catalog) {
    ExpositionReader reader = ExpositionReader.builder(format).catalog(catalog).build();
    reader.reset(body, 0, body.length);
    return read(reader);
  }

  /**
   * Reads a page by a reader with limits and rules of one's own, from wherever it reads.
   *
   * @param reader a reader that was given an input and has not read any of it; it is at the end of
   *     the input afterwards and may be used again
   * @return the scrape
   * @throws dev.cnitelemetry.text.ExpositionFormatException if a line is not what the format allows
   * @throws java.io.UncheckedIOException if the reader's stream or channel fails
   */
  public static Scrape read(ExpositionReader reader) {
    return new Scrape(reader.format(), new ScrapeReader(reader));
  }

  /**
   * The format that the page was read in.
   *
   * @return the format
   */
  public TextFormat format() {
    return format;
  }

  /**
   * The families.
   *
   * @return the families in the order in which the page first mentions them
   */
  public List<Family> families() {
    return families;
  }

  /**
   * The family of a name.
   *
   * @param name a name as metadata have it
   * @return the first family of that name, if there is one
   */
  public Optional<Family> family(String name) {
    return byName.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * The family of a metric.
   *
   * @param definition a metric
   * @return the family with its samples, or with its metadata where there are no samples
   */
  public Optional<Family> family(MetricDefinition definition) {
    Set<Family> found = familiesOf(definition);
    return found.isEmpty() ? family(definition.name()) : Optional.of(found.iterator().next());
  }

  /**
   * How many samples the page has.
   *
   * @return the number of lines that are samples
   */
  public int sampleCount() {
    return samples.starts.length;
  }

  /**
   * The value of one series of a counter, a gauge or an untyped metric.
   *
   * <p>A series that has exactly the labels asked for wins; otherwise it is the one series that
   * meets all conditions. Where the page has a series more than once, it is the last.
   *
   * @param selector one series
   * @return the value; empty where there is no such series
   * @throws IllegalArgumentException if the metric is a histogram or a summary, or if several
   *     series meet the conditions; the message names them
   */
  public OptionalDouble value(SeriesSelector<?> selector) {
    MetricDefinition definition = selector.definition();
    if (isDistribution(definition.kind())) {
      throw new IllegalArgumentException(
          "a "
              + definition.kind().openMetricsText()
              + " has no single value: ask "
              + definition.kind().openMetricsText()
              + "(selector) for "
              + selector);
    }
    if (isExact(selector)) {
      int row = index.find(definition.name(), selector.matchers());
      if (row == SeriesIndex.NONE && isCounter(definition)) {
        row = index.find(definition.name() + SampleNames.TOTAL, selector.matchers());
      }
      if (row != SeriesIndex.NONE) {
        return OptionalDouble.of(samples.value(row));
      }
      if (hasNoMoreLabels(selector)) {
        return OptionalDouble.empty();
      }
    }
    List<Series> found = series(selector);
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          found.size() + " series meet " + selector + "; value() is of one: " + first(found));
    }
    return found.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(found.get(0).value());
  }

  /**
   * The value of the one series of a metric.
   *
   * @param definition a counter, a gauge or an untyped metric
   * @return the value; empty where there is no series
   * @throws IllegalArgumentException as {@link #value(SeriesSelector)} does
   */
  public OptionalDouble value(MetricDefinition definition) {
    return value(definition.where());
  }

  /**
   * The value of one series by plain names.
   *
   * <pre>{@code
   * OptionalDouble served =
   *     scrape.value("http_server_requests_seconds_count", "uri", "/thing", "status", "200");
   * }</pre>
   *
   * @param name the name of samples, or of a metric family
   * @param labels names and values of labels in turn
   * @return the value; empty where there is no such series
   * @throws IllegalArgumentException if a label has no value, if the name is that of a histogram or
   *     summary, or if several series have these labels; the message names them
   */
  public OptionalDouble value(String name, String... labels) {
    SeriesSelector<?> selector = SeriesSelector.named(name, labels);
    Optional<MetricKind> kind = family(name).map(Family::kind).filter(Scrape::isDistribution);
    if (kind.isPresent() && !bySampleName.containsKey(name)) {
      throw new IllegalArgumentException(
          name
              + " is a "
              + kind.get().openMetricsText()
              + ", which has no single value: ask for "
              + name
              + SampleNames.COUNT
              + " or "
              + name
              + SampleNames.SUM);
    }
    return value(selector);
  }

  private static List<Series> first(List<Series> series) {
    return series.subList(0, Math.min(5, series.size()));
  }

  private static boolean isDistribution(MetricKind kind) {
    return kind == MetricKind.HISTOGRAM || kind == MetricKind.SUMMARY;
  }

  private static boolean isExact(SeriesSelector<?> selector) {
    List<LabelMatcher> matchers = selector.matchers();
    for (int i = 0; i < matchers.size(); i++) {
      if (matchers.get(i).operator() != LabelMatcher.Operator.EQUAL) {
        return false;
      }
    }
    return true;
  }

  /** Whether a series with all labels of a selector can have no others: then the index knows it. */
  private boolean hasNoMoreLabels(SeriesSelector<?> selector) {
    long asked =
        selector.matchers().stream()
            .filter(matcher -> !matcher.value().isEmpty())
            .map(matcher -> matcher.label().name())
            .distinct()
            .count();
    for (Family family : familiesOf(selector.definition())) {
      if (samplesHaveMoreLabels(family, asked)) {
        return false;
      }
    }
    return true;
  }

  private boolean samplesHaveMoreLabels(Family family, long asked) {
    for (Shape shape : samples.shapes) {
      if (families.get(shape.family) == family && shape.labels.length > asked) {
        return true;
      }
    }
    return false;
  }

  /**
   * The series that meet all conditions. A metric with the name of samples of another one, such as
   * {@code x_count} of a summary {@code x}, has those samples as its series; each {@code x_bucket}
   * is one.
   *
   * @param selector series of one metric
   * @return the series in the order of the page
   */
  public List<Series> series(SeriesSelector<?> selector) {
    MetricDefinition definition = selector.definition();
    SeriesGrouping grouping = new SeriesGrouping(samples);
    for (Family family : familiesOf(definition)) {
      if (isWhole(family, definition)) {
        grouping.addAll(family, selector.matchers());
      } else {
        grouping.addNamed(family, definition.name(), selector.matchers());
      }
    }
    return grouping.series();
  }

  /**
   * All series of a metric.
   *
   * @param definition a metric
   * @return its series in the order of the page
   */
  public List<Series> series(MetricDefinition definition) {
    return series(definition.where());
  }

  /**
   * Series by plain names.
   *
   * @param name the name of samples, or of a metric family
   * @param labels names and values of labels in turn
   * @return the series in the order of the page
   * @throws IllegalArgumentException if a label has no value
   */
  public List<Series> series(String name, String... labels) {
    return series(SeriesSelector.named(name, labels));
  }

  /**
   * Whether all samples of a family are a metric's: not those of a summary {@code x} where {@code
   * x_count} is asked for by that name.
   */
  private static boolean isWhole(Family family, MetricDefinition definition) {
    return isDistribution(definition.kind())
        || family.kind() == MetricKind.COUNTER
        || family.name().equals(definition.name())
        || family.definition().filter(definition::equals).isPresent();
  }

  /** Whether a metric is a counter, or of no kind of its own and one on this page. */
  private boolean isCounter(MetricDefinition definition) {
    return definition.kind() == MetricKind.COUNTER
        || (definition.kind() == MetricKind.UNTYPED
            && family(definition.name()).map(Family::kind).stream()
                .anyMatch(MetricKind.COUNTER::equals));
  }

  /** The families that a metric's samples are in: several where nothing was announced. */
  private Set<Family> familiesOf(MetricDefinition definition) {
    String name = definition.name();
    Set<Family> found = new LinkedHashSet<>(byDefinition.getOrDefault(definition, List.of()));
    found.addAll(bySampleName.getOrDefault(name, Set.of()));
    if (definition.kind() == MetricKind.COUNTER || (found.isEmpty() && isCounter(definition))) {
      found.addAll(bySampleName.getOrDefault(name + SampleNames.TOTAL, Set.of()));
    }
    if (isDistribution(definition.kind())) {
      for (String suffix : definition.kind().suffixes()) {
        found.addAll(bySampleName.getOrDefault(name + suffix, Set.of()));
      }
      // A family that is announced under such a name is a metric of its own.
      found.removeIf(family -> !family.name().equals(name) && family.kind() != MetricKind.UNTYPED);
    }
    return found;
  }

  /**
   * One series of a histogram as a whole.
   *
   * @param selector one series
   * @return the histogram; empty where there is no such series
   * @throws IllegalArgumentException if several series meet the conditions; the message names them
   */
  public Optional<Histogram> histogram(SeriesSelector<?> selector) {
    return only(histograms(selector), selector, "histogram");
  }

  /**
   * The one series of a histogram as a whole.
   *
   * @param definition a histogram without labels, or with one series on this page
   * @return the histogram; empty where there is none
   * @throws IllegalArgumentException if there are several series; the message names them
   */
  public Optional<Histogram> histogram(MetricDefinition definition) {
    return histogram(definition.where());
  }

  /**
   * Series of a histogram, each as a whole.
   *
   * @param selector series of one metric
   * @return the histograms in the order of the page; empty where the page shows no buckets, count
   *     or sum of the metric
   */
  public List<Histogram> histograms(SeriesSelector<?> selector) {
    Distributions distributions = new Distributions(samples);
    return series(selector).stream().map(distributions::histogram).toList();
  }

  /**
   * One series of a summary as a whole.
   *
   * @param selector one series
   * @return the summary; empty where there is no such series
   * @throws IllegalArgumentException if several series meet the conditions; the message names them
   */
  public Optional<Summary> summary(SeriesSelector<?> selector) {
    return only(summaries(selector), selector, "summary");
  }

  /**
   * The one series of a summary as a whole.
   *
   * @param definition a summary without labels, or with one series on this page
   * @return the summary; empty where there is none
   * @throws IllegalArgumentException if there are several series; the message names them
   */
  public Optional<Summary> summary(MetricDefinition definition) {
    return summary(definition.where());
  }

  /**
   * Series of a summary, each as a whole.
   *
   * @param selector series of one metric
   * @return the summaries in the order of the page; empty where the page shows no quantiles, count
   *     or sum of the metric
   */
  public List<Summary> summaries(SeriesSelector<?> selector) {
    Distributions distributions = new Distributions(samples);
    return series(selector).stream().map(distributions::summary).toList();
  }

  private static <T> Optional<T> only(List<T> found, SeriesSelector<?> selector, String method) {
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          found.size()
              + " series meet "
              + selector
              + "; "
              + method
              + "() is of one: "
              + found.subList(0, Math.min(5, found.size())));
    }
    return found.stream().findFirst();
  }

  /**
   * What happened since an earlier scrape of the same target.
   *
   * @param earlier the earlier scrape
   * @return increases, rates and histograms of the time in between
   */
  public ScrapeDifference since(Scrape earlier) {
    return new ScrapeDifference(earlier, this);
  }

  /**
   * How much there is, for messages.
   *
   * @return numbers of families and samples
   */
  @Override
  public String toString() {
    return families.size()
        + (families.size() == 1 ? " family, " : " families, ")
        + sampleCount()
        + (sampleCount() == 1 ? " sample" : " samples");
  }
}
