// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.flow.collector.metrics.FlowCollectorCatalog;
import dev.cnitelemetry.flow.collector.metrics.FlowCollectorComponents;
import dev.cnitelemetry.flow.collector.metrics.FlowCollectorMetrics;
import java.util.List;

/** This project's own flow collector: what comes, what is held, what goes out, what is lost. */
final class FlowCollectorDashboard {

  static final String UID = "flow-collector";

  private FlowCollectorDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.dashboard(
                UID,
                "Flow collector",
                "cni-telemetry",
                FlowCollectorCatalog.get(),
                gauge(FlowCollectorMetrics.CONNECTIONS))
            .description(
                "The flow collector of `flows collect --metrics`: what exporters send, which flows"
                    + " it holds, what its sinks take, and every place where records are lost.")
            .link(DashboardLink.toDashboard("Agent", "cni-" + AntreaAgentDashboard.UID))
            .row(health())
            .row(receiving())
            .row(losses())
            .row(handingOn())
            .build();
    return Shared.preset(UID, List.of(FlowCollectorComponents.FLOW_COLLECTOR), dashboard, List::of);
  }

  private static Row health() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("collectors"),
        stat(
                "Lost on the way, last hour",
                "Records that sequence numbers miss: the network or an exporter lost them, or the"
                    + " system's receive buffer was full.")
            .ask(sum(increase(of(FlowCollectorMetrics.RECORDS_LOST_TOTAL), hours(1))), "records")
            .whole()
            .redAbove(1)
            .size(5, 4)
            .panel(),
        stat(
                "Dropped, last hour",
                "Records that a sink was too slow for, could not hand on, or did not take since it"
                    + " has failed.")
            .ask(
                sum(increase(of(FlowCollectorMetrics.SINK_RECORDS_DROPPED_TOTAL), hours(1))),
                "records")
            .whole()
            .redAbove(1)
            .size(5, 4)
            .panel(),
        stat(
                "Failed sinks",
                "Each takes no more until the collector is started anew: its log says why.")
            .ask(sum(of(FlowCollectorMetrics.SINK_FAILED)), "failed")
            .named(List.of(ValueMapping.of(0, "none", Color.GREEN)))
            .thresholds(Thresholds.above(1, Color.RED))
            .size(5, 4)
            .panel(),
        stat("Records a second", "What comes now, of all exporters together.")
            .ask(
                sum(rate(of(FlowCollectorMetrics.RECORDS_RECEIVED_TOTAL), RATE_INTERVAL)),
                "received")
            .size(5, 4)
            .panel());
  }

  private static Row receiving() {
    return Row.of(
        "What comes",
        lines("How many records come and go on?", "With aggregation fewer go on than come.")
            .perSecond("received", FlowCollectorMetrics.RECORDS_RECEIVED_TOTAL)
            .perSecond("handed on", FlowCollectorMetrics.RECORDS_EXPORTED_TOTAL)
            .panel(),
        lines(
                "How many messages, by transport?",
                "None of one that agents use: they cannot reach it.")
            .perSecond(FlowCollectorMetrics.MESSAGES_RECEIVED_TOTAL)
            .perSecond("datagrams", FlowCollectorMetrics.DATAGRAMS_RECEIVED_TOTAL)
            .panel(),
        lines(
                "How many connections are open?",
                "One an agent; it falls when agents cannot reach it.")
            .level(FlowCollectorMetrics.CONNECTIONS)
            .panel(),
        lines(
                "How often do exporters connect anew?",
                "Again and again: look at why they are closed.")
            .perSecond(FlowCollectorMetrics.CONNECTIONS_ACCEPTED_TOTAL)
            .panel(),
        lines("How many Templates and options come?", "Over UDP Templates are repeated.")
            .perSecond("Templates", FlowCollectorMetrics.TEMPLATES_RECEIVED_TOTAL)
            .perSecond("options", FlowCollectorMetrics.OPTIONS_RECORDS_RECEIVED_TOTAL)
            .panel(),
        lines("How many flows are held?", "At the limit flows are exported early, to make room.")
            .level(FlowCollectorMetrics.FLOWS)
            .panel());
  }

  private static Row losses() {
    return Row.of(
        "What is lost, and where",
        lines(
                "Which datagrams were dropped in the last hour?",
                "By the system: raise net.core.rmem_max. By the collector: it decodes slower than"
                    + " they come; give it more CPU.")
            .lastHour(FlowCollectorMetrics.DATAGRAMS_DROPPED_TOTAL)
            .panel(),
        lines(
                "How many records are missing by sequence number?",
                "In the last hour; the log names each exporter.")
            .lastHour(FlowCollectorMetrics.RECORDS_LOST_TOTAL)
            .panel(),
        lines(
                "What was malformed in the last hour?",
                "The code says what; the log, whose and where.")
            .lastHour(FlowCollectorMetrics.MALFORMED_TOTAL)
            .lastHour("not IPFIX", FlowCollectorMetrics.FOREIGN_EXPORTERS_TOTAL)
            .panel(),
        lines("Which records went nowhere in the last hour?", "Without Template, or without a key.")
            .lastHour("sets skipped", FlowCollectorMetrics.SETS_SKIPPED_TOTAL)
            .lastHour("records refused", FlowCollectorMetrics.RECORDS_REFUSED_TOTAL)
            .panel(),
        lines(
                "Why were connections closed or refused in the last hour?",
                "Refused: TLS; the log says why.")
            .lastHour(FlowCollectorMetrics.CONNECTIONS_CLOSED_TOTAL)
            .lastHour("refused", FlowCollectorMetrics.HANDSHAKES_REFUSED_TOTAL)
            .panel(),
        lines(
                "Which flows made way in the last hour?",
                "Raise the limit of flows, or give more memory.")
            .lastHour("exported early", FlowCollectorMetrics.FLOWS_EVICTED_TOTAL)
            .lastHour("never exported", FlowCollectorMetrics.FLOWS_LOST_TOTAL)
            .panel());
  }

  private static Row handingOn() {
    return Row.of(
        "What sinks take",
        lines(
                "How many records does each sink write?",
                "None while others write: it waits or failed.")
            .perSecond(FlowCollectorMetrics.SINK_RECORDS_WRITTEN_TOTAL)
            .panel(),
        lines("How many did each sink lose in the last hour?", "A slow one loses its oldest.")
            .lastHour(FlowCollectorMetrics.SINK_RECORDS_DROPPED_TOTAL)
            .panel(),
        lines("How many wait for each sink?", "At the length of the queue the oldest are dropped.")
            .level(FlowCollectorMetrics.SINK_QUEUE_RECORDS)
            .panel(),
        lines(
                "How busy is each sink?",
                "Seconds of writing a second: at 1 it is as fast as it can be.")
            .perSecond(FlowCollectorMetrics.SINK_WRITE_SECONDS_TOTAL)
            .panel());
  }
}
