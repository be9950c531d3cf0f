// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.CalicoComponents;
import dev.cnitelemetry.catalog.calico.Goldmane;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.metrics.MetricDefinition;
import java.util.List;

/** Goldmane: it collects and aggregates the flow logs of all nodes. */
final class GoldmaneDashboard {

  static final String UID = "goldmane";

  private GoldmaneDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID,
                    "Calico Goldmane",
                    "calico",
                    CalicoCatalog.get(),
                    gauge(Goldmane.AGGR_NUM_UNIQUE_FLOWS)))
            .description("Flow logs of all nodes: received, aggregated, streamed.")
            .row(first())
            .row(
                Row.of(
                    "Collector",
                    lines("Which node sends how much?", "One that sends nothing lost Goldmane.")
                        .perSecond(Goldmane.COLLECTOR_RECEIVED_FLOWS)
                        .panel(),
                    heat(
                        "How long does it take to take in a flow?",
                        "Grows when the aggregator does not keep up.",
                        Goldmane.COLLECTOR_FLOW_PROCESS_LATENCY),
                    lines("How many nodes are connected?", "As many as the cluster has.")
                        .level(Goldmane.COLLECTOR_NUM_CLIENTS)
                        .wide()
                        .panel()))
            .row(
                Row.of(
                    "Aggregator",
                    lines("How many flows were dropped in the last hour?", "They are lost.")
                        .lastHour(Goldmane.AGGR_DROPPED_FLOWS_TOTAL)
                        .panel(),
                    lines("How many flows come in?", "All nodes together.")
                        .perSecond(Goldmane.AGGR_RECEIVED_FLOWS_TOTAL)
                        .panel(),
                    lines("How full is the buffer before the index?", "A full one drops flows.")
                        .level(Goldmane.AGGR_FLOW_INDEX_BUFFER_SIZE)
                        .panel(),
                    lines("How long does it take to index a flow?", "The middle and the slowest.")
                        .quantiles(Goldmane.AGGR_FLOW_INDEX_LATENCY_MS)
                        .panel(),
                    lines("How large are the batches?", "Large: it is behind.")
                        .quantiles(Goldmane.AGGR_FLOW_INDEX_BATCH_SIZE)
                        .panel(),
                    lines("How many different flows?", "Memory follows these.")
                        .level(Goldmane.AGGR_NUM_UNIQUE_FLOWS)
                        .panel(),
                    lines("How long do rollovers take?", "And how long until the next.")
                        .quantiles("takes", Goldmane.AGGR_ROLLOVER_DURATION_MS)
                        .quantiles("until the next", Goldmane.AGGR_ROLLOVER_LATENCY_MS)
                        .wide()
                        .panel()))
            .row(
                Row.of(
                    "Streams",
                    lines("How many streams?", "Of the console and others who read flows.")
                        .level(Goldmane.NUM_STREAMS)
                        .panel(),
                    lines("How long does it take to fill a new stream?", "With what was before.")
                        .quantiles(Goldmane.AGGR_BACKFILL_LATENCY_MS)
                        .panel()))
            .build();
    return Shared.preset(UID, List.of(CalicoComponents.GOLDMANE), dashboard, List::of);
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("Goldmanes"),
        Frame.restarted(),
        stat("Flows lost, last hour", "Dropped by the aggregator: more comes in than it indexes.")
            .ask(sum(increase(of(Goldmane.AGGR_DROPPED_FLOWS_TOTAL), hours(1))), "dropped")
            .whole()
            .redAbove(1)
            .size(4, 4)
            .panel(),
        stat("Waiting for the index", "Grows before flows are dropped.")
            .agreed("waiting", Goldmane.AGGR_FLOW_INDEX_BUFFER_SIZE)
            .size(4, 4)
            .panel(),
        stat("Flows a second", "Nothing: nodes lost it, or flow logs are off.")
            .ask(sum(rate(of(Goldmane.AGGR_RECEIVED_FLOWS_TOTAL), RATE_INTERVAL)), "flows")
            .size(4, 4)
            .panel(),
        stat("How many nodes send?", "As many as the cluster has.")
            .total("nodes", Goldmane.COLLECTOR_NUM_CLIENTS)
            .size(4, 4)
            .panel());
  }

  static List<MetricDefinition> shown() {
    return preset().dashboard().definitions();
  }
}
