// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static dev.cnitelemetry.promql.build.Promql.counter;
import static dev.cnitelemetry.promql.build.Promql.hours;
import static dev.cnitelemetry.promql.build.Promql.increase;

import dev.cnitelemetry.catalog.tawon.TawonBpf;
import dev.cnitelemetry.catalog.tawon.TawonDirectives;
import dev.cnitelemetry.catalog.tawon.TawonExec;
import dev.cnitelemetry.catalog.tawon.TawonFlow;
import dev.cnitelemetry.catalog.tawon.TawonLabels;
import dev.cnitelemetry.catalog.tawon.TawonPayload;
import dev.cnitelemetry.catalog.tawon.TawonResetConnection;
import dev.cnitelemetry.catalog.tawon.TawonTlsPlaintext;
import dev.cnitelemetry.metrics.CounterDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What goes wrong in Tawon: messages lost, probes not attached, directives failing. */
final class TawonAlerts {

  private static final String TARGET = "instance=\"10.0.0.7:8080\",job=\"tawon\"";

  private TawonAlerts() {}

  static RulePreset preset() {
    List<Starter> starters = new ArrayList<>();
    starters.add(lost("Payload", "payload", TawonPayload.MSGS_LOST));
    starters.add(lost("ResetConnection", "connection reset", TawonResetConnection.MSGS_LOST));
    starters.add(lost("Exec", "exec", TawonExec.MSGS_LOST));
    starters.add(lost("TlsPlaintext", "TLS plain text", TawonTlsPlaintext.MSGS_LOST));
    starters.add(lost("Flow", "flow", TawonFlow.MSGS_LOST));
    starters.add(probes());
    starters.add(directives());
    return Starter.preset(
        "tawon", "Tawon: messages lost, probes not attached, directives failing", "", starters);
  }

  private static Starter lost(String name, String what, CounterDefinition lost) {
    String series = lost.name() + "{" + TARGET + "}";
    return Starter.of(
            "Tawon" + name + "MessagesLost",
            increase(counter(lost), hours(1)).greaterThan(0),
            Duration.ZERO,
            "warning",
            "Tawon on {{ $labels.instance }} lost " + what + " messages within the last hour",
            Starter.NO_SOURCE + "what is lost is missing from what the directive reports.",
            "The perf event ring buffer was full: narrow the directive, give the Pod more CPU, or a"
                + " larger buffer.")
        .fires(
            "ten messages",
            Duration.ofMinutes(30),
            Map.of("instance", "10.0.0.7:8080", "job", "tawon"),
            Map.of(series, "0x10 10x40"))
        .silent("none", Duration.ofMinutes(30), Map.of(series, "3x40"))
        .silent("two hours ago", Duration.ofHours(3), Map.of(series, "0x10 10x200"));
  }

  private static Starter probes() {
    String series =
        "bpf_probes_attach_failure{" + TARGET + ",module=\"exec\",program=\"sched_process_exec\"}";
    return Starter.of(
            "TawonProbesNotAttached",
            increase(counter(TawonBpf.PROBES_ATTACH_FAILURE), hours(1)).greaterThan(0),
            Duration.ZERO,
            "critical",
            "Tawon on {{ $labels.instance }} could not attach {{ $labels.program }} of"
                + " {{ $labels.module }}",
            Starter.NO_SOURCE + "a probe that is not attached sees nothing, so one is told.",
            "Read the Pod's log for what the kernel said: a symbol that this kernel does not have,"
                + " or a capability that the Pod lacks.")
        .fires(
            "one failure",
            Duration.ofMinutes(30),
            Map.of(
                "instance", "10.0.0.7:8080",
                "job", "tawon",
                "module", "exec",
                "program", "sched_process_exec"),
            Map.of(series, "0x10 1x40"))
        .silent("none", Duration.ofMinutes(30), Map.of(series, "0x40"));
  }

  private static Starter directives() {
    String series = "directives_ran_total{" + TARGET + ",status=\"%s\",tawonID=\"capture\"}";
    return Starter.of(
            "TawonDirectivesFailing",
            increase(
                    counter(TawonDirectives.DIRECTIVES_RAN_TOTAL)
                        .where(
                            TawonLabels.STATUS.matches(
                                "(?i).*(fail|err|abort|cancel|timeout|denied|reject).*")),
                    hours(1))
                .greaterThan(0),
            Duration.ZERO,
            "warning",
            "Directive {{ $labels.tawonID }} of Tawon on {{ $labels.instance }} ended as"
                + " {{ $labels.status }} within the last hour",
            Starter.NO_SOURCE
                + "the values of status are documented nowhere either; the pattern has the usual"
                + " words for a failure. Look at the page and put in the words that are there.",
            "Read the directive's status and the log of its Pods: kubectl describe, kubectl logs.")
        .fires(
            "one failed",
            Duration.ofMinutes(30),
            Map.of(
                "instance", "10.0.0.7:8080",
                "job", "tawon",
                "status", "Failed",
                "tawonID", "capture"),
            Map.of(String.format(series, "Failed"), "0x10 1x40"))
        .silent(
            "all end well",
            Duration.ofMinutes(30),
            Map.of(String.format(series, "Succeeded"), "0+1x40"));
  }
}
