// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.PrometheusDuration;
import dev.cnitelemetry.promql.PromqlFormatException;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One test: series, and which alerts fire of them at some times.
 *
 * <p>Immutable; see {@link RuleTest} for an example.
 */
public final class RuleTestCase {

  private final Builder source;

  private RuleTestCase(Builder source) {
    this.source = source;
  }

  /**
   * A builder.
   *
   * @param name what the test shows
   * @return a new builder
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * What it shows.
   *
   * @return its name
   */
  public String name() {
    return source.name;
  }

  /**
   * The alerts that fire in this test.
   *
   * @return the names of their rules, each once
   */
  public List<String> fired() {
    return source.expectations.stream()
        .filter(each -> !each.alerts.isEmpty())
        .map(each -> each.rule)
        .distinct()
        .toList();
  }

  /**
   * The alerts that are silent at some time of this test.
   *
   * @return the names of their rules, each once
   */
  public List<String> silent() {
    return source.expectations.stream()
        .filter(each -> each.alerts.isEmpty())
        .map(each -> each.rule)
        .distinct()
        .toList();
  }

  /**
   * Whether it expects anything of a rule.
   *
   * @param rule the rule's name
   * @return true if it does
   */
  public boolean isOf(String rule) {
    return source.expectations.stream().anyMatch(each -> each.rule.equals(rule));
  }

  Map<String, Object> fields() {
    List<Object> series = new ArrayList<>();
    source.series.forEach(
        (name, values) -> series.add(new Fields().put("series", name).put("values", values).map()));
    return new Fields()
        .put("name", source.name)
        .put("interval", PrometheusDuration.of(source.interval))
        .put("input_series", series)
        .put("alert_rule_test", source.expectations.stream().map(Expectation::fields).toList())
        .map();
  }

  private record Expectation(Duration time, String rule, List<ExpectedAlert> alerts) {
    Map<String, Object> fields() {
      return new Fields()
          .put("eval_time", PrometheusDuration.of(time))
          .put("alertname", rule)
          .put("exp_alerts", alerts.stream().map(ExpectedAlert::fields).toList())
          .map();
    }
  }

  /** Collects what a test has. */
  public static final class Builder {
    private final String name;
    private Duration interval = Duration.ofMinutes(1);
    private final Map<String, String> series = new LinkedHashMap<>();
    private final List<Expectation> expectations = new ArrayList<>();

    private Builder(String name) {
      this.name = RuleNames.text("the name of a test", name);
    }

    /**
     * The time between two samples of a series; a minute unless set.
     *
     * @param time above zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder interval(Duration time) {
      if (time.isZero()) {
        throw new IllegalArgumentException("an interval of zero");
      }
      PrometheusDuration.of(time);
      this.interval = time;
      return this;
    }

    /**
     * Adds a series.
     *
     * @param selector its name and labels: {@code up{instance="a"}}
     * @param values its samples in promtool's notation: {@code 0+1x10 _ stale}
     * @return this
     * @throws IllegalArgumentException if the selector is none, has conditions other than {@code
     *     =}, or is there already
     */
    public Builder series(String selector, String values) {
      try {
        if (!(PromqlParser.standard().parse(selector) instanceof VectorSelector)) {
          throw new IllegalArgumentException("no series: " + selector);
        }
      } catch (PromqlFormatException e) {
        throw new IllegalArgumentException("no series: " + selector + ": " + e.getMessage(), e);
      }
      if (series.put(selector, values) != null) {
        throw new IllegalArgumentException("a series that is there twice: " + selector);
      }
      return this;
    }

    /**
     * Expects alerts of a rule at a time, and no other alerts of it.
     *
     * @param time the time since the first sample
     * @param rule the rule
     * @param alerts the alerts
     * @return this
     */
    public Builder fires(Duration time, AlertRule rule, ExpectedAlert... alerts) {
      expectations.add(new Expectation(time, rule.name(), List.of(alerts)));
      return this;
    }

    /**
     * Expects that a rule has no alert at a time.
     *
     * @param time the time since the first sample
     * @param rule the rule
     * @return this
     */
    public Builder silent(Duration time, AlertRule rule) {
      return fires(time, rule);
    }

    /**
     * The test.
     *
     * @return a new test
     */
    public RuleTestCase build() {
      Builder copy = new Builder(name);
      copy.interval = interval;
      copy.series.putAll(series);
      copy.expectations.addAll(expectations);
      return new RuleTestCase(copy);
    }
  }
}
