// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.CalicoComponents;
import dev.cnitelemetry.catalog.calico.Felix;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.ValueMapping;
import java.util.List;

/** Felix: what comes from the datastore becomes rules and routes of a node. */
final class FelixDashboard {

  static final String UID = "felix";

  /** What the documentation says that the numbers of felix_resync_state mean. */
  private static final List<ValueMapping> RESYNC_STATES =
      List.of(
          ValueMapping.of(0, "unknown", Color.GRAY),
          ValueMapping.of(1, "waiting for the datastore", Color.RED),
          ValueMapping.of(2, "resync in progress", Color.YELLOW),
          ValueMapping.of(3, "in sync", Color.GREEN));

  private static final double ERRORS_OF_THE_ALERTS = 5;

  private FelixDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID, "Calico Felix", "calico", CalicoCatalog.get(), gauge(Felix.RESYNC_STATE)))
            .description(
                "From the datastore to iptables, nftables or eBPF, and to routes, on each node.")
            .link(DashboardLink.toDashboard("Typha", "cni-" + TyphaDashboard.UID))
            .row(first())
            .row(datastore())
            .row(dataplane())
            .row(FelixDataplanes.ipSets())
            .row(FelixDataplanes.iptables())
            .row(FelixDataplanes.nftables())
            .row(FelixDataplanes.ebpf())
            .row(FelixDataplanes.ebpfConntrack())
            .row(FelixRows.routes())
            .row(FelixRows.labelIndex())
            .row(FelixRows.flowLogs())
            .row(FelixRows.wireguard())
            .row(FelixRows.cluster())
            .row(FelixRows.log())
            .build();
    return Shared.preset(UID, List.of(CalicoComponents.FELIX), dashboard, GoldmaneDashboard::shown);
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("nodes", "calico_node_down_5m"),
        Frame.restarted(),
        stat(
                "IP set errors, last hour",
                "The most on one node. Policies that use the set are not up to date there: look at"
                    + " Felix' log on that node for what `ipset` answered.")
            .mostInLastHour(Felix.IPSET_ERRORS)
            .redAbove(ERRORS_OF_THE_ALERTS)
            .size(4, 4)
            .panel(),
        stat(
                "Failures, last hour",
                "The most on one node. Felix tries again; while this grows the node enforces old"
                    + " policies.")
            .mostInLastHour(Felix.INT_DATAPLANE_FAILURES)
            .redAbove(ERRORS_OF_THE_ALERTS)
            .size(4, 4)
            .panel(),
        stat("Are all nodes in sync?", "The state of the node that is furthest behind.")
            .ask(min(of(Felix.RESYNC_STATE)), "worst")
            .named(RESYNC_STATES)
            .size(4, 4)
            .panel(),
        stat(
                "Slowest update",
                "The slowest hundredth of the slowest node. Seconds here are seconds in which a new"
                    + " Pod has no network.")
            .ask(
                max(of(Felix.INT_DATAPLANE_APPLY_TIME_SECONDS).where(QUANTILE.eq("0.99"))),
                "slowest")
            .size(4, 4)
            .panel());
  }

  private static Row datastore() {
    return Row.of(
        "Datastore and calculation",
        states(
                "Which node is not in sync?",
                "A node that waits for the datastore cannot reach Typha or the API server.")
            .ask(of(Felix.RESYNC_STATE), "{{instance}}")
            .named(RESYNC_STATES)
            .panel(),
        lines(
                "How many resyncs in the last hour?",
                "Each reads everything again. Many of them: the connection to Typha breaks.")
            .lastHour(Felix.RESYNCS_STARTED)
            .panel(),
        lines(
                "What comes from the datastore?",
                "The kind of object that changes most. Endpoints follow Pods.")
            .perSecond(Felix.CALC_GRAPH_UPDATES_PROCESSED)
            .panel(),
        lines("What does the calculation give out?", "Far more out than in: large selectors.")
            .perSecond(Felix.CALC_GRAPH_OUTPUT_EVENTS)
            .panel(),
        lines(
                "How long does an update of the calculation take?",
                "By node, the middle and the" + " slowest hundredth.")
            .quantiles(Felix.CALC_GRAPH_UPDATE_TIME_SECONDS)
            .panel(),
        lines(
                "What is active on the node?",
                "Endpoints, policies, selectors. Rules grow with the product of them.")
            .level("endpoints", Felix.ACTIVE_LOCAL_ENDPOINTS)
            .level("policies", Felix.ACTIVE_LOCAL_POLICIES)
            .level("selectors", Felix.ACTIVE_LOCAL_SELECTORS)
            .level("tags, up to v3.22", Felix.ACTIVE_LOCAL_TAGS)
            .panel());
  }

  private static Row dataplane() {
    return Row.of(
        "Dataplane",
        lines(
                "How often did programming fail in the last hour, by node?",
                "One node alone: its kernel or another program that changes rules.")
            .lastHour(Felix.INT_DATAPLANE_FAILURES)
            .redAbove(ERRORS_OF_THE_ALERTS)
            .panel(),
        lines("How long does it take to apply an update?", "By node.")
            .quantiles(Felix.INT_DATAPLANE_APPLY_TIME_SECONDS)
            .panel(),
        lines("Which messages come?", "What the calculation asks of the dataplane.")
            .perSecond(Felix.INT_DATAPLANE_MESSAGES)
            .panel(),
        lines(
                "How large are the batches?",
                "Large batches mean that Felix is behind and takes several messages at once.")
            .quantiles("messages", Felix.INT_DATAPLANE_MSG_BATCH_SIZE)
            .panel(),
        lines(
                "How large are the batches of interface messages?",
                "Grow when many interfaces or addresses change at once.")
            .quantiles("addresses", Felix.INT_DATAPLANE_ADDR_MSG_BATCH_SIZE)
            .quantiles("interfaces", Felix.INT_DATAPLANE_IFACE_MSG_BATCH_SIZE)
            .panel(),
        lines(
                "How long do child processes take to start?",
                "Grows on a node whose processors or memory are short.")
            .quantiles(Felix.EXEC_TIME_MICROS)
            .panel(),
        bars(
                "How long did the first sync take?",
                "From the start of Felix to the first time that" + " everything was applied.")
            .level(Felix.INT_DATAPLANE_INITIAL_RESYNC_TIME_SECONDS)
            .panel(),
        table("Which hosts?", "The name that each Felix has.").level("", Felix.HOST).panel());
  }
}
