// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.finding.Printable;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.number.ShortNumber;
import dev.cnitelemetry.text.scrape.CounterIncrease;
import dev.cnitelemetry.text.scrape.Histogram;
import dev.cnitelemetry.text.scrape.Scrape;
import dev.cnitelemetry.text.scrape.Series;
import dev.cnitelemetry.text.scrape.Summary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;

/**
 * Assertions on the series that a selector picks out of a page: each of them must be as asserted.
 * Made by {@link ScrapeAssert#has(SeriesSelector)}; assertions on the page go on from here, too.
 *
 * <pre>{@code
 * assertThatScrape(page)
 *     .has(AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)))
 *     .withValueAbove(0)
 *     .increasedSince(earlier)
 *     .has(AntreaAgent.LOCAL_POD_COUNT)
 *     .withValue(3);
 * }</pre>
 */
public final class SeriesAssert extends ScrapeAssert {

  private final SeriesSelector<?> selector;

  SeriesAssert(PageSource source, SeriesSelector<?> selector) {
    super(source);
    this.selector = selector;
  }

  /**
   * Asserts a value.
   *
   * @param expected the value; NaN is expected by NaN
   * @return this
   * @throws AssertionError if a series has another value; the message has it and its line
   * @throws IllegalStateException if the metric is a histogram or a summary, which have none
   */
  public SeriesAssert withValue(double expected) {
    return withValue(
        "with the value " + ShortNumber.of(expected),
        value -> Double.compare(value + 0.0, expected + 0.0) == 0);
  }

  /**
   * Asserts that values are greater than a bound.
   *
   * @param bound a number
   * @return this
   * @throws AssertionError if a value is not; the message has it and its line
   * @throws IllegalStateException if the metric is a histogram or a summary, which have none
   */
  public SeriesAssert withValueAbove(double bound) {
    return withValue("with a value above " + ShortNumber.of(bound), value -> value > bound);
  }

  /**
   * Asserts that values are a bound or greater.
   *
   * @param bound a number
   * @return this
   * @throws AssertionError if a value is not; the message has it and its line
   * @throws IllegalStateException if the metric is a histogram or a summary, which have none
   */
  public SeriesAssert withValueAtLeast(double bound) {
    return withValue("with a value of at least " + ShortNumber.of(bound), value -> value >= bound);
  }

  /**
   * Asserts that values are less than a bound.
   *
   * @param bound a number
   * @return this
   * @throws AssertionError if a value is not; the message has it and its line
   * @throws IllegalStateException if the metric is a histogram or a summary, which have none
   */
  public SeriesAssert withValueBelow(double bound) {
    return withValue("with a value below " + ShortNumber.of(bound), value -> value < bound);
  }

  /**
   * Asserts that values are a bound or less.
   *
   * @param bound a number
   * @return this
   * @throws AssertionError if a value is not; the message has it and its line
   * @throws IllegalStateException if the metric is a histogram or a summary, which have none
   */
  public SeriesAssert withValueAtMost(double bound) {
    return withValue("with a value of at most " + ShortNumber.of(bound), value -> value <= bound);
  }

  private SeriesAssert withValue(String expected, DoublePredicate accepted) {
    source()
        .require(
            page -> {
              List<Series> otherwise =
                  page.scrape().series(selector).stream()
                      .filter(series -> !accepted.test(series.value()))
                      .toList();
              if (!otherwise.isEmpty()) {
                throw Complaints.otherwise(selector, expected, otherwise);
              }
            });
    return this;
  }

  /**
   * Asserts how many series there are.
   *
   * @param expected how many
   * @return this
   * @throws AssertionError if there are more or less; the message has them
   */
  public SeriesAssert withSeries(int expected) {
    source()
        .require(
            page -> {
              List<Series> found = page.scrape().series(selector);
              if (found.size() != expected) {
                throw Complaints.otherwise(
                    selector, "to be " + expected + " series, not " + found.size(), found);
              }
            });
    return this;
  }

  /**
   * Asserts that each histogram or summary has more observations than a bound.
   *
   * @param bound a number
   * @return this
   * @throws AssertionError if one has not; the message has its count
   */
  public SeriesAssert withObservationsAbove(double bound) {
    return withDistribution(
        "with more than " + ShortNumber.of(bound) + " observations",
        SeriesAssert::observations,
        count -> count > bound);
  }

  /**
   * Asserts how many observations each histogram or summary has.
   *
   * @param expected how many
   * @return this
   * @throws AssertionError if one has more or less; the message has its count
   */
  public SeriesAssert withObservations(double expected) {
    return withDistribution(
        "with " + ShortNumber.of(expected) + " observations",
        SeriesAssert::observations,
        count -> count == expected);
  }

  /**
   * Asserts the sum of the observations of each histogram or summary.
   *
   * @param expected the sum, as the page has it to the last digit
   * @return this
   * @throws AssertionError if one has another sum, or none; the message has it
   */
  public SeriesAssert withSum(double expected) {
    return withDistribution(
        "with the sum " + ShortNumber.of(expected),
        SeriesAssert::sum,
        sum -> Double.compare(sum + 0.0, expected + 0.0) == 0);
  }

  /** What is looked at of a distribution; empty where the page does not have it. */
  private interface Figure {
    OptionalDouble of(Optional<Histogram> histogram, Optional<Summary> summary);
  }

