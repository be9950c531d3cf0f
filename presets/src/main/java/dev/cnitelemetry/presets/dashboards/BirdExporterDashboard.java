// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.calico.BgpState;
import dev.cnitelemetry.catalog.calico.BirdExporter;
import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.CalicoComponents;
import dev.cnitelemetry.catalog.calico.CalicoLabels;
import dev.cnitelemetry.catalog.calico.RouteOutcome;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.promql.build.GaugeVector;
import java.util.List;

/** BIRD, as the exporter of the document shows it. */
final class BirdExporterDashboard {

  static final String UID = "bird-exporter";

  private static final GaugeDefinition UP = BirdExporter.UP.asGauge();
  private static final GaugeDefinition ROUTES = BirdExporter.ROUTES.asGauge();
  private static final GaugeDefinition BGP_STATE = BirdExporter.BGP_STATE.asGauge();
  private static final CounterDefinition CHANGES = BirdExporter.ROUTE_CHANGES.asCounter();

  static final List<ValueMapping> UP_OR_DOWN =
      List.of(ValueMapping.of(0, "down", Color.RED), ValueMapping.of(1, "up", Color.GREEN));

  private BirdExporterDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.dashboard(UID, "BIRD and BGP", "calico", CalicoCatalog.get(), gauge(UP))
            .description("BGP sessions and routes of each node, by the exporter for BIRD.")
            .row(first())
            .row(
                Row.of(
                    "Sessions",
                    states(
                            "Which protocol was down, and when?",
                            "A session that comes and goes: hold timer, a link, or a peer that"
                                + " restarts. Both ends of the pair tell which.")
                        .ask(
                            max(by(INSTANCE, CalicoLabels.PROTOCOL_INSTANCE), of(UP)),
                            "{{instance}} {{bird_protocol_instance}}")
                        .named(UP_OR_DOWN)
                        .size(24, 12)
                        .panel(),
                    lines(
                            "In which state are the sessions?",
                            "Anything but Established is a fault.")
                        .level(BGP_STATE)
                        .panel(),
                    lines(
                            "How long do the hold timers have?",
                            "At 0 the session is dropped. One that falls far: keepalives are lost.")
                        .level("left", BirdExporter.HOLD_TIMER_CURRENT.asGauge())
                        .level("whole", BirdExporter.HOLD_TIMER_INITIAL.asGauge())
                        .panel(),
                    lines("When is the next keepalive?", "Of the interval that was agreed on.")
                        .level("left", BirdExporter.KEEPALIVE_TIMER_CURRENT.asGauge())
                        .level("whole", BirdExporter.KEEPALIVE_TIMER_INITIAL.asGauge())
                        .wide()
                        .panel()))
            .row(
                Row.of(
                    "Routes",
                    lines(
                            "How many routes?",
                            "By protocol and what became of them. Filtered ones"
                                + " that grow: a peer announces what it should not.")
                        .level(ROUTES)
                        .panel(),
                    lines("Which routes change?", "By protocol, direction and outcome.")
                        .perSecond(CHANGES)
                        .panel(),
                    lines("How many changes were refused in the last hour?", "Rejected by BIRD.")
                        .ask(
                            sum(
                                by(INSTANCE, CalicoLabels.PROTOCOL_INSTANCE),
                                increase(
                                    of(CHANGES)
                                        .where(
                                            CalicoLabels.ROUTE_OUTCOME.eq(RouteOutcome.REJECTED)),
                                    hours(1))),
                            "{{instance}} {{bird_protocol_instance}}")
                        .panel(),
                    lines("Which preference do routes have?", "The higher one wins.")
                        .level(BirdExporter.PREFERENCE.asGauge())
                        .panel()))
            .build();
    return Shared.preset(UID, List.of(CalicoComponents.BIRD_EXPORTER), dashboard, List::of);
  }

  static GaugeVector notEstablished() {
    return count(of(BGP_STATE).where(CalicoLabels.BGP_STATE.notEq(BgpState.ESTABLISHED)));
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("exporters"),
        stat(
                "Protocols down",
                "BGP sessions and BIRD's own protocols. A session that is down means that a node's"
                    + " Pods are not reached from its peer.")
            .ask(sum(of(UP).equalTo(0).bool()), "down")
            .named(List.of(ValueMapping.of(0, "none", Color.GREEN)))
            .thresholds(Thresholds.above(1, Color.RED))
            .size(5, 4)
            .panel(),
        stat(
                "Ups and downs, last hour",
                "The most of one protocol. More than a restart explains: it flaps.")
            .ask(max(changes(of(UP).range(hours(1)))), "most")
            .whole()
            .size(5, 4)
            .panel(),
        stat("Not established", "As BGP sees it. Nothing to show is good.")
            .ask(notEstablished(), "not established")
            .none("all established")
            .thresholds(Thresholds.above(1, Color.RED))
            .size(5, 4)
            .panel(),
        stat("Changes of routes", "All protocols together. A peak is a node that came or went.")
            .ask(sum(rate(of(CHANGES), RATE_INTERVAL)), "changes")
            .size(5, 4)
            .panel());
  }
}
