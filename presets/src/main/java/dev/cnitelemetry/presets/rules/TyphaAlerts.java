// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static dev.cnitelemetry.promql.build.Promql.changes;
import static dev.cnitelemetry.promql.build.Promql.counter;
import static dev.cnitelemetry.promql.build.Promql.gauge;
import static dev.cnitelemetry.promql.build.Promql.hours;
import static dev.cnitelemetry.promql.build.Promql.increase;
import static dev.cnitelemetry.promql.build.Promql.minutes;
import static dev.cnitelemetry.promql.build.Promql.rate;
import static dev.cnitelemetry.promql.build.Promql.summary;

import dev.cnitelemetry.catalog.calico.Typha;
import dev.cnitelemetry.promql.build.Promql;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What goes wrong in Typha: connections dropped, clients that fall behind, a cache that is stuck.
 */
final class TyphaAlerts {

  private static final Map<String, String> TARGET =
      Map.of("instance", "node-1", "job", "calico-typha");
  private static final Map<String, String> FELIX =
      Map.of("instance", "node-1", "job", "calico-typha", "syncer", "felix");

  private TyphaAlerts() {}

  static RulePreset preset() {
    List<Starter> starters = List.of(dropped(), behind(), stuck());
    return Starter.preset(
        "typha", "Typha: connections dropped, clients behind, cache stuck", "calico", starters);
  }

  private static Starter dropped() {
    String series = "typha_connections_dropped{instance=\"node-1\",job=\"calico-typha\"}";
    return Starter.of(
            "TyphaConnectionsDropped",
            increase(counter(Typha.CONNECTIONS_DROPPED), hours(1)).greaterThan(10),
            Duration.ZERO,
            "warning",
            "Typha on {{ $labels.instance }} dropped more than ten connections in an hour",
            Starter.NO_SOURCE
                + "Typha drops a few to spread its clients when its replicas change; ten in an hour"
                + " is no such change.",
            "See whether replicas of Typha start and end, and whether each Node can reach all of"
                + " them; a client that is dropped takes a whole snapshot anew.")
        .fires("one a minute", Duration.ofHours(1), TARGET, Map.of(series, "0+1x90"))
        .silent("five at once", Duration.ofHours(1), Map.of(series, "0x30 5x60"))
        .silent("twenty, three hours ago", Duration.ofHours(4), Map.of(series, "0 0 20x300"));
  }

  private static Starter behind() {
    String series =
        "typha_client_latency_secs{instance=\"node-1\",job=\"calico-typha\",quantile=\"0.99\","
            + "syncer=\"felix\"}";
    return Starter.of(
            "TyphaClientsBehind",
            summary(Typha.CLIENT_LATENCY_SECS)
                .quantiles()
                .where(Promql.QUANTILE.eq("0.99"))
                .greaterThan(10),
            Duration.ofMinutes(5),
            "warning",
            "Clients of Typha on {{ $labels.instance }} are more than ten seconds behind",
            Starter.NO_SOURCE
                + "Nodes enforce policies as they were that long ago. The quantile 0.99 is told, so"
                + " that one slow client does not vanish among many.",
            "See which calico-node is short of CPU or of network, and whether Typha itself is"
                + " throttled; more replicas help where it has many clients.")
        .fires(
            "thirty seconds behind",
            Duration.ofMinutes(10),
            Map.of(
                "instance", "node-1",
                "job", "calico-typha",
                "quantile", "0.99",
                "syncer", "felix"),
            Map.of(series, "30x20"))
        .silent("half a second behind", Duration.ofMinutes(10), Map.of(series, "0.5x20"))
        .silent(
            "no clients, so no quantile",
            Duration.ofMinutes(10),
            Map.of(series, "NaN NaN NaN NaN NaN NaN NaN NaN NaN NaN NaN"));
  }

  private static Starter stuck() {
    String labels = "{instance=\"node-1\",job=\"calico-typha\",syncer=\"felix\"}";
    String updates = "typha_updates_total" + labels;
    String skipped = "typha_updates_skipped" + labels;
    String sequence = "typha_breadcrumb_seq_number" + labels;
    return Starter.of(
            "TyphaCacheStuck",
            rate(counter(Typha.UPDATES_TOTAL), minutes(10))
                .minus(rate(counter(Typha.UPDATES_SKIPPED), minutes(10)))
                .greaterThan(0)
                .and(changes(gauge(Typha.BREADCRUMB_SEQ_NUMBER).range(minutes(10))).equalTo(0)),
            Duration.ofMinutes(5),
            "critical",
            "Typha on {{ $labels.instance }} takes updates and passes none on",
            "Zero is meant: every update that is not skipped as a duplicate makes a new breadcrumb."
                + " "
                + Starter.NO_SOURCE
                + "ten minutes are long for an update that is under way.",
            "Clients of this Typha see nothing new. Keep the replica's log, then restart it; its"
                + " clients go to another.")
        .fires(
            "updates come and the sequence number is still",
            Duration.ofMinutes(30),
            FELIX,
            Map.of(updates, "0+5x60", skipped, "0+1x60", sequence, "7x60"))
        .silent(
            "the sequence number grows",
            Duration.ofMinutes(30),
            Map.of(updates, "0+5x60", skipped, "0+1x60", sequence, "7+2x60"))
        .silent(
            "all updates are duplicates",
            Duration.ofMinutes(30),
            Map.of(updates, "0+5x60", skipped, "0+5x60", sequence, "7x60"))
        .silent(
            "no updates",
            Duration.ofMinutes(30),
            Map.of(updates, "5x60", skipped, "1x60", sequence, "7x60"));
  }
}
