// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.calico.BirdExporterCzerwonk;
import dev.cnitelemetry.catalog.calico.BirdExporterOldBgpAndOspf;
import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.CalicoComponents;
import dev.cnitelemetry.catalog.calico.CalicoLabels;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.promql.build.GaugeVector;
import dev.cnitelemetry.promql.build.Grouping;
import java.util.List;

/** BIRD, as czerwonk/bird_exporter shows it. */
final class CzerwonkDashboard {

  static final String UID = "bird-exporter-czerwonk";

  private static final Grouping PROTOCOLS = by(INSTANCE, CalicoLabels.BIRD_NAME);

  private CzerwonkDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.dashboard(
                UID,
                "BIRD and BGP (czerwonk)",
                "calico",
                CalicoCatalog.get(),
                gauge(BirdExporterCzerwonk.PROTOCOL_UP),
                gauge(BirdExporterOldBgpAndOspf.BGP4_SESSION_UP))
            .description("BGP sessions and routes of each node, by czerwonk/bird_exporter.")
            .row(first())
            .row(sessions())
            .row(routes())
            .row(updates())
            .row(withdrawals())
            .row(bfd())
            .row(ospf())
            .row(daemon())
            .build();
    return Shared.preset(
        UID, List.of(CalicoComponents.BIRD_EXPORTER_CZERWONK), dashboard, List::of);
  }

  static GaugeVector down() {
    return sum(max(PROTOCOLS, of(BirdExporterCzerwonk.PROTOCOL_UP)).equalTo(0).bool());
  }

  /** The state is a label: a change is a change of the protocol, whatever the label says. */
  static GaugeVector flaps() {
    return max(
        changes(
            max(PROTOCOLS, of(BirdExporterCzerwonk.PROTOCOL_UP)).subquery(hours(1), minutes(1))));
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("exporters"),
        stat(
                "Protocols down",
                "A BGP session that is down means that a node's Pods are not reached from its"
                    + " peer.")
            .ask(down(), "down")
            .named(List.of(ValueMapping.of(0, "none", Color.GREEN)))
            .thresholds(Thresholds.above(1, Color.RED))
            .size(5, 4)
            .panel(),
        stat(
                "Ups and downs, last hour",
                "The most of one protocol. More than a restart explains: it flaps.")
            .ask(flaps(), "most")
            .whole()
            .size(5, 4)
            .panel(),
        stat("Youngest session", "Short after a quiet week: what happened?")
            .ask(min(of(BirdExporterCzerwonk.PROTOCOL_UPTIME)), "youngest")
            .size(5, 4)
            .panel(),
        stat(
                "Imported routes",
                "All nodes and protocols together. A fall is a node" + " that went.")
            .total("imported", BirdExporterCzerwonk.PROTOCOL_PREFIX_IMPORT_COUNT)
            .size(5, 4)
            .panel());
  }

  private static Row sessions() {
    return Row.of(
        "Sessions",
        states(
                "Which protocol was down, and when?",
                "A session that comes and goes: hold timer, a link, or a peer that restarts. Both"
                    + " ends of the pair tell which.")
            .ask(max(PROTOCOLS, of(BirdExporterCzerwonk.PROTOCOL_UP)), "{{instance}} {{name}}")
            .named(BirdExporterDashboard.UP_OR_DOWN)
            .size(24, 12)
            .panel(),
        lines("How long are protocols up?", "Falls to 0 when a session starts anew.")
            .ask(max(PROTOCOLS, of(BirdExporterCzerwonk.PROTOCOL_UPTIME)), "{{instance}} {{name}}")
            .panel(),
        lines("In which state are sessions, in 1.2.7?", "Of that release alone.")
            .level(BirdExporterCzerwonk.BGP_STATE_COUNT)
            .panel());
  }

  private static Panel protocols(String title, String whatToDo, GaugeDefinition gauge) {
    return lines(title, whatToDo).ask(sum(PROTOCOLS, of(gauge)), "{{instance}} {{name}}").panel();
  }

  private static Row routes() {
    return Row.of(
        "Routes",
        protocols(
            "How many routes does each protocol import?",
            "A peer that gives none is up and useless: filters?",
            BirdExporterCzerwonk.PROTOCOL_PREFIX_IMPORT_COUNT),
        protocols(
            "How many routes are exported?",
            "By protocol. None to a peer: it does not reach this node's Pods.",
            BirdExporterCzerwonk.PROTOCOL_PREFIX_EXPORT_COUNT),
        protocols(
            "How many routes are preferred?",
            "Those that are used, of the imported ones.",
            BirdExporterCzerwonk.PROTOCOL_PREFIX_PREFERRED_COUNT),
        protocols(
            "How many routes are filtered?",
            "A peer announces what it should not.",
            BirdExporterCzerwonk.PROTOCOL_PREFIX_FILTER_COUNT));
  }

  private static Question outcome(
      String title, GaugeDefinition received, GaugeDefinition... outcomes) {
    List<String> names = List.of("accepted", "ignored", "filtered", "rejected");
    Question question =
        lines(title, "Since the session started. Rejected ones that grow: an invalid peer.")
            .ask(sum(PROTOCOLS, of(received)), "{{instance}} {{name}} all");
    for (int i = 0; i < outcomes.length; i++) {
      question.ask(sum(PROTOCOLS, of(outcomes[i])), "{{instance}} {{name}} " + names.get(i));
    }
    return question;
  }

  private static Row updates() {
    return Row.of(
            "Changes of routes: updates",
            outcome(
                    "What became of updates from peers?",
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_IMPORT_IGNORE_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_IMPORT_FILTER_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_IMPORT_REJECT_COUNT)
                .panel(),
            outcome(
                    "What became of updates to peers?",
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_EXPORT_IGNORE_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_EXPORT_FILTER_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_UPDATE_EXPORT_REJECT_COUNT)
                .panel())
        .collapsed();
  }

  private static Row withdrawals() {
    return Row.of(
            "Changes of routes: withdrawals",
            outcome(
                    "What became of withdrawals from peers?",
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT)
                .panel(),
            outcome(
                    "What became of withdrawals to peers?",
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT,
                    BirdExporterCzerwonk.PROTOCOL_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT)
                .panel())
        .collapsed();
  }

  private static Row bfd() {
    return Row.of(
            "BFD",
            states("Which BFD session is down?", "The link failed faster than BGP noticed.")
                .ask(of(BirdExporterCzerwonk.BFD_SESSION_UP), "{{instance}} {{ip}}")
                .named(BirdExporterDashboard.UP_OR_DOWN)
                .panel(),
            lines("How long are BFD sessions up?", "By neighbour.")
                .level(BirdExporterCzerwonk.BFD_SESSION_UPTIME_SECONDS)
                .panel(),
            lines("How fast is a failure seen?", "Interval, and time after which it is down.")
                .level("interval", BirdExporterCzerwonk.BFD_SESSION_INTERVAL_SECONDS)
                .level("timeout", BirdExporterCzerwonk.BFD_SESSION_TIMEOUT_SECONDS)
                .wide()
                .panel())
        .collapsed();
  }

  private static Row ospf() {
    return Row.of(
            "OSPF",
            lines("Does OSPF run?", "1: adjacencies are there, 0: alone.")
                .level("v2", BirdExporterCzerwonk.OSPF_RUNNING)
                .level("v3", BirdExporterCzerwonk.OSPFV3_RUNNING)
                .panel(),
            lines("How many neighbours?", "Adjacent ones of those seen.")
                .level("v2", BirdExporterCzerwonk.OSPF_NEIGHBOR_COUNT)
                .level("v2 adjacent", BirdExporterCzerwonk.OSPF_NEIGHBOR_ADJACENT_COUNT)
                .level("v3", BirdExporterCzerwonk.OSPFV3_NEIGHBOR_COUNT)
                .level("v3 adjacent", BirdExporterCzerwonk.OSPFV3_NEIGHBOR_ADJACENT_COUNT)
                .panel(),
            lines("How many interfaces?", "By area.")
                .level("v2", BirdExporterCzerwonk.OSPF_INTERFACE_COUNT)
                .level("v3", BirdExporterCzerwonk.OSPFV3_INTERFACE_COUNT)
                .wide()
                .panel())
        .collapsed();
  }

  private static Row daemon() {
    return Row.of(
            "BIRD itself",
            states("Does BIRD answer?", "Down, or its socket is not where the exporter looks.")
                .ask(of(BirdExporterCzerwonk.DAEMON_UP), "{{instance}} up")
                .ask(of(BirdExporterCzerwonk.SOCKET_QUERY_SUCCESS), "{{instance}} answers")
                .named(BirdExporterDashboard.UP_OR_DOWN)
                .panel(),
            lines(
                    "How long ago was the last start and the last new configuration?",
                    "Calico" + " reconfigures BIRD when nodes come and go.")
                .ago("start", BirdExporterCzerwonk.LAST_REBOOT_TIMESTAMP_SECONDS)
                .ago("configuration", BirdExporterCzerwonk.LAST_RECONFIG_TIMESTAMP_SECONDS)
                .panel(),
            lines("How far off is the node's clock?", "Against the server's.")
                .ago("", BirdExporterCzerwonk.SERVER_TIME_TIMESTAMP_SECONDS)
                .panel(),
            table("Which version?", "And router id, by node.")
                .level("", BirdExporterCzerwonk.DAEMON_INFO)
                .panel())
        .collapsed();
  }
}
