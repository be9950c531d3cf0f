// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static dev.cnitelemetry.promql.build.Promql.by;
import static dev.cnitelemetry.promql.build.Promql.count;
import static dev.cnitelemetry.promql.build.Promql.gauge;
import static dev.cnitelemetry.promql.build.Promql.max;
import static dev.cnitelemetry.promql.build.Promql.untyped;
import static dev.cnitelemetry.promql.build.Promql.without;

import dev.cnitelemetry.catalog.calico.BgpState;
import dev.cnitelemetry.catalog.calico.BirdExporter;
import dev.cnitelemetry.catalog.calico.BirdExporterCzerwonk;
import dev.cnitelemetry.catalog.calico.CalicoLabels;
import dev.cnitelemetry.dashboards.rules.AlertRule;
import dev.cnitelemetry.dashboards.rules.ExpectedAlert;
import dev.cnitelemetry.dashboards.rules.RuleFile;
import dev.cnitelemetry.dashboards.rules.RuleGroup;
import dev.cnitelemetry.dashboards.rules.RuleTestCase;
import dev.cnitelemetry.promql.build.GaugeVector;
import dev.cnitelemetry.promql.build.Promql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The alert of BIRD in the Calico exporter document, and one for the exporter in use today. */
final class BirdAlerts {

  private static final Duration THREE_MINUTES = Duration.ofMinutes(3);
  private static final String NAME = "bird_bgp_state_inactive_3m";
  private static final String SUMMARY = "BGP connection fails";
  private static final String DESCRIPTION =
      "{{ $labels.instance }} has inactive BGP connection to"
          + " {{ $labels.bird_protocol_instance }} for more than 3 minutes";

  private BirdAlerts() {}

  private static GaugeVector notEstablished() {
    return untyped(BirdExporter.BGP_STATE)
        .where(CalicoLabels.BGP_STATE.notEq(BgpState.ESTABLISHED))
        .equalTo(1);
  }

  static RulePreset documented() {
    AlertRule rule =
        AlertRule.builder(NAME, notEstablished())
            .holdFor(THREE_MINUTES)
            .label("severity", "warn")
            .annotation("description", DESCRIPTION)
            .annotation("summary", SUMMARY)
            .build();
    return preset(
        "bird-documented", "BGP of BIRD, as the Calico exporter document has it", rule, true);
  }

  static RulePreset hardened() {
    AlertRule rule =
        AlertRule.builder(
                NAME, count(without(CalicoLabels.BGP_STATE), notEstablished()).greaterThan(0))
            .holdFor(THREE_MINUTES)
            .label("severity", "warn")
            .annotation("summary", SUMMARY)
            .annotation("description", DESCRIPTION)
            .annotation(
                "reason",
                "The three minutes are the document's. Counted without the state, so that a peer that"
                    + " goes from one failing state to the next does not begin anew each time.")
            .annotation(
                "runbook",
                "Run birdcl show protocols all on that Node for the last error. See whether TCP port"
                    + " 179 of the peer can be reached and whether both sides agree on the AS"
                    + " numbers.")
            .build();
    return preset("bird", "BGP of BIRD: the alert of the document, put right", rule, false);
  }

  private static String state(String state) {
    return "bird_bgp_state{bird_bgp_state=\""
        + state
        + "\",bird_protocol_instance=\"Node_10_0_0_2\",instance=\"node-1\",job=\"bird-exporter\"}";
  }

  private static RulePreset preset(String name, String title, AlertRule rule, boolean documented) {
    Map<String, String> labels =
        new TreeMap<>(
            Map.of(
                "bird_protocol_instance", "Node_10_0_0_2",
                "instance", "node-1",
                "job", "bird-exporter"));
    Map<String, String> withState = new TreeMap<>(labels);
    withState.put("bird_bgp_state", "Active");
    ExpectedAlert alert = ExpectedAlert.of(rule, documented ? withState : labels, "");
    List<RuleTestCase> cases = new ArrayList<>();
    cases.add(
        RuleTestCase.builder(rule.name() + " fires: a peer that is Active for five minutes")
            .series(state("Established"), "1 1 stale")
            .series(state("Active"), "_ _ 1x8")
            .silent(Duration.ofMinutes(4), rule)
            .fires(Duration.ofMinutes(7), rule, alert)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent: a peer that is established")
            .series(state("Established"), "1x10")
            .silent(Duration.ofMinutes(8), rule)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent: broken for two minutes")
            .series(state("Established"), "1 stale _ 1x10")
            .series(state("Active"), "_ 1 1 stale")
            .silent(Duration.ofMinutes(8), rule)
            .build());
    // As documented every new state is a new series, for which the three minutes begin anew.
    RuleTestCase.Builder flaps =
        RuleTestCase.builder(
                rule.name() + ": a peer that goes from state to state every 90 seconds")
            .interval(Duration.ofSeconds(30))
            .series(state("Active"), "1 1 1 stale _ _ 1 1 1 stale _ _ 1 1 1 stale _ _ 1 1 1")
            .series(state("Connect"), "_ _ _ 1 1 1 stale _ _ 1 1 1 stale _ _ 1 1 1 stale _ _");
    cases.add(
        (documented
                ? flaps.silent(Duration.ofMinutes(9), rule)
                : flaps.fires(Duration.ofMinutes(9), rule, alert))
            .build());
    return new RulePreset(
        name, title, Optional.of("bird"), RuleFile.of(RuleGroup.of("bird.rules", rule)), cases);
  }

  static RulePreset czerwonk() {
    Starter down =
        Starter.of(
            "BirdProtocolDown",
            max(
                    by(
                        Promql.JOB,
                        Promql.INSTANCE,
                        CalicoLabels.BIRD_NAME,
                        CalicoLabels.BIRD_PROTOCOL,
                        CalicoLabels.BIRD_IP_VERSION),
                    gauge(BirdExporterCzerwonk.PROTOCOL_UP))
                .equalTo(0),
            THREE_MINUTES,
            "warning",
            "{{ $labels.proto }} {{ $labels.name }} of BIRD on {{ $labels.instance }} is down",
            "The three minutes are those of the Calico exporter document for BGP. Told without the"
                + " state, so that one failing state after the other is one alert.",
            "Run birdcl show protocols all on that Node for the last error. A protocol that is"
                + " switched off on purpose is to be removed from BIRD's configuration, or silenced.");
    String series =
        "bird_protocol_up{instance=\"node-1\",ip_version=\"4\",job=\"bird-exporter\","
            + "name=\"Mesh_10_0_0_2\",proto=\"BGP\",state=\"%s\"}";
    Map<String, String> labels =
        Map.of(
            "instance", "node-1",
            "ip_version", "4",
            "job", "bird-exporter",
            "name", "Mesh_10_0_0_2",
            "proto", "BGP");
    down.fires(
            "a peer that is down, whatever its state",
            Duration.ofMinutes(8),
            labels,
            Map.of(
                String.format(series, "Active"), "0 0 stale _ 0 0 stale _ 0 0",
                String.format(series, "Connect"), "_ _ 0 0 stale _ 0 0 stale _"))
        .silent(
            "a peer that is up, and was down for two minutes",
            Duration.ofMinutes(8),
            Map.of(
                String.format(series, "Established"), "1 _ _ 1x10",
                String.format(series, "Active"), "_ 0 0 stale"));
    return new RulePreset(
        "bird-czerwonk",
        "Protocols of BIRD, by czerwonk/bird_exporter",
        Optional.of("bird-exporter-czerwonk"),
        RuleFile.of(RuleGroup.of("bird-czerwonk.rules", down.rule())),
        down.cases());
  }
}