  private static OptionalDouble observations(
      Optional<Histogram> histogram, Optional<Summary> summary) {
    double count = histogram.map(Histogram::count).orElse(Double.NaN);
    return Double.isNaN(count)
        ? summary.map(Summary::count).orElse(OptionalDouble.empty())
        : OptionalDouble.of(count);
  }

  private static OptionalDouble sum(Optional<Histogram> histogram, Optional<Summary> summary) {
    OptionalDouble sum = histogram.map(Histogram::sum).orElse(OptionalDouble.empty());
    return sum.isPresent() ? sum : summary.map(Summary::sum).orElse(OptionalDouble.empty());
  }

  private SeriesAssert withDistribution(String expected, Figure figure, DoublePredicate accepted) {
    source()
        .require(
            page -> {
              List<String> otherwise = new ArrayList<>();
              for (Series series : page.scrape().series(selector)) {
                OptionalDouble actual = figure(page.scrape(), series, figure);
                if (!accepted.test(actual.orElse(0))) {
                  otherwise.add(
                      "  "
                          + Complaints.at(series.line())
                          + Printable.of(series.toString())
                          + ": "
                          + (actual.isPresent() ? ShortNumber.of(actual.getAsDouble()) : "none"));
                }
              }
              if (!otherwise.isEmpty()) {
                throw new AssertionError(
                    "expected "
                        + selector
                        + " "
                        + expected
                        + "\nbut the page has\n"
                        + Complaints.list(otherwise));
              }
            });
    return this;
  }

  private OptionalDouble figure(Scrape scrape, Series series, Figure figure) {
    return figure.of(
        scrape.histograms(selector).stream()
            .filter(each -> each.labels().equals(series.labels()))
            .findFirst(),
        scrape.summaries(selector).stream()
            .filter(each -> each.labels().equals(series.labels()))
            .findFirst());
  }

  /**
   * Asserts that each series has these labels and no others, {@code le}, {@code quantile} and the
   * labels that a scraper adds left aside.
   *
   * @param labels the labels; none for series without labels
   * @return this
   * @throws AssertionError if a series has others; the message has the difference
   */
  public SeriesAssert withLabels(Label... labels) {
    Set<String> expected =
        Arrays.stream(labels).map(Label::name).collect(Collectors.toCollection(TreeSet::new));
    source()
        .require(
            page ->
                page.scrape().series(selector).stream()
                    .map(series -> difference(series, expected))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(
                        difference -> {
                          throw new AssertionError(
                              "expected "
                                  + selector
                                  + " with the labels "
                                  + expected
                                  + "\nbut "
                                  + difference);
                        }));
    return this;
  }

  private static Optional<String> difference(Series series, Set<String> expected) {
    Set<String> actual = new TreeSet<>(series.labels().toMap().keySet());
    actual.removeIf(
        name ->
            series.labels().get(name).isEmpty()
                || (!expected.contains(name)
                    && (name.equals(SampleNames.LE) || name.equals(SampleNames.QUANTILE)))
                || (!expected.contains(name)
                    && TargetLabels.ALL.stream().anyMatch(label -> label.name().equals(name))));
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    Set<String> unexpected = new TreeSet<>(actual);
    unexpected.removeAll(expected);
    if (missing.isEmpty() && unexpected.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Complaints.at(series.line())
            + series
            + (missing.isEmpty() ? "" : " lacks " + missing)
            + (unexpected.isEmpty() ? "" : " has besides " + unexpected));
  }

  /**
   * Asserts that each counter is further than on an earlier page. A counter that began again from
   * zero has increased if it is above zero; one that was not there counts as zero.
   *
   * @param earlier an earlier page of the same endpoint
   * @return this
   * @throws AssertionError if one has not increased; the message has both values
   * @throws IllegalArgumentException if the metric is not a counter
   */
  public SeriesAssert increasedSince(Scrape earlier) {
    source()
        .require(
            page -> {
              List<CounterIncrease> stood =
                  page.scrape().since(earlier).increases(selector).stream()
                      .filter(each -> !(each.increase() > 0))
                      .toList();
              if (!stood.isEmpty()) {
                throw new AssertionError(
                    "expected "
                        + selector
                        + " to have increased\nbut the page has\n"
                        + stood.stream()
                            .map(SeriesAssert::unmoved)
                            .collect(Collectors.joining("\n")));
              }
            });
    return this;
  }

  /**
   * Asserts that each counter is further than on an earlier page in the Prometheus text format, as
   * {@link #increasedSince(Scrape)} does.
   *
   * @param earlier the text of an earlier page of the same endpoint
   * @return this
   * @throws AssertionError if one has not increased, or the earlier page is malformed
   * @throws IllegalArgumentException if the metric is not a counter
   */
  public SeriesAssert increasedSince(String earlier) {
    return increasedSince(
        PageUnderTest.of(earlier.getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_0_0_4)
            .scrape());
  }

  private static String unmoved(CounterIncrease increase) {
    return "  "
        + Complaints.at(increase.series().line())
        + increase.series()
        + (increase.earlier().isEmpty()
            ? ", and the earlier page has no such series"
            : ", and the earlier page " + ShortNumber.of(increase.earlier().getAsDouble()));
  }
}
