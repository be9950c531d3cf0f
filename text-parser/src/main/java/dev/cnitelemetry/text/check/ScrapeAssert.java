// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.scrape.Scrape;
import dev.cnitelemetry.text.scrape.Series;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Assertions on a page of metrics, for tests of any framework.
 *
 * <p>An assertion that fails throws {@link AssertionError} and says what was there instead: the
 * nearest names, the series of the family with their lines, the labels that differ. No assertion
 * library is needed. Each assertion stands for itself, so that they go into JUnit's {@code
 * assertAll} and AssertJ's {@code SoftAssertions.check} one by one.
 *
 * <p>On a text the assertions are immutable and may be kept. Those of {@link #eventually} ask for a
 * new page until they hold; they are used by one thread.
 *
 * <pre>{@code
 * assertThatScrape(page)
 *     .conformsTo(AntreaCatalog.get())
 *     .has(AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)))
 *     .withValueAbove(0);
 *
 * eventually(() -> get("/metrics"), Duration.ofSeconds(10))
 *     .has(AntreaAgent.LOCAL_POD_COUNT)
 *     .withValue(3);
 * }</pre>
 */
public sealed class ScrapeAssert permits SeriesAssert {

  private final PageSource source;

  ScrapeAssert(PageSource source) {
    this.source = source;
  }

  /**
   * Begins with a page in the Prometheus text format.
   *
   * @param text the page
   * @return assertions on it
   * @throws AssertionError if a line is malformed
   */
  public static ScrapeAssert assertThatScrape(String text) {
    return assertThatScrape(text, TextFormat.PROMETHEUS_0_0_4);
  }

  /**
   * Begins with a page.
   *
   * @param text the page
   * @param format its format
   * @return assertions on it
   * @throws AssertionError if a line is malformed
   */
  public static ScrapeAssert assertThatScrape(String text, TextFormat format) {
    return assertThatScrape(text.getBytes(StandardCharsets.UTF_8), format);
  }

  /**
   * Begins with a page as it came over the wire.
   *
   * @param body the page, which must not change as long as assertions are made
   * @param format its format
   * @return assertions on it
   * @throws AssertionError if a line is malformed
   */
  public static ScrapeAssert assertThatScrape(byte[] body, TextFormat format) {
    return new ScrapeAssert(PageSource.of(PageUnderTest.of(body, format)));
  }

  /**
   * Begins with an endpoint that will show in time what is expected, in the Prometheus text format.
   *
   * <p>Each assertion that does not hold asks for the page again, and repeats those before it,
   * until all hold or the time is over; the time of all of them together is counted from this call.
   * The first pages are asked for within milliseconds, later ones with pauses that grow to half a
   * second. An exception, checked or not, is a page that is not there yet.
   *
   * @param pages gives the page as it is now; may throw, as clients for HTTP do
   * @param atMost how long to wait
   * @return assertions on the pages
   */
  public static ScrapeAssert eventually(Callable<String> pages, Duration atMost) {
    return eventually(pages, TextFormat.PROMETHEUS_0_0_4, atMost);
  }

  /**
   * Begins with an endpoint that will show in time what is expected.
   *
   * @param pages gives the page as it is now
   * @param format the format of the pages
   * @param atMost how long to wait
   * @return assertions on the pages, as {@link #eventually(Callable, Duration)} describes them
   */
  public static ScrapeAssert eventually(
      Callable<String> pages, TextFormat format, Duration atMost) {
    return new ScrapeAssert(
        new PageSource.Polled(
            Objects.requireNonNull(pages, "pages"),
            Objects.requireNonNull(format, "format"),
            atMost));
  }

  final PageSource source() {
    return source;
  }

  /**
   * The page that the last assertion was made on, to be kept as the earlier one of {@link
   * SeriesAssert#increasedSince(Scrape)}.
   *
   * @return the scrape
   */
  public final Scrape scrape() {
    return source.page().scrape();
  }

  /**
   * Asserts that a linter has nothing to say but style: every family is known, kinds, labels and
   * values are those of some release, histograms are whole.
   *
   * @param catalog the metrics that may be on the page
   * @return this
   * @throws AssertionError if there are errors or warnings; the message has them by line
   */
  public final ScrapeAssert conformsTo(MetricCatalog catalog) {
    return conformsTo(ScrapeLinter.against(catalog).build(), "a page that conforms to " + catalog);
  }

  /**
   * Asserts that the page is one of a release of a product.
   *
   * @param catalog the metrics that may be on the page
   * @param release a release of one of its products
   * @return this
   * @throws AssertionError if there are errors or warnings; the message has them by line
   * @throws IllegalArgumentException if the catalogue does not know the release
   */
  public final ScrapeAssert conformsTo(MetricCatalog catalog, Release release) {
    return conformsTo(
        ScrapeLinter.against(catalog).releases(release).build(),
        "a page that conforms to " + catalog + " at " + release);
  }

