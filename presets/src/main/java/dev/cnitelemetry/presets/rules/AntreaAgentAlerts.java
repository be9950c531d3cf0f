// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static dev.cnitelemetry.promql.build.Promql.changes;
import static dev.cnitelemetry.promql.build.Promql.counter;
import static dev.cnitelemetry.promql.build.Promql.gauge;
import static dev.cnitelemetry.promql.build.Promql.hours;
import static dev.cnitelemetry.promql.build.Promql.increase;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What goes wrong in the Antrea Agent. */
final class AntreaAgentAlerts {

  private static final String LABELS = "{instance=\"node-1;antrea-agent-x\",job=\"antrea-agents\"}";
  private static final Map<String, String> TARGET =
      Map.of("instance", "node-1;antrea-agent-x", "job", "antrea-agents");

  private AntreaAgentAlerts() {}

  static RulePreset preset() {
    return Starter.preset(
        "antrea-agent",
        "Antrea Agent: flow operations that fail, a full conntrack table, a flow collector that"
            + " comes and goes, policies without rules",
        "antrea",
        List.of(errors(), conntrack(), reconnections(), noRules()));
  }

  private static Starter errors() {
    String series =
        "antrea_agent_ovs_flow_ops_error_count{instance=\"node-1\",job=\"antrea-agents\","
            + "operation=\"add\"}";
    return Starter.of(
            "AntreaAgentFlowOperationErrors",
            increase(counter(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT), hours(1)).greaterThan(0),
            Duration.ZERO,
            "warning",
            "Open vSwitch refused to {{ $labels.operation }} flows for the Antrea Agent on"
                + " {{ $labels.instance }} within the last hour",
            Starter.NO_SOURCE
                + "each error is flows that are not as the agent wants them, so one is told.",
            "Read the log of antrea-agent and of antrea-ovs on that Node. If errors go on, restart"
                + " the agent's Pod: it writes all flows anew.")
        .fires(
            "one error",
            Duration.ofMinutes(30),
            Map.of("instance", "node-1", "job", "antrea-agents", "operation", "add"),
            Map.of(series, "0x10 1x60"))
        .silent("an old error", Duration.ofHours(3), Map.of(series, "0x10 1x200"))
        .silent(
            "the agent was restarted and counts from zero",
            Duration.ofMinutes(80),
            Map.of(series, "7x70 0x20"));
  }

  private static Starter conntrack() {
    String total = "antrea_agent_conntrack_total_connection_count" + LABELS;
    String max = "antrea_agent_conntrack_max_connection_count" + LABELS;
    return Starter.of(
            "AntreaAgentConntrackTableNearlyFull",
            gauge(AntreaAgent.CONNTRACK_TOTAL_CONNECTION_COUNT)
                .dividedBy(gauge(AntreaAgent.CONNTRACK_MAX_CONNECTION_COUNT))
                .greaterThan(0.9),
            Duration.ofMinutes(5),
            "critical",
            "The conntrack table of {{ $labels.instance }} is more than 90 % full",
            Starter.NO_SOURCE
                + "a full table drops new connections, and a tenth is left to act in.",
            "Find what opens the connections: conntrack -L, or the flow records of that Node. Raise"
                + " net.netfilter.nf_conntrack_max where memory allows. Both gauges need the Flow"
                + " Exporter.")
        .fires("95 %", Duration.ofMinutes(10), TARGET, Map.of(total, "95x20", max, "100x20"))
        .silent("85 %", Duration.ofMinutes(10), Map.of(total, "85x20", max, "100x20"))
        .silent(
            "the Flow Exporter is off, and both gauges are zero",
            Duration.ofMinutes(10),
            Map.of(total, "0x20", max, "0x20"))
        .silent(
            "full for two minutes",
            Duration.ofMinutes(10),
            Map.of(total, "10 95 95 10x20", max, "100x20"));
  }

  private static Starter reconnections() {
    String series = "antrea_agent_flow_collector_reconnection_count" + LABELS;
    return Starter.of(
            "AntreaAgentFlowCollectorReconnecting",
            changes(gauge(AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT).range(hours(1)))
                .greaterThan(3),
            Duration.ZERO,
            "warning",
            "The Antrea Agent on {{ $labels.instance }} connected to its flow collector anew more"
                + " than three times within an hour",
            Starter.NO_SOURCE
                + "one renewal of certificates or one restart of the collector is one connection."
                + " The metric is a gauge that starts at zero with the agent: changes are counted,"
                + " not the difference.",
            "See whether the flow collector restarts, whether the transport protocols of both sides"
                + " agree, and whether its certificate is renewed. Flow records of the time between"
                + " are lost.")
        .fires(
            "every five minutes",
            Duration.ofHours(1),
            TARGET,
            Map.of(series, "0x4 1x4 2x4 3x4 4x60"))
        .silent("twice in an hour", Duration.ofHours(1), Map.of(series, "0x20 1x20 2x40"))
        .silent(
            "the agent restarts once, at a high number",
            Duration.ofHours(1),
            Map.of(series, "50x20 0x60"));
  }

  private static Starter noRules() {
    String policies = "antrea_agent_networkpolicy_count" + LABELS;
    String ingress = "antrea_agent_ingress_networkpolicy_rule_count" + LABELS;
    String egress = "antrea_agent_egress_networkpolicy_rule_count" + LABELS;
    return Starter.of(
            "AntreaAgentPoliciesWithoutRules",
            gauge(AntreaAgent.NETWORKPOLICY_COUNT)
                .greaterThan(0)
                .and(
                    gauge(AntreaAgent.INGRESS_NETWORKPOLICY_RULE_COUNT)
                        .plus(gauge(AntreaAgent.EGRESS_NETWORKPOLICY_RULE_COUNT))
                        .equalTo(0)),
            Duration.ofMinutes(10),
            "critical",
            "The Antrea Agent on {{ $labels.instance }} has NetworkPolicies and realises no rule of"
                + " them",
            "Zero is meant: a policy that selects Pods of the Node has at least one rule, the one"
                + " that denies. "
                + Starter.NO_SOURCE
                + "ten minutes are more than an agent takes to start.",
            "Read the log of antrea-agent on that Node for the connection to the controller and to"
                + " Open vSwitch. Until it is mended, policies of that Node's Pods are not enforced.")
        .fires(
            "five policies, no rules",
            Duration.ofMinutes(15),
            TARGET,
            Map.of(policies, "5x20", ingress, "0x20", egress, "0x20"))
        .silent(
            "five policies, some rules",
            Duration.ofMinutes(15),
            Map.of(policies, "5x20", ingress, "0x20", egress, "3x20"))
        .silent(
            "no policies",
            Duration.ofMinutes(15),
            Map.of(policies, "0x20", ingress, "0x20", egress, "0x20"))
        .silent(
            "the agent is starting",
            Duration.ofMinutes(15),
            Map.of(policies, "5x20", ingress, "0x5 3x20", egress, "0x20"));
  }
}
