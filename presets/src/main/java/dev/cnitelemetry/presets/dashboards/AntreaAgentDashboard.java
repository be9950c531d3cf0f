// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaComponents;
import dev.cnitelemetry.catalog.antrea.AntreaLabels;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.promql.build.GaugeVector;
import java.util.List;

/** The agent on every Node: flows in Open vSwitch, policies, connections. */
final class AntreaAgentDashboard {

  static final String UID = "antrea-agent";

  private AntreaAgentDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID,
                    "Antrea Agent",
                    "antrea",
                    AntreaCatalog.get(),
                    gauge(AntreaAgent.LOCAL_POD_COUNT),
                    gauge(AntreaAgent.RUNTIME_INFO)))
            .description("Flows in Open vSwitch, policies and connections of each Node.")
            .link(DashboardLink.toDashboard("Controller", "cni-" + AntreaControllerDashboard.UID))
            .link(DashboardLink.toDashboard("Proxy", "cni-" + AntreaProxyDashboard.UID))
            .row(first())
            .row(openVswitch())
            .row(policies())
            .row(connections())
            .row(older())
            .build();
    return Shared.preset(
        UID, List.of(AntreaComponents.ANTREA_AGENT), dashboard, AntreaProxyDashboard::shown);
  }

  static GaugeVector fullest() {
    return of(AntreaAgent.CONNTRACK_TOTAL_CONNECTION_COUNT)
        .dividedBy(of(AntreaAgent.CONNTRACK_MAX_CONNECTION_COUNT));
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("agents"),
        Frame.restarted(),
        stat(
                "Failed flows, last hour",
                "The most on one Node. Open vSwitch refused flows, so Pods may lack connectivity or"
                    + " policies: look at the agent's log and at `ovs-vsctl show` on that Node.")
            .mostInLastHour(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT)
            .redAbove(1)
            .size(4, 4)
            .panel(),
        share(
                "Connection table",
                "New connections fail on a Node whose table is full. Find what opens so many, or"
                    + " raise `nf_conntrack_max`.")
            .ask(max(fullest()), "fullest")
            .thresholds(Thresholds.above(0.75, Color.YELLOW).andAbove(0.9, Color.RED))
            .panel(),
        stat(
                "Slowest flow operation",
                "The slowest hundredth over all Nodes. Grows when Open vSwitch or the Node is"
                    + " overloaded.")
            .ask(
                histogramQuantile(
                    0.99,
                    sum(
                        by(LE),
                        rate(of(AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS), RATE_INTERVAL))),
                "slowest hundredth")
            .size(4, 4)
            .panel(),
        stat(
                "Collector lost, last hour",
                "Reconnections of the flow exporters. Is the Flow Aggregator up, is its Service"
                    + " reachable from the Nodes?")
            .ask(sum(growth(AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT)), "reconnections")
            .whole()
            .redAbove(1)
            .size(4, 4)
            .panel());
  }

  private static Row openVswitch() {
    return Row.of(
        "Open vSwitch",
        lines(
                "How many flow operations failed in the last hour, by Node?",
                "A Node alone: its Open vSwitch. All of them: what was rolled out last.")
            .lastHour(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT)
            .panel(),
        lines(
                "How many flow operations are there?",
                "A jump without a change of policies, Services or Pods means that flows are"
                    + " installed again and again.")
            .perSecond(AntreaAgent.OVS_FLOW_OPS_COUNT)
            .panel(),
        heat(
            "How long do flow operations take?",
            "The usual band moves up when Open vSwitch is busy. A second band above it is one kind"
                + " of operation: see the next panel.",
            AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS),
        lines("Which operation is slow?", "The slowest hundredth by operation, all Nodes together.")
            .slowestBy(AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS, AntreaLabels.OPERATION)
            .panel(),
        lines(
                "How many flows are installed?",
                "Follows Pods, Services and policies. One Node far above the others has far more"
                    + " of these.")
            .level(AntreaAgent.OVS_TOTAL_FLOW_COUNT)
            .panel(),
        lines("Which tables are they in?", "The table that grows names the feature that does it.")
            .level(AntreaAgent.OVS_FLOW_COUNT)
            .panel(),
        lines(
                "How many packets did meters drop in the last hour?",
                "Packets to the agent above its limit: of denied connections, Traceflow, or DNS of"
                    + " policies by domain name.")
            .grewInLastHour("", AntreaAgent.OVS_METER_PACKET_DROPPED_COUNT)
            .panel());
  }

  private static Row policies() {
    return Row.of(
        "Pods and policies",
        lines("How many Pods?", "A Node without Pods beside full ones: is it cordoned?")
            .level(AntreaAgent.LOCAL_POD_COUNT)
            .third()
            .panel(),
        lines(
                "How many NetworkPolicies?",
                "Falls to zero on one Node when its agent lost the controller.")
            .level(AntreaAgent.NETWORKPOLICY_COUNT)
            .third()
            .panel(),
        lines("How many rules?", "Rules cost flows. Many for few policies: large selectors.")
            .level("ingress", AntreaAgent.INGRESS_NETWORKPOLICY_RULE_COUNT)
            .level("egress", AntreaAgent.EGRESS_NETWORKPOLICY_RULE_COUNT)
            .third()
            .panel(),
        lines(
                "How many domain names are cached?",
                "For policies by domain name. At the limit old names are dropped.")
            .level(AntreaAgent.FQDN_CACHE_SIZE)
            .panel(),
        lines(
                "How many domain names were dropped in the last hour?",
                "A dropped name's addresses are denied until it is asked for again.")
            .lastHour(AntreaAgent.FQDN_CACHE_EVICTION_COUNT)
            .panel());
  }

  private static Row connections() {
    return Row.of(
        "Connections and the flow exporter",
        lines("How full is the connection table?", "At 1 the kernel drops new connections.")
            .ask(fullest(), "{{instance}}")
            .upToOne()
            .thresholds(Thresholds.above(0.75, Color.YELLOW).andAbove(0.9, Color.RED))
            .panel(),
        lines(
                "How many connections?",
                "All of the Node, and those of Antrea's Pods among them. What fills the table is"
                    + " either of Pods or of the host.")
            .level("all", AntreaAgent.CONNTRACK_TOTAL_CONNECTION_COUNT)
            .level("of Antrea", AntreaAgent.CONNTRACK_ANTREA_CONNECTION_COUNT)
            .level("limit", AntreaAgent.CONNTRACK_MAX_CONNECTION_COUNT)
            .panel(),
        lines(
                "How many connections were denied?",
                "A policy that was changed just before a jump denies too much.")
            .level(AntreaAgent.DENIED_CONNECTION_COUNT)
            .panel(),
        lines(
                "How often was the collector lost in the last hour?",
                "By Node: one alone has a network fault, all of them lost the collector itself.")
            .grewInLastHour("", AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT)
            .panel(),
        heat(
            "How long does a poll of the connection table take?",
            "When it nears the poll interval, flow records come late.",
            AntreaAgent.CONNTRACK_POLL_CYCLE_DURATION_SECONDS));
  }

  private static Row older() {
    return Row.of(
            "Older releases",
            lines("How many flows by table?", "What releases before v0.8.0 show instead.")
                .level(AntreaAgent.OVS_FLOW_TABLE)
                .panel(),
            lines("Which Node and Pod?", "What releases before v0.11.0 show.")
                .level(AntreaAgent.RUNTIME_INFO)
                .panel())
        .collapsed();
  }
}
