// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaComponents;
import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Thresholds;
import java.util.List;

/**
 * The Flow Aggregator. It counts no records on its page; what can be seen is its process, and what
 * the agents tell of their connections to it.
 */
final class FlowAggregatorDashboard {

  static final String UID = "flow-aggregator";

  private FlowAggregatorDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID,
                    "Antrea Flow Aggregator",
                    "antrea",
                    AntreaCatalog.get(),
                    Frame.targets(".*(flow-aggregator|antrea-agent).*")))
            .description(
                "The Flow Aggregator counts no records on its page. This shows its process, and"
                    + " what agents tell of their connections to it: choose its job for the one,"
                    + " the agents' for the other.")
            .link(DashboardLink.toDashboard("Agent", "cni-" + AntreaAgentDashboard.UID))
            .row(
                Row.of(
                    "Is it healthy, is it keeping up, what changed?",
                    Frame.down("targets"),
                    Frame.restarted(),
                    stat(
                            "Agents lost, last hour",
                            "Reconnections of all agents. Each drops records that were on the way.")
                        .ask(
                            sum(growth(AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT)),
                            "reconnections")
                        .whole()
                        .redAbove(1)
                        .size(4, 4)
                        .panel(),
                    stat(
                            "Processor time",
                            "Of the busiest process, in cores. At its limit records are dropped.")
                        .ask(
                            max(rate(of(ProcessMetrics.CPU_SECONDS_TOTAL), RATE_INTERVAL)),
                            "busiest")
                        .size(4, 4)
                        .panel(),
                    stat(
                            "Largest memory",
                            "Grows with the flows that are aggregated. At the Pod's limit it is"
                                + " killed.")
                        .agreed("largest", ProcessMetrics.RESIDENT_MEMORY_BYTES)
                        .size(4, 4)
                        .panel(),
                    stat(
                            "Youngest process",
                            "The youngest process. Short again and again: a crash loop.")
                        .ask(min(time().minus(of(ProcessMetrics.START_TIME_SECONDS))), "youngest")
                        .size(4, 4)
                        .panel()))
            .row(
                Row.of(
                    "What it takes",
                    lines(
                            "How much is sent and received?",
                            "Records in, records out. Falls to nothing when exporters or the store"
                                + " are gone.")
                        .perSecond("received", ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL)
                        .perSecond("sent", ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL)
                        .panel(),
                    lines("How much processor time?", "In cores.")
                        .perSecond(ProcessMetrics.CPU_SECONDS_TOTAL)
                        .panel(),
                    lines("How much memory?", "A saw's teeth are the garbage collector's.")
                        .level("resident", ProcessMetrics.RESIDENT_MEMORY_BYTES)
                        .level("heap", GoRuntime.MEMSTATS_HEAP_INUSE_BYTES)
                        .panel(),
                    lines(
                            "How many goroutines?",
                            "Grows with connections of exporters; one that never falls is a leak.")
                        .level(GoRuntime.GOROUTINES)
                        .panel()))
            .row(
                Row.of(
                    "What the agents tell",
                    lines(
                            "Which Node lost it in the last hour?",
                            "One alone has a network fault; all of them: the aggregator.")
                        .grewInLastHour("", AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT)
                        .panel(),
                    lines(
                            "How many connections are there to tell of?",
                            "By Node. Flow records follow them.")
                        .level(AntreaAgent.CONNTRACK_ANTREA_CONNECTION_COUNT)
                        .thresholds(Thresholds.always(Color.BLUE))
                        .panel()))
            .build();
    return Shared.preset(UID, List.of(AntreaComponents.FLOW_AGGREGATOR), dashboard, List::of);
  }
}
