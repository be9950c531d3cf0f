// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.promql.build.GaugeVector;
import java.util.List;

/** A dashboard with every panel, variable, link and annotation there is. */
public final class ExampleDashboard {

  private ExampleDashboard() {}

  /** The dashboard. */
  public static Dashboard everything() {
    return Dashboard.builder("example-of-everything", "Example")
        .description("Everything there is.")
        .tag("example")
        .catalog(AntreaCatalog.get())
        .variable(Variable.labelValues("job", "Job", gauge(AntreaAgent.LOCAL_POD_COUNT), JOB))
        .variable(
            Variable.labelValues(
                "instance",
                "Instance",
                gauge(AntreaAgent.LOCAL_POD_COUNT).where(JOB.matches("$job")),
                INSTANCE))
        .variable(Variable.interval("window", "Window", "5m", "1h"))
        .variable(Variable.custom("quantile", "Quantile", "0.5", "0.99"))
        .variable(Variable.text("filter", "Filter", ""))
        .annotation(
            Annotation.of(
                "Restarts",
                changes(gauge(ProcessMetrics.START_TIME_SECONDS).range(minutes(5))).greaterThan(0),
                "restart of {{instance}}",
                Color.PURPLE))
        .link(DashboardLink.toTag("Others", "antrea"))
        .link(DashboardLink.toDashboard("Controller", "controller"))
        .link(DashboardLink.toPage("Documentation", "https://antrea.io/docs"))
        .row(
            Row.of(
                "First",
                Panel.stat("Pods", sum(gauge(AntreaAgent.LOCAL_POD_COUNT)))
                    .thresholds(Thresholds.above(100, Color.YELLOW).andAbove(110, Color.RED))
                    .build(),
                Panel.builder("How full is the conntrack table?", Visualization.Gauge.SHARE)
                    .query(conntrackShare(), "{{instance}}")
                    .build(),
                Panel.builder("Rules", Visualization.BarGauge.BARS)
                    .query(
                        PanelQuery.of(
                            gauge(AntreaAgent.INGRESS_NETWORKPOLICY_RULE_COUNT), "ingress"))
                    .build(),
                Panel.builder("Nodes", Visualization.Table.ROWS)
                    .query(gauge(AntreaAgent.LOCAL_POD_COUNT), "Pods")
                    .query(gauge(AntreaAgent.NETWORKPOLICY_COUNT), "Policies")
                    .build()))
        .row(
            Row.of(
                    "Second",
                    Panel.timeSeries(
                            "How many operations?",
                            rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT), RATE_INTERVAL))
                        .description("A jump without a change of policies is worth a look.")
                        .look(Visualization.TimeSeries.LINES.stacked().connected())
                        .link(DashboardLink.toDashboard("Controller", "controller"))
                        .build(),
                    Panel.builder("How long do they take?", Visualization.Heatmap.BUCKETS)
                        .query(
                            PanelQuery.of(
                                sum(
                                    by(LE),
                                    increase(
                                        histogram(AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS)
                                            .buckets(),
                                        RATE_INTERVAL))))
                        .build(),
                    Panel.builder("Is it up?", Visualization.StateTimeline.STATES)
                        .query(
                            gauge(AntreaAgent.LOCAL_POD_COUNT).greaterThan(0).bool(),
                            "{{instance}}")
                        .mappings(
                            List.of(
                                ValueMapping.of(1, "up", Color.GREEN),
                                ValueMapping.range(Double.NEGATIVE_INFINITY, 0, "down", Color.RED)))
                        .build(),
                    Panel.builder("Was it up?", Visualization.StatusHistory.SQUARES)
                        .query(gauge(AntreaAgent.LOCAL_POD_COUNT), "{{instance}}")
                        .thresholds(Thresholds.below(1, Color.RED))
                        .build(),
                    Panel.text("Words", "Some *words*.").build())
                .collapsed())
        .build();
  }

  private static GaugeVector conntrackShare() {
    return gauge(AntreaAgent.CONNTRACK_TOTAL_CONNECTION_COUNT)
        .dividedBy(gauge(AntreaAgent.CONNTRACK_MAX_CONNECTION_COUNT));
  }
}
