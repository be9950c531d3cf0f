// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.dashboards.Calculation;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.MetricQuery;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.PanelQuery;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.dashboards.Visualization;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.build.CounterSelector;
import dev.cnitelemetry.promql.build.GaugeSelector;
import dev.cnitelemetry.promql.build.GaugeVector;
import dev.cnitelemetry.promql.build.Grouping;
import dev.cnitelemetry.promql.build.HistogramSelector;
import dev.cnitelemetry.promql.build.InstantVector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A panel of ready-made dashboards: every series is narrowed to the jobs and instances chosen, kept
 * apart by instance and by the metric's own labels, and asked by the function of its kind. Where a
 * release has not yet a label, the query without it is asked there.
 */
final class Question {

  private static final String JOBS = "$job";
  private static final String INSTANCES = "$instance";
  private static final double MIDDLE = 0.5;
  private static final double SLOW = 0.99;

  private final Panel.Builder panel;
  private final List<PanelQuery> queries = new ArrayList<>();

  private Question(Panel.Builder panel, String whatToDo) {
    this.panel = panel.description(whatToDo);
  }

  /** Lines over time. */
  static Question lines(String title, String whatToDo) {
    return new Question(Panel.timeSeries(title), whatToDo);
  }

  /** Areas on top of each other. */
  static Question stack(String title, String whatToDo) {
    return new Question(
        Panel.timeSeries(title).look(Visualization.TimeSeries.LINES.stacked()), whatToDo);
  }

  /** A large number in the first row. */
  static Question stat(String title, String whatToDo) {
    return new Question(Panel.stat(title), whatToDo);
  }

  /** Bands of states. */
  static Question states(String title, String whatToDo) {
    return new Question(Panel.builder(title, Visualization.StateTimeline.STATES), whatToDo);
  }

  /** A dial of a share. */
  static Question share(String title, String whatToDo) {
    return new Question(
        Panel.builder(title, Visualization.Gauge.SHARE).decimals(1).size(4, 4), whatToDo);
  }

  /** A bar a series. */
  static Question bars(String title, String whatToDo) {
    return new Question(Panel.builder(title, Visualization.BarGauge.BARS), whatToDo);
  }

  /** A row a series. */
  static Question table(String title, String whatToDo) {
    return new Question(Panel.builder(title, Visualization.Table.ROWS), whatToDo);
  }

  /** A histogram's buckets over time. */
  static Panel heat(String title, String whatToDo, HistogramDefinition histogram) {
    return new Question(Panel.builder(title, Visualization.Heatmap.BUCKETS), whatToDo)
        .ask(sum(by(LE), increase(of(histogram), RATE_INTERVAL)), "{{le}}")
        .panel();
  }

  static CounterSelector of(CounterDefinition definition) {
    return counter(definition).where(JOB.matches(JOBS), INSTANCE.matches(INSTANCES));
  }

  static GaugeSelector of(GaugeDefinition definition) {
    return gauge(definition).where(JOB.matches(JOBS), INSTANCE.matches(INSTANCES));
  }

  static HistogramSelector of(HistogramDefinition definition) {
    return histogram(definition).buckets().where(JOB.matches(JOBS), INSTANCE.matches(INSTANCES));
  }

  static GaugeSelector of(SummaryDefinition definition) {
    return summary(definition).quantiles().where(JOB.matches(JOBS), INSTANCE.matches(INSTANCES));
  }

  private static Grouping labels(MetricDefinition definition, Label... more) {
    List<Label> all = new ArrayList<>(List.of(INSTANCE));
    all.addAll(List.of(more));
    all.addAll(definition.labels());
    return by(all.toArray(Label[]::new));
  }

  private static Grouping instances(Label... more) {
    List<Label> all = new ArrayList<>(List.of(INSTANCE));
    all.addAll(List.of(more));
    return by(all.toArray(Label[]::new));
  }

  private static String legend(String name, String labels) {
    return name.isEmpty() ? labels : name + " " + labels;
  }

  /** Asks by all labels, and where a release lacks one by instance alone. */
  private Question byLabels(
      String name,
      MetricDefinition definition,
      Function<Grouping, GaugeVector> question,
      Label... more) {
    GaugeVector all = question.apply(labels(definition, more));
    MetricQuery query = PanelQuery.of(all, legend(name, all.legend()));
    if (!definition.labels().isEmpty()) {
      GaugeVector fewer = question.apply(instances(more));
      query = query.otherwise(PanelQuery.of(fewer, legend(name, fewer.legend())));
    }
    queries.add(query);
    return this;
  }

  /** How much a counter grows a second. */
  Question perSecond(CounterDefinition counter) {
    return perSecond("", counter);
  }

  Question perSecond(String name, CounterDefinition counter) {
    return byLabels(name, counter, grouping -> sum(grouping, rate(of(counter), RATE_INTERVAL)));
  }

  /** How many there were in the last hour. */
  Question lastHour(CounterDefinition counter) {
    return lastHour("", counter);
  }

  Question lastHour(String name, CounterDefinition counter) {
    panel.decimals(0);
    return byLabels(name, counter, grouping -> sum(grouping, increase(of(counter), hours(1))));
  }

  /** How many there were in the last hour, at the instance that had most. */
  Question mostInLastHour(CounterDefinition counter) {
    panel.decimals(0);
    return ask(max(sum(by(INSTANCE), increase(of(counter), hours(1)))), "most of one instance");
  }

  /** How much a gauge that only grows grew in the last hour; a restart of the process aside. */
  static GaugeVector growth(GaugeDefinition gauge) {
    return clampMin(delta(of(gauge).range(hours(1))), 0);
  }

