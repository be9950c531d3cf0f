// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaController;
import dev.cnitelemetry.catalog.antrea.AntreaProxy;
import dev.cnitelemetry.catalog.calico.BirdExporter;
import dev.cnitelemetry.catalog.calico.Felix;
import dev.cnitelemetry.catalog.calico.KubeControllers;
import dev.cnitelemetry.catalog.calico.Typha;
import dev.cnitelemetry.catalog.common.ControllerRuntime;
import dev.cnitelemetry.catalog.tawon.TawonBpf;
import dev.cnitelemetry.catalog.tawon.TawonDirectives;
import dev.cnitelemetry.catalog.tawon.TawonFlow;
import dev.cnitelemetry.catalog.tawon.TawonLabels;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.promql.build.GaugeSelector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One page a product: which component to look at first. */
final class OverviewDashboards {

  private OverviewDashboards() {}

  private static Preset preset(Dashboard.Builder dashboard, String uid) {
    return Preset.shared(uid, dashboard.build());
  }

  /** What targets of one of several components show. */
  private static GaugeSelector anyOf(MetricDefinition... definitions) {
    return anySeries(
        METRIC_NAME.matches(
            Arrays.stream(definitions)
                .map(MetricDefinition::name)
                .collect(Collectors.joining("|"))));
  }

  private static Panel targets() {
    return Question.states(
            "Which target was down, and when?",
            "A red band that ended is over; its restart is marked in all panels.")
        .ask(of(Frame.UP), "{{job}} {{instance}}")
        .named(BirdExporterDashboard.UP_OR_DOWN)
        .wide()
        .panel();
  }

  static Preset antrea() {
    return preset(
        Frame.restarts(
                Frame.dashboard(
                    "antrea",
                    "Antrea",
                    "antrea",
                    Shared.CATALOG,
                    anyOf(
                        AntreaAgent.LOCAL_POD_COUNT,
                        AntreaAgent.RUNTIME_INFO,
                        AntreaController.LENGTH_NETWORK_POLICY_QUEUE,
                        AntreaController.RUNTIME_INFO)))
            .description("Agents, controller and proxy in one page: where to look first.")
            .link(DashboardLink.toDashboard("Agent", "cni-" + AntreaAgentDashboard.UID))
            .link(DashboardLink.toDashboard("Controller", "cni-" + AntreaControllerDashboard.UID))
            .link(DashboardLink.toDashboard("Proxy", "cni-" + AntreaProxyDashboard.UID))
            .row(
                Row.of(
                    "Is it healthy, is it keeping up, what changed?",
                    Frame.down("targets"),
                    Frame.restarted(),
                    stat(
                            "Failed flows, last hour",
                            "The most on one Node: go to the page of the agent.")
                        .mostInLastHour(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT)
                        .redAbove(1)
                        .size(4, 4)
                        .panel(),
                    share(
                            "Connection table",
                            "At 1 new connections fail: go to the page of the agent.")
                        .ask(max(AntreaAgentDashboard.fullest()), "fullest")
                        .thresholds(Thresholds.above(0.75, Color.YELLOW).andAbove(0.9, Color.RED))
                        .panel(),
                    stat("How many Pods?", "All Nodes together.")
                        .total("Pods", AntreaAgent.LOCAL_POD_COUNT)
                        .size(4, 4)
                        .panel(),
                    stat("How many rules?", "Of all Nodes, both directions.")
                        .ask(
                            sum(of(AntreaAgent.INGRESS_NETWORKPOLICY_RULE_COUNT))
                                .plus(sum(of(AntreaAgent.EGRESS_NETWORKPOLICY_RULE_COUNT))),
                            "rules")
                        .size(4, 4)
                        .panel()))
            .row(
                Row.of(
                    "Targets and Nodes",
                    targets(),
                    lines("How many Pods has each Node?", "A fall on one Node is its own fault.")
                        .level(AntreaAgent.LOCAL_POD_COUNT)
                        .panel(),
                    lines("How many flow operations has each Node?", "All kinds together.")
                        .ask(
                            sum(
                                by(INSTANCE),
                                rate(of(AntreaAgent.OVS_FLOW_OPS_COUNT), RATE_INTERVAL)),
                            "{{instance}}")
                        .panel(),
                    lines("How many Services and Endpoints?", "The most on one Node.")
                        .agreed("Services", AntreaProxy.TOTAL_SERVICES_INSTALLED)
                        .agreed("Endpoints", AntreaProxy.TOTAL_ENDPOINTS_INSTALLED)
                        .panel(),
                    lines(
                            "How many policies wait in the controller?",
                            "Choose its job as well. One that does not empty: see its page.")
                        .level(AntreaController.LENGTH_NETWORK_POLICY_QUEUE)
                        .panel())),
        "antrea");
  }

