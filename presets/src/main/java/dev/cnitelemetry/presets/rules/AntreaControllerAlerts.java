// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static dev.cnitelemetry.promql.build.Promql.deriv;
import static dev.cnitelemetry.promql.build.Promql.gauge;
import static dev.cnitelemetry.promql.build.Promql.histogram;
import static dev.cnitelemetry.promql.build.Promql.minOverTime;
import static dev.cnitelemetry.promql.build.Promql.minutes;
import static dev.cnitelemetry.promql.build.Promql.rate;

import dev.cnitelemetry.catalog.antrea.AntreaController;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What goes wrong in the Antrea Controller: queues that grow, and syncs that are slow. */
final class AntreaControllerAlerts {

  private static final String LABELS =
      "{instance=\"node-1;antrea-controller-x\",job=\"antrea-controllers\"}";
  private static final Map<String, String> TARGET =
      Map.of("instance", "node-1;antrea-controller-x", "job", "antrea-controllers");

  private AntreaControllerAlerts() {}

  static RulePreset preset() {
    List<Starter> starters = new ArrayList<>();
    starters.add(
        grows("AddressGroup", "address groups", AntreaController.LENGTH_ADDRESS_GROUP_QUEUE));
    starters.add(
        grows(
            "AppliedToGroup", "applied-to groups", AntreaController.LENGTH_APPLIED_TO_GROUP_QUEUE));
    starters.add(
        grows("NetworkPolicy", "NetworkPolicies", AntreaController.LENGTH_NETWORK_POLICY_QUEUE));
    starters.add(
        slow(
            "AddressGroup",
            "address group",
            AntreaController.ADDRESS_GROUP_SYNC_DURATION_MILLISECONDS));
    starters.add(
        slow(
            "AppliedToGroup",
            "applied-to group",
            AntreaController.APPLIED_TO_GROUP_SYNC_DURATION_MILLISECONDS));
    starters.add(
        slow(
            "NetworkPolicy",
            "NetworkPolicy",
            AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS));
    return Starter.preset(
        "antrea-controller", "Antrea Controller: queues that grow, slow syncs", "antrea", starters);
  }

  private static Starter grows(String name, String what, GaugeDefinition length) {
    String series = length.name() + LABELS;
    return Starter.of(
            "AntreaController" + name + "QueueGrows",
            minOverTime(gauge(length).range(minutes(15)))
                .greaterThan(0)
                .and(deriv(gauge(length).range(minutes(15))).greaterThan(0)),
            Duration.ofMinutes(15),
            "warning",
            "The queue of "
                + what
                + " of the Antrea Controller ({{ $labels.instance }}) has grown"
                + " for half an hour and was never empty",
            Starter.NO_SOURCE
                + "no length is too long by itself; what is told is a queue that is longer at the"
                + " end of each quarter of an hour than at its beginning.",
            "See whether the controller is short of CPU, and what changes so often: Pods, labels of"
                + " Pods, or policies. Policies are enforced late until the queue is empty.")
        .fires("one more each minute", Duration.ofMinutes(50), TARGET, Map.of(series, "0 1+1x60"))
        .silent("long, but getting shorter", Duration.ofMinutes(50), Map.of(series, "500-5x60"))
        .silent(
            "it is emptied again and again",
            Duration.ofMinutes(50),
            Map.of(series, "0 9 0 12 0 15 0 20 0 0 9 0 12 0 15 0 20 0 30x1 0 40 0 50 0 60 0 70 0"));
  }

  private static Starter slow(String name, String what, HistogramDefinition duration) {
    String sum = duration.name() + "_sum" + LABELS;
    String count = duration.name() + "_count" + LABELS;
    return Starter.of(
            "AntreaController" + name + "SyncSlow",
            rate(histogram(duration).sum(), minutes(10))
                .dividedBy(rate(histogram(duration).count(), minutes(10)))
                .greaterThan(1000),
            Duration.ofMinutes(10),
            "warning",
            "The Antrea Controller ({{ $labels.instance }}) takes more than a second to sync one "
                + what,
            Starter.NO_SOURCE
                + "it is a thousand times what small clusters show. It is a mean, since the"
                + " histogram's buckets end at 10 ms and give no quantile above.",
            "See whether the controller is short of CPU, and how many Pods the selectors of the"
                + " newest policies match.")
        .fires(
            "two seconds each",
            Duration.ofMinutes(30),
            TARGET,
            Map.of(sum, "0+20000x40", count, "0+10x40"))
        .silent(
            "five milliseconds each",
            Duration.ofMinutes(30),
            Map.of(sum, "0+50x40", count, "0+10x40"))
        .silent("nothing to sync", Duration.ofMinutes(30), Map.of(sum, "9x40", count, "3x40"));
  }
}
