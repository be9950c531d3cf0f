// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.dashboards.Annotation;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.dashboards.Variable;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.build.GaugeSelector;
import dev.cnitelemetry.promql.build.InstantVector;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What all ready-made dashboards have: choices, links, marks, and the first panels. */
final class Frame {

  /** Every server's own series of a target: whether it could be scraped. */
  static final GaugeDefinition UP =
      GaugeDefinition.of("up", "Whether the target could be scraped.", Unit.NONE);

  private static final GaugeDefinition ALERTS =
      GaugeDefinition.of("ALERTS", "Alerts that are pending or firing.", Unit.NONE);
  private static final TextLabel ALERT_STATE = Label.target("alertstate");
  private static final TextLabel ALERT_NAME = Label.target("alertname");
  private static final int ROW = 4;

  /** The tag that all of them have. */
  static final String TAG = "cni-telemetry";

  private Frame() {}

  /**
   * A dashboard with its choices.
   *
   * @param product the tag by which those of a product are linked
   * @param series series that its targets have and no others; the first that a release has
   */
  static Dashboard.Builder dashboard(
      String uid, String title, String product, MetricCatalog catalog, InstantVector... series) {
    Dashboard.Builder dashboard =
        Dashboard.builder("cni-" + uid, title)
            .tag(TAG)
            .tag(product)
            .catalog(catalog)
            .variable(new Variable.LabelValues("job", "Job", List.of(series), JOB))
            .variable(
                new Variable.LabelValues(
                    "instance",
                    "Instance",
                    Arrays.stream(series).map(Frame::ofJobs).toList(),
                    INSTANCE))
            .annotation(
                Annotation.of(
                    "Alerts",
                    gauge(ALERTS)
                        .where(
                            ALERT_STATE.eq("firing"),
                            JOB.matches("$job|"),
                            INSTANCE.matches("$instance|")),
                    "{{alertname}} {{instance}}",
                    Color.RED,
                    ALERT_NAME))
            .link(DashboardLink.toTag("Dashboards", TAG));
    return dashboard;
  }

  /**
   * Targets whose jobs are called so: of components that show nothing that others do not show.
   *
   * @param jobs a regular expression of what scrape jobs, those of presets and others, are called
   */
  static GaugeSelector targets(String jobs) {
    return gauge(UP).where(JOB.matches(jobs));
  }

  /** With marks where processes start; of components that show when they did. */
  static Dashboard.Builder restarts(Dashboard.Builder dashboard) {
    return dashboard.annotation(
        Annotation.of(
            "Restarts",
            changes(Question.of(ProcessMetrics.START_TIME_SECONDS).range(minutes(5)))
                .greaterThan(0),
            "restart of {{instance}}",
            Color.PURPLE));
  }

  private static InstantVector ofJobs(InstantVector series) {
    if (series instanceof GaugeSelector gauge) {
      return gauge.where(JOB.matches("$job"));
    }
    throw new IllegalArgumentException("not the series of a gauge: " + series);
  }

  /**
   * How many of the targets cannot be scraped.
   *
   * @param alerts those that say so
   */
  static Panel down(String who, String... alerts) {
    Question down =
        Question.stat(
                who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1) + " down",
                "Targets that the server could not scrape. If there are some: does the Pod run, is the"
                    + " port open, may the server read it? `kubectl get pods -o wide` names the node.")
            .ask(sum(Question.of(UP).equalTo(0).bool()), "down")
            .named(List.of(ValueMapping.of(0, "all up", Color.GREEN)))
            .thresholds(Thresholds.above(1, Color.RED))
            .size(ROW, ROW);
    List.of(alerts).forEach(down::alert);
    return down.panel();
  }

  /** How often processes started. */
  static Panel restarted() {
    return Question.stat(
            "Restarts, last hour",
            "Processes that started. One that nobody asked for is explained by the end of the log"
                + " of the one before: `kubectl logs --previous`.")
        .ask(
            sum(changes(Question.of(ProcessMetrics.START_TIME_SECONDS).range(hours(1)))),
            "restarts")
        .named(List.of(ValueMapping.of(0, "none", Color.GREEN)))
        .thresholds(Thresholds.above(1, Color.YELLOW))
        .size(ROW, ROW)
        .panel();
  }
}