  /** Of a gauge that only grows: how much it grew in the last hour. */
  Question grewInLastHour(String name, GaugeDefinition gauge) {
    panel.decimals(0);
    return byLabels(name, gauge, grouping -> sum(grouping, growth(gauge)));
  }

  /** A gauge. */
  Question level(GaugeDefinition gauge) {
    return level("", gauge);
  }

  Question level(String name, GaugeDefinition gauge) {
    return byLabels(name, gauge, grouping -> sum(grouping, of(gauge)));
  }

  /** A gauge that counts what is the same on all instances: the greatest of them. */
  Question agreed(String name, GaugeDefinition gauge) {
    return ask(max(of(gauge)), name);
  }

  /** A gauge, all instances together. */
  Question total(String name, GaugeDefinition gauge) {
    return ask(sum(of(gauge)), name);
  }

  /** The middle and the slowest quantile of a summary, by instance. */
  Question quantiles(SummaryDefinition summary) {
    return quantiles("", summary);
  }

  Question quantiles(String name, SummaryDefinition summary) {
    return byLabels(
        name,
        summary,
        grouping -> max(grouping, of(summary).where(QUANTILE.oneOf("0.5", "0.99"))),
        QUANTILE);
  }

  /** How often a summary observes, and its mean. */
  Question observations(String name, SummaryDefinition summary) {
    return byLabels(
        name,
        summary,
        grouping ->
            sum(
                grouping,
                rate(
                    summary(summary).count().where(JOB.matches(JOBS), INSTANCE.matches(INSTANCES)),
                    RATE_INTERVAL)));
  }

  /** The mean of what a summary without quantiles observes. */
  Question mean(String name, SummaryDefinition summary) {
    return byLabels(
        name,
        summary,
        grouping ->
            sum(
                    grouping,
                    rate(
                        summary(summary)
                            .sum()
                            .where(JOB.matches(JOBS), INSTANCE.matches(INSTANCES)),
                        RATE_INTERVAL))
                .dividedBy(
                    sum(
                        grouping,
                        rate(
                            summary(summary)
                                .count()
                                .where(JOB.matches(JOBS), INSTANCE.matches(INSTANCES)),
                            RATE_INTERVAL))));
  }

  /** The middle and the slowest hundredth of a histogram, by instance. */
  Question percentiles(HistogramDefinition histogram) {
    return percentiles("", histogram);
  }

  Question percentiles(String name, HistogramDefinition histogram) {
    for (double quantile : new double[] {MIDDLE, SLOW}) {
      ask(
          histogramQuantile(quantile, sum(by(LE, INSTANCE), rate(of(histogram), RATE_INTERVAL))),
          legend(name, "{{instance}} " + quantile));
    }
    return this;
  }

  /** The slowest hundredth by the histogram's own labels, all instances together. */
  Question slowestBy(HistogramDefinition histogram, Label... labels) {
    List<Label> all = new ArrayList<>(List.of(LE));
    all.addAll(List.of(labels));
    GaugeVector slowest =
        histogramQuantile(
            SLOW, sum(by(all.toArray(Label[]::new)), rate(of(histogram), RATE_INTERVAL)));
    return ask(slowest, slowest.legend());
  }

  /** How long ago a moment is. */
  Question ago(String name, GaugeDefinition moment) {
    return byLabels(name, moment, grouping -> time().minus(max(grouping, of(moment))));
  }

  /** Any expression. */
  Question ask(InstantVector expression, String legend) {
    queries.add(PanelQuery.of(expression, legend));
    return this;
  }

  /** Any expression, and another one for releases that do not have its metrics. */
  Question askOr(InstantVector expression, InstantVector before, String legend) {
    queries.add(PanelQuery.of(expression, legend).otherwise(PanelQuery.of(before, legend)));
    return this;
  }

  Question ask(InstantVector expression) {
    return ask(expression, expression.legend());
  }

  /** Colours from a value on that a document or a source gives. */
  Question redAbove(double value) {
    panel.thresholds(Thresholds.above(value, Color.RED));
    return this;
  }

  Question thresholds(Thresholds thresholds) {
    panel.thresholds(thresholds);
    return this;
  }

  Question named(List<ValueMapping> mappings) {
    panel.mappings(mappings);
    return this;
  }

  Question unit(Unit unit) {
    panel.unit(DerivedUnit.of(unit));
    return this;
  }

  Question whole() {
    panel.decimals(0);
    return this;
  }

  /** What is read where nothing was ever counted. */
  Question none(String words) {
    panel.noValue(words);
    return this;
  }

  Question size(int width, int height) {
    panel.size(width, height);
    return this;
  }

  Question wide() {
    return size(24, 8);
  }

  Question third() {
    return size(8, 8);
  }

  Question tall() {
    return size(12, 10);
  }

  Question greatest() {
    panel.look(new Visualization.Stat(Calculation.MAXIMUM, true));
    return this;
  }

  Question logarithmic() {
    panel.look(Visualization.TimeSeries.LINES.logarithmic());
    return this;
  }

  /** Lines between 0 and 1. */
  Question upToOne() {
    panel.look(Visualization.TimeSeries.LINES.between(0, 1));
    return this;
  }

  /** An alert that says nothing of the metrics that are shown but of their targets. */
  Question alert(String name) {
    panel.link(AlertLinks.to(name));
    return this;
  }

  Question key(String key) {
    panel.key(key);
    return this;
  }

  /** The panel, with links to the alerts about what it shows. */
  Panel panel() {
    Set<MetricDefinition> shown = new LinkedHashSet<>();
    for (PanelQuery query : queries) {
      panel.query(query);
      if (query instanceof MetricQuery metrics) {
        shown.addAll(metrics.definitions());
      }
    }
    AlertLinks.of(shown).forEach(panel::link);
    return panel.build();
  }
}
