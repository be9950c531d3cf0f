// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.CalicoComponents;
import dev.cnitelemetry.catalog.calico.Typha;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.promql.build.GaugeVector;
import java.util.List;

/** Typha: it hands the datastore's changes on to every Felix. */
final class TyphaDashboard {

  static final String UID = "typha";

  private TyphaDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID,
                    "Calico Typha",
                    "calico",
                    CalicoCatalog.get(),
                    gauge(Typha.CONNECTIONS_ACTIVE)))
            .description("From the datastore to every Felix: clients, cache, snapshots.")
            .link(DashboardLink.toDashboard("Felix", "cni-" + FelixDashboard.UID))
            .row(first())
            .row(clients())
            .row(cache())
            .row(snapshots())
            .build();
    return Shared.preset(UID, List.of(CalicoComponents.TYPHA), dashboard, List::of);
  }

  static GaugeVector furthestBehind() {
    return max(of(Typha.CLIENT_LATENCY_SECS).where(QUANTILE.eq("0.99")));
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("Typhas"),
        Frame.restarted(),
        stat(
                "Slowest client is behind",
                "The slowest hundredth. A client that is minutes behind enforces old policies:"
                    + " which node is it, and is its Felix or the network slow?")
            .ask(furthestBehind(), "slowest")
            .size(4, 4)
            .panel(),
        stat(
                "Dropped, last hour",
                "By rebalancing, when Typhas are added or removed; besides that: why?")
            .ask(sum(increase(of(Typha.CONNECTIONS_DROPPED), hours(1))), "dropped")
            .whole()
            .size(4, 4)
            .panel(),
        stat(
                "Clients connected",
                "All Typhas together: as many as nodes, times the kinds of clients.")
            .total("clients", Typha.CONNECTIONS_ACTIVE)
            .size(4, 4)
            .panel(),
        stat(
                "Updates received",
                "Nothing for long in a busy cluster: the connection to the datastore is stuck.")
            .ask(sum(rate(of(Typha.UPDATES_TOTAL), RATE_INTERVAL)), "updates")
            .size(4, 4)
            .panel());
  }

  private static Row clients() {
    return Row.of(
        "Clients",
        lines(
                "How far behind are clients?",
                "The middle and the slowest hundredth. Only the slowest grows: a few slow nodes.")
            .quantiles(Typha.CLIENT_LATENCY_SECS)
            .panel(),
        lines("How long does a write to a client take?", "Slow writes: a full network buffer.")
            .quantiles(Typha.CLIENT_WRITE_LATENCY_SECS)
            .panel(),
        lines("How long does a ping take?", "To a client and back.")
            .quantiles(Typha.PING_LATENCY)
            .panel(),
        lines(
                "How are clients spread over Typhas?",
                "Evenly, after a while. Streaming ones have what they need; others still begin.")
            .level("connected", Typha.CONNECTIONS_ACTIVE)
            .level("streaming", Typha.CONNECTIONS_STREAMING)
            .panel(),
        lines("How many connections came and went in the last hour?", "Dropped, and accepted.")
            .lastHour("accepted", Typha.CONNECTIONS_ACCEPTED)
            .lastHour("dropped", Typha.CONNECTIONS_DROPPED)
            .panel(),
        lines(
                "How many clients needed the grace period in the last hour?",
                "They were too slow for the first snapshot and got more time.")
            .lastHour(Typha.CONNECTIONS_GRACE_USED)
            .panel(),
        lines("How much is in a message?", "Keys and values. Large: clients catch up.")
            .quantiles(Typha.KVS_PER_MSG)
            .wide()
            .panel());
  }

  private static Row cache() {
    return Row.of(
        "Cache",
        lines("How much comes from the datastore?", "Received, and skipped since nothing changed.")
            .perSecond("received", Typha.UPDATES_TOTAL)
            .perSecond("skipped", Typha.UPDATES_SKIPPED)
            .panel(),
        lines("How much is in the cache?", "Typhas that disagree: one is stuck.")
            .level(Typha.CACHE_SIZE)
            .panel(),
        lines(
                "Does the cache move on?",
                "Its sequence number in ten minutes. Zero on one Typha alone: it is stuck.")
            .ask(
                sum(by(INSTANCE), delta(of(Typha.BREADCRUMB_SEQ_NUMBER).range(minutes(10)))),
                "{{instance}}")
            .panel(),
        lines(
                "Do clients wait for news, or are they behind?",
                "Those that never wait are behind all the time.")
            .perSecond("waited", Typha.BREADCRUMB_BLOCK)
            .perSecond("did not wait", Typha.BREADCRUMB_NON_BLOCK)
            .panel(),
        lines("How long does the next step take a client that is behind?", "By Typha.")
            .quantiles(Typha.NEXT_BREADCRUMB_LATENCY_SECS)
            .panel(),
        lines("How large are the steps?", "Keys and values of each.")
            .quantiles(Typha.BREADCRUMB_SIZE)
            .panel());
  }

  private static Row snapshots() {
    return Row.of(
            "Snapshots and log",
            lines("How long does a client's first snapshot take?", "Grows with the cluster.")
                .quantiles(Typha.CLIENT_SNAPSHOT_SEND_SECS)
                .panel(),
            lines("How many snapshots in the last hour?", "Made, and used again.")
                .lastHour("made", Typha.SNAPSHOTS_GENERATED)
                .lastHour("used again", Typha.SNAPSHOTS_REUSED)
                .panel(),
            lines("How large are snapshots?", "Before and after compression.")
                .level("before", Typha.SNAPSHOT_RAW_BYTES)
                .level("after", Typha.SNAPSHOT_COMPRESSED_BYTES)
                .panel(),
            lines("How many lines of the log were lost in the last hour?", "They are not in it.")
                .lastHour("dropped", Typha.LOGS_DROPPED)
                .lastHour("failed", Typha.LOG_ERRORS)
                .panel())
        .collapsed();
  }

  static List<MetricDefinition> shown() {
    return preset().dashboard().definitions();
  }
}
