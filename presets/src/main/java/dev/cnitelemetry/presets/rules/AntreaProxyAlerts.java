// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static dev.cnitelemetry.promql.build.Promql.by;
import static dev.cnitelemetry.promql.build.Promql.histogram;
import static dev.cnitelemetry.promql.build.Promql.histogramQuantile;
import static dev.cnitelemetry.promql.build.Promql.minutes;
import static dev.cnitelemetry.promql.build.Promql.rate;
import static dev.cnitelemetry.promql.build.Promql.sum;

import dev.cnitelemetry.catalog.antrea.AntreaLabels;
import dev.cnitelemetry.catalog.antrea.AntreaProxy;
import dev.cnitelemetry.promql.build.Promql;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What goes wrong in Antrea Proxy. */
final class AntreaProxyAlerts {

  private AntreaProxyAlerts() {}

  static RulePreset preset() {
    return Starter.preset(
        "antrea-proxy", "Antrea Proxy: slow syncs of Services", "antrea", List.of(slow()));
  }

  private static Starter slow() {
    return Starter.of(
            "AntreaProxySyncSlow",
            histogramQuantile(
                    0.99,
                    sum(
                        by(Promql.LE, Promql.JOB, Promql.INSTANCE, AntreaLabels.IP_FAMILY),
                        rate(
                            histogram(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS)
                                .buckets()
                                .range(minutes(10)))))
                .greaterThan(1),
            Duration.ofMinutes(10),
            "warning",
            "Antrea Proxy on {{ $labels.instance }} takes more than a second to sync its Services"
                + " ({{ $labels.ip_family }})",
            Starter.NO_SOURCE
                + "a Service's new Endpoints get no traffic, and its old ones do, for that long.",
            "See whether the agent is short of CPU, how many Endpoints change, and the latency of"
                + " Open vSwitch's flow operations on that Node.")
        .fires(
            "most syncs take between one and 2.5 seconds",
            Duration.ofMinutes(30),
            Map.of("instance", "node-1", "ip_family", "v4", "job", "antrea-agents"),
            buckets("0+1x40"))
        .silent("all syncs take less than 50 ms", Duration.ofMinutes(30), buckets("0+100x40"))
        .silent("no syncs", Duration.ofMinutes(30), buckets("0x40"));
  }

  /** Buckets of which those up to a second hold what is given, the others 100 a minute. */
  private static Map<String, String> buckets(String fast) {
    Map<String, String> buckets = new TreeMap<>();
    for (String bound : List.of("0.05", "1", "2.5", "+Inf")) {
      buckets.put(
          "antrea_proxy_sync_proxy_rules_duration_seconds_bucket{instance=\"node-1\","
              + "ip_family=\"v4\",job=\"antrea-agents\",le=\""
              + bound
              + "\"}",
          bound.equals("0.05") || bound.equals("1") || fast.startsWith("0x") ? fast : "0+100x40");
    }
    return buckets;
  }
}