  /**
   * Asserts that a linter of one's own has nothing to say but style: to leave out rules, or to let
   * metrics pass that no catalogue has.
   *
   * <pre>{@code
   * ScrapeLinter linter =
   *     ScrapeLinter.against(AntreaCatalog.get()).without(LintRule.UNKNOWN_FAMILY).build();
   * assertThatScrape(page).conformsTo(linter);
   * }</pre>
   *
   * @param linter what to look for
   * @return this
   * @throws AssertionError if there are errors or warnings; the message has them by line
   */
  public final ScrapeAssert conformsTo(ScrapeLinter linter) {
    return conformsTo(linter, "a page that the linter has nothing to say of");
  }

  private ScrapeAssert conformsTo(ScrapeLinter linter, String expected) {
    source.require(
        page -> {
          List<Finding> findings =
              page.lint(linter).findings().stream()
                  .filter(finding -> finding.severity() != Severity.STYLE)
                  .toList();
          if (!findings.isEmpty()) {
            throw Complaints.unclean(expected, findings);
          }
        });
    return this;
  }

  /**
   * Asserts that the page has all that a component of the {@linkplain MetricCatalog#installed
   * installed catalogues} shows from its start on. Metrics that come with their first use or with a
   * setting may be absent.
   *
   * @param component the component whose page it is
   * @param release a release of its product
   * @return this
   * @throws AssertionError if metrics are missing; the message names them
   * @throws IllegalArgumentException if the catalogues do not know the release
   */
  public final ScrapeAssert isComplete(Component component, Release release) {
    return isComplete(MetricCatalog.installed(), component, release);
  }

  /**
   * Asserts that the page has all that a component shows from its start on. Metrics that come with
   * their first use or with a setting may be absent.
   *
   * @param catalog the catalogue that knows the component
   * @param component the component whose page it is
   * @param release a release of its product
   * @return this
   * @throws AssertionError if metrics are missing; the message names them
   * @throws IllegalArgumentException if the catalogue does not know the release
   */
  public final ScrapeAssert isComplete(
      MetricCatalog catalog, Component component, Release release) {
    ScrapeLinter linter =
        ScrapeLinter.against(catalog).releases(release).complete(component).build();
    source.require(
        page -> {
          List<Finding> missing =
              page.lint(linter).findings().stream()
                  .filter(finding -> finding.code() == LintRule.MISSING_METRIC)
                  .toList();
          if (!missing.isEmpty()) {
            throw Complaints.unclean("the whole page of " + component + " at " + release, missing);
          }
        });
    return this;
  }

  /**
   * Asserts that the page has a series that meets all conditions.
   *
   * @param selector the series
   * @return assertions on the series that meet them
   * @throws AssertionError if there is none; the message has the nearest there are
   */
  public final SeriesAssert has(SeriesSelector<?> selector) {
    source.require(
        page -> {
          if (page.scrape().series(selector).isEmpty()) {
            throw Complaints.absent(selector, page.scrape());
          }
        });
    return new SeriesAssert(source, selector);
  }

  /**
   * Asserts that the page has a series of a metric.
   *
   * @param definition the metric
   * @return assertions on its series
   * @throws AssertionError if there is none; the message has the nearest names
   */
  public final SeriesAssert has(MetricDefinition definition) {
    return has(definition.where());
  }

  /**
   * Asserts that the page has a series of plain names.
   *
   * <pre>{@code
   * assertThatScrape(page)
   *     .has("http_server_requests_seconds_count", "uri", "/thing")
   *     .withValueAbove(0);
   * }</pre>
   *
   * @param name the name of samples, or of a metric family
   * @param labels names and values of labels in turn
   * @return assertions on the series that have these labels
   * @throws AssertionError if there is none; the message has the nearest there are
   * @throws IllegalArgumentException if the name is empty or a label has no value
   */
  public final SeriesAssert has(String name, String... labels) {
    return has(SeriesSelector.named(name, labels));
  }

  /**
   * Asserts that no series meets all conditions.
   *
   * @param selector the series
   * @return this
   * @throws AssertionError if there is one; the message has it
   */
  public final ScrapeAssert hasNo(SeriesSelector<?> selector) {
    source.require(
        page -> {
          List<Series> found = page.scrape().series(selector);
          if (!found.isEmpty()) {
            throw Complaints.present(selector, found);
          }
        });
    return this;
  }

  /**
   * Asserts that the page has no series of a metric.
   *
   * @param definition the metric
   * @return this
   * @throws AssertionError if there is one; the message has it
   */
  public final ScrapeAssert hasNo(MetricDefinition definition) {
    return hasNo(definition.where());
  }

  /**
   * Asserts that the page has no series of plain names.
   *
   * @param name the name of samples, or of a metric family
   * @param labels names and values of labels in turn
   * @return this
   * @throws AssertionError if there is one; the message has it
   * @throws IllegalArgumentException if the name is empty or a label has no value
   */
  public final ScrapeAssert hasNo(String name, String... labels) {
    return hasNo(SeriesSelector.named(name, labels));
  }

  /**
   * Asserts that the page has series of a metric and that each has these labels and no others,
   * {@code le}, {@code quantile} and the labels that a scraper adds left aside.
   *
   * @param definition the metric
   * @param labels its labels; none for a metric without labels
   * @return assertions on its series
   * @throws AssertionError if there is no series or one has other labels; the message has the
   *     difference
   */
  public final SeriesAssert hasLabels(MetricDefinition definition, Label... labels) {
    return has(definition).withLabels(labels);
  }
}
