// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Holds pages of metrics against a catalogue and lists what is wrong, by line.
 *
 * <p>Bad lines are findings like any other: the rest of the page is still looked at, and what may
 * have been on a bad line is not reported as absent. What was right at any release is right, unless
 * {@link Builder#releases} asks for some. Labels that a scraper adds ({@link
 * dev.cnitelemetry.metrics.TargetLabels}) are ignored unless {@link Builder#strictLabels} is on.
 * Rules of {@link Severity#STYLE} are off unless {@link Builder#style} or {@link Builder#with}
 * turns them on. Against {@link MetricCatalog#empty} a page is held to its format alone.
 *
 * <p>What is no page of metrics at all (HTML, JSON, compressed data) is one finding, {@link
 * LintRule#NOT_METRICS}, and a page without samples is {@link LintRule#NO_SAMPLES}. What one cause
 * makes wrong on more than twenty lines is one finding with their number and the first of them.
 *
 * <p>Immutable and thread-safe; each call of {@link #lint} reads for itself. Memory grows with the
 * number of series, by some forty bytes each, to find those that are there twice, and by some
 * hundreds of bytes for each of the first 10,000 families that no catalogue has; further ones are
 * counted. A report lists the first thousand findings of a rule and counts the rest.
 *
 * <pre>{@code
 * ScrapeLinter linter = ScrapeLinter.against(AntreaCatalog.get()).build();
 * LintReport report = linter.lint(body, TextFormat.PROMETHEUS_0_0_4);
 * report.findings().forEach(System.out::println);
 * }</pre>
 */
public final class ScrapeLinter {

  private final MetricCatalog catalog;
  private final List<Release> releases;
  private final List<Component> complete;
  private final Set<LintRule> rules;
  private final boolean strictLabels;
  private final Clock clock;
  private final long maxSeries;
  private final int maxLabels;
  private final BiPredicate<LintRule, String> ignored;

  private ScrapeLinter(Builder builder) {
    catalog = builder.catalog;
    releases = List.copyOf(builder.releases);
    complete = List.copyOf(builder.complete);
    rules = EnumSet.copyOf(builder.rules);
    strictLabels = builder.strictLabels;
    clock = builder.clock;
    maxSeries = builder.maxSeries;
    maxLabels = builder.maxLabels;
    Map<LintRule, Predicate<String>> families = new EnumMap<>(builder.ignored);
    ignored =
        (rule, family) -> {
          Predicate<String> ofRule = families.get(rule);
          return ofRule != null && ofRule.test(family);
        };
  }

  /**
   * Starts a linter.
   *
   * @param catalog the metrics to hold pages against
   * @return a new builder with all rules on but those of style
   */
  public static Builder against(MetricCatalog catalog) {
    return new Builder(catalog);
  }

  /**
   * Looks at one page.
   *
   * @param body the page
   * @param format its format
   * @return what was found
   */
  public LintReport lint(byte[] body, TextFormat format) {
    return lint(() -> new ByteArrayInputStream(body), format, Optional.empty());
  }

  /**
   * Looks at one page and at what the server said of it.
   *
   * @param body the page
   * @param format its format
   * @param contentType the Content-Type of the answer; empty where there was none
   * @return what was found
   */
  public LintReport lint(byte[] body, TextFormat format, String contentType) {
    return lint(() -> new ByteArrayInputStream(body), format, Optional.of(contentType));
  }

  /**
   * Looks at one page that need not be in memory: it is read two or three times, through buffers of
   * some hundred kilobytes.
   *
   * @param page the page
   * @param format its format
   * @return what was found
   * @throws UncheckedIOException if the page cannot be read
   */
  public LintReport lint(StoredPage page, TextFormat format) {
    return lint(page, format, Optional.empty());
  }

  private LintReport lint(StoredPage page, TextFormat format, Optional<String> contentType) {
    try {
      return new PageLint(this, format, contentType).of(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MetricCatalog catalog() {
    return catalog;
  }

  List<Release> releases() {
    return releases;
  }

  List<Component> complete() {
    return complete;
  }

  Set<LintRule> rules() {
    return rules;
  }

  boolean isStrictAboutLabels() {
    return strictLabels;
  }

  long maxSeries() {
    return maxSeries;
  }

  int maxLabels() {
    return maxLabels;
  }

  /** Whether findings of a rule on a family are left out. */
  BiPredicate<LintRule, String> ignored() {
    return ignored;
  }

  long now() {
    return clock.millis();
  }

  /** Builds a {@link ScrapeLinter}. A builder is used by one thread. */
  public static final class Builder {

    private final MetricCatalog catalog;
    private final List<Release> releases = new ArrayList<>();
    private final List<Component> complete = new ArrayList<>();
    private final Set<LintRule> rules = EnumSet.allOf(LintRule.class);
    private boolean strictLabels;
    private Clock clock = Clock.systemUTC();
    private long maxSeries = Long.MAX_VALUE;
    private int maxLabels = Integer.MAX_VALUE;
    private final Map<LintRule, Predicate<String>> ignored = new EnumMap<>(LintRule.class);

    private Builder(MetricCatalog catalog) {
      this.catalog = Objects.requireNonNull(catalog, "catalog");
      rules.removeAll(LintRule.of(Severity.STYLE));
    }

    /**
     * Also reports what these releases do not have, or have otherwise.
     *
     * @param asked releases of products of the catalogue, one a product
     * @return this builder
     * @throws IllegalArgumentException if the catalogue does not know a release
     */
    public Builder releases(Release... asked) {
      for (Release release : asked) {
        releases.add(catalog.at(release).release());
      }
      return this;
    }

    /**
     * Whether labels that a scraper adds are reported as unexpected. Off unless set.
     *
     * @param strict true to report them
     * @return this builder
     */
    public Builder strictLabels(boolean strict) {
      this.strictLabels = strict;
      return this;
    }

    /**
     * Sets the clock that timestamps are held against. The system's unless set.
     *
     * @param clock tells when the page was fetched
     * @return this builder
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Switches rules off.
     *
     * @param rules the rules to leave out
     * @return this builder
     */
    public Builder without(LintRule... rules) {
      this.rules.removeAll(List.of(rules));
      return this;
    }

    /**
     * Leaves out what a rule finds on some families.
     *
     * @param rule the rule
     * @param families whether a family, by its name on the page, is left out
     * @return this builder
     */
    public Builder without(LintRule rule, Predicate<String> families) {
      ignored.merge(rule, families, Predicate::or);
      return this;
    }

    /**
     * Bounds the page: more series, each a line with a sample, are {@link
     * LintRule#TOO_MANY_SERIES}. No bound unless set.
     *
     * @param most so many series are right, as {@code sample_limit} of a Prometheus server has it
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxSeries(long most) {
      this.maxSeries = requireBound(most);
      return this;
    }

    /**
     * Bounds the labels of a sample: more are {@link LintRule#TOO_MANY_LABELS}. No bound unless
     * set.
     *
     * @param most so many labels are right, {@code le} and {@code quantile} included
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxLabels(int most) {
      this.maxLabels = (int) requireBound(most);
      return this;
    }

    private static long requireBound(long most) {
      if (most < 0) {
        throw new IllegalArgumentException("a bound is 0 or more, not " + most);
      }
      return most;
    }

    /**
     * Switches rules on, which those of style need.
     *
     * @param rules the rules to look for
     * @return this builder
     */
    public Builder with(LintRule... rules) {
      this.rules.addAll(List.of(rules));
      return this;
    }

    /**
     * Switches all rules of style on or off. Off unless set.
     *
     * @param on true to report what the conventions have otherwise
     * @return this builder
     */
    public Builder style(boolean on) {
      Set<LintRule> style = LintRule.of(Severity.STYLE);
      if (on) {
        rules.addAll(style);
      } else {
        rules.removeAll(style);
      }
      return this;
    }

    /**
     * Also reports metrics that a component shows from its start on and that the page does not
     * have: for pages that are one component's, whole. Metrics that come with their first use or
     * with a setting may be absent.
     *
     * @param component a component of the catalogue; where its product has releases, {@link
     *     #releases} must say which, one of a train that the component is shipped with
     * @return this builder
     * @throws IllegalArgumentException if the catalogue does not have the component
     */
    public Builder complete(Component component) {
      if (!catalog.components().contains(component)) {
        throw new IllegalArgumentException(
            catalog + " has no component " + component + "; it has " + catalog.components());
      }
      complete.add(component);
      return this;
    }

    /**
     * Makes the linter.
     *
     * @return the linter
     * @throws IllegalStateException if completeness is asked of a component whose release was not
     *     given, or is of another train of the product, such as {@code typha v0.5.6} for Felix
     */
    public ScrapeLinter build() {
      for (Component component : complete) {
        if (component.product().hasReleases()
            && releases.stream().noneMatch(release -> catalog.hasTrain(component, release))) {
          throw new IllegalStateException(
              "what "
                  + component
                  + " shows depends on the release of "
                  + component.product()
                  + ": call releases(...) with one of "
                  + component.product().releasesText()
                  + (releases.isEmpty() ? "" : "; nothing is known of it at " + releases));
        }
      }
      return new ScrapeLinter(this);
    }
  }
}
