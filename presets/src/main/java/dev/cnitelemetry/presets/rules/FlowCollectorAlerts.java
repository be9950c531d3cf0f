// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static dev.cnitelemetry.promql.build.Promql.counter;
import static dev.cnitelemetry.promql.build.Promql.gauge;
import static dev.cnitelemetry.promql.build.Promql.increase;
import static dev.cnitelemetry.promql.build.Promql.minutes;

import dev.cnitelemetry.flow.collector.metrics.FlowCollectorMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a flow collector loses: on the way to it, before a sink, and a sink that is gone. */
final class FlowCollectorAlerts {

  private static final String INSTANCE = "10.0.0.9:9091";
  private static final String JOB = "flow-collector";
  private static final String TARGET = "instance=\"" + INSTANCE + "\",job=\"" + JOB + "\"";
  private static final String SINK = "sink=\"log\"";

  private FlowCollectorAlerts() {}

  static RulePreset preset() {
    return Starter.preset(
        "flow-collector",
        "The flow collector: records lost on the way or before a sink, sinks that failed",
        "",
        List.of(lostOnTheWay(), dropped(), failed()));
  }

  private static Starter lostOnTheWay() {
    String series = FlowCollectorMetrics.RECORDS_LOST_TOTAL.name() + "{" + TARGET + "}";
    return Starter.of(
            "FlowRecordsLost",
            increase(counter(FlowCollectorMetrics.RECORDS_LOST_TOTAL), minutes(15)).greaterThan(0),
            Duration.ZERO,
            "warning",
            "{{ $labels.instance }} misses flow records by their sequence numbers",
            Starter.NO_SOURCE + "each record that is missing makes sums of octets too small.",
            "The collector's log names the exporters. All of them: the receive buffer"
                + " (net.core.rmem_max) or the CPU; one: its network. TCP or TLS loses none on"
                + " the way.")
        .fires(
            "ten records",
            Duration.ofMinutes(12),
            Map.of("instance", INSTANCE, "job", JOB),
            Map.of(series, "0x10 16x20"))
        .silent("none", Duration.ofMinutes(12), Map.of(series, "3x40"))
        .silent("an hour ago", Duration.ofMinutes(80), Map.of(series, "0x10 16x100"));
  }

  private static Starter dropped() {
    String series =
        FlowCollectorMetrics.SINK_RECORDS_DROPPED_TOTAL.name() + "{" + TARGET + "," + SINK + "}";
    return Starter.of(
            "FlowSinkDropsRecords",
            increase(counter(FlowCollectorMetrics.SINK_RECORDS_DROPPED_TOTAL), minutes(15))
                .greaterThan(0),
            Duration.ofMinutes(5),
            "warning",
            "Sink {{ $labels.sink }} of {{ $labels.instance }} loses flow records",
            Starter.NO_SOURCE
                + "five minutes leave out what a destination loses that is started anew.",
            "Is the destination slow, full or gone? flow_collector_sink_queue_records shows what"
                + " waits; --queue makes more room for bursts.")
        .fires(
            "it goes on",
            Duration.ofMinutes(20),
            Map.of("instance", INSTANCE, "job", JOB, "sink", "log"),
            Map.of(series, "0x10 0+100x20"))
        .silent("none", Duration.ofMinutes(20), Map.of(series, "7x40"));
  }

  private static Starter failed() {
    String series = FlowCollectorMetrics.SINK_FAILED.name() + "{" + TARGET + "," + SINK + "}";
    return Starter.of(
            "FlowSinkFailed",
            gauge(FlowCollectorMetrics.SINK_FAILED).greaterThan(0),
            Duration.ZERO,
            "critical",
            "Sink {{ $labels.sink }} of {{ $labels.instance }} has failed and takes no more records",
            "The metric is 1 from the failure to the end of the process: nothing more arrives"
                + " there.",
            "The collector's log says why, such as a full disk. Mend it, then start the collector"
                + " anew.")
        .fires(
            "the disk is full",
            Duration.ofMinutes(12),
            Map.of("instance", INSTANCE, "job", JOB, "sink", "log"),
            Map.of(series, "0x10 1x20"))
        .silent("it works", Duration.ofMinutes(12), Map.of(series, "0x40"));
  }
}