  static Preset calico() {
    return preset(
        Frame.restarts(
                Frame.dashboard(
                    "calico",
                    "Calico",
                    "calico",
                    Shared.CATALOG,
                    anyOf(
                        Felix.RESYNC_STATE,
                        Typha.CONNECTIONS_ACTIVE,
                        KubeControllers.IPAM_ALLOCATIONS_IN_USE,
                        BirdExporter.UP)))
            .description("Felix, Typha, addresses and BGP in one page: where to look first.")
            .link(DashboardLink.toDashboard("Felix", "cni-" + FelixDashboard.UID))
            .link(DashboardLink.toDashboard("Typha", "cni-" + TyphaDashboard.UID))
            .link(DashboardLink.toDashboard("BIRD", "cni-" + BirdExporterDashboard.UID))
            .row(
                Row.of(
                    "Is it healthy, is it keeping up, what changed?",
                    Frame.down("targets"),
                    Frame.restarted(),
                    stat(
                            "IP set errors, last hour",
                            "The most on one node: go to" + " the page of Felix.")
                        .mostInLastHour(Felix.IPSET_ERRORS)
                        .redAbove(5)
                        .size(4, 4)
                        .panel(),
                    stat("Slowest Typha client", "Go to the page of" + " Typha.")
                        .ask(TyphaDashboard.furthestBehind(), "slowest")
                        .size(4, 4)
                        .panel(),
                    stat(
                            "BGP changes, last hour",
                            "The most of one session: go to the page of BIRD.")
                        .ask(max(changes(of(BirdExporter.UP.asGauge()).range(hours(1)))), "most")
                        .whole()
                        .size(4, 4)
                        .panel(),
                    stat("eBPF connections", "A table that fills up drops the oldest connections.")
                        .agreed("connections", Felix.BPF_CONNTRACK_USED)
                        .size(4, 4)
                        .panel()))
            .row(
                Row.of(
                    "Targets and nodes",
                    targets(),
                    lines("How full are the address pools?", "At 1 new Pods get no address.")
                        .ask(KubeControllersDashboard.fullestPool(), "{{ippool}}")
                        .upToOne()
                        .panel(),
                    lines("How many endpoints has each node?", "A fall on one is its own fault.")
                        .level(Felix.ACTIVE_LOCAL_ENDPOINTS)
                        .panel(),
                    lines("How often did programming fail in the last hour?", "By node.")
                        .lastHour(Felix.INT_DATAPLANE_FAILURES)
                        .panel(),
                    lines("How are clients spread over Typhas?", "Evenly, after a while.")
                        .level(Typha.CONNECTIONS_ACTIVE)
                        .panel(),
                    lines("How many addresses may leak?", "See the page of kube-controllers.")
                        .total("candidates", KubeControllers.IPAM_ALLOCATIONS_GC_CANDIDATES)
                        .wide()
                        .panel())),
        "calico");
  }

  static Preset tawon() {
    return preset(
        Frame.dashboard(
                "tawon-overview",
                "Tawon overview",
                "tawon",
                Shared.CATALOG,
                Frame.targets(".*tawon.*"))
            .description("Agents and operator in one page: where to look first.")
            .link(DashboardLink.toDashboard("Tawon", "cni-" + TawonDashboard.UID))
            .link(DashboardLink.toDashboard("Operator", "cni-" + OperatorDashboard.TAWON))
            .row(
                Row.of(
                    "Is it healthy, is it keeping up, what changed?",
                    Frame.down("targets"),
                    stat("Messages lost, last hour", "Go to the page of" + " Tawon.")
                        .ask(TawonDashboard.lost(), "lost")
                        .whole()
                        .redAbove(1)
                        .size(5, 4)
                        .panel(),
                    stat("Failed, last hour", "Go to the page of Tawon.")
                        .ask(
                            sum(
                                increase(
                                    of(TawonDirectives.DIRECTIVES_RAN_TOTAL)
                                        .where(TawonLabels.STATUS.notEq("success")),
                                    hours(1))),
                            "failed")
                        .whole()
                        .none("none ever")
                        .thresholds(Thresholds.above(1, Color.YELLOW))
                        .size(5, 4)
                        .panel(),
                    stat("Probes attached", "All nodes together.")
                        .total("probes", TawonBpf.PROBES_ATTACHED)
                        .size(5, 4)
                        .panel(),
                    stat("Operator, last hour", "Reconciliations that failed: go to its page.")
                        .ask(
                            sum(
                                increase(
                                    of(ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_ERRORS_TOTAL),
                                    hours(1))),
                            "failed")
                        .whole()
                        .named(List.of(ValueMapping.of(0, "none", Color.GREEN)))
                        .none("none ever")
                        .size(5, 4)
                        .panel()))
            .row(
                Row.of(
                    "Targets and nodes",
                    targets(),
                    lines("How many flows does each node track?", "Memory follows these.")
                        .level(TawonFlow.FLOWS_TRACKED)
                        .panel(),
                    lines("How many messages does each node read?", "Of flows.")
                        .perSecond(TawonFlow.MSGS)
                        .panel())),
        "tawon-overview");
  }
}
