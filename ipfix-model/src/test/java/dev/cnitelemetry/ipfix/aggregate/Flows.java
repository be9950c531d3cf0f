// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Records and aggregators for tests, in few words; times of calls in seconds. */
final class Flows {
  static final long SECOND = 1000;

  private Flows() {}

  /** What the source Node reports of a connection between two Nodes. */
  static FlowRecordBuilder source(long start, long end, long octets, long delta) {
    return record(start, end, octets, delta)
        .set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE)
        .set(AntreaElements.SOURCE_POD_NAME, "client")
        .set(AntreaElements.SOURCE_POD_NAMESPACE, "shop")
        .set(AntreaElements.SOURCE_NODE_NAME, "node-1");
  }

  /** What the destination Node reports of it. */
  static FlowRecordBuilder destination(long start, long end, long octets, long delta) {
    return record(start, end, octets, delta)
        .set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE)
        .set(AntreaElements.DESTINATION_POD_NAME, "server")
        .set(AntreaElements.DESTINATION_POD_NAMESPACE, "store")
        .set(AntreaElements.DESTINATION_NODE_NAME, "node-2");
  }

  /** What the one Node reports of a connection between two of its Pods. */
  static FlowRecordBuilder local(long start, long end, long octets, long delta) {
    return record(start, end, octets, delta)
        .set(AntreaElements.FLOW_TYPE, FlowType.INTRA_NODE)
        .set(AntreaElements.SOURCE_POD_NAME, "client")
        .set(AntreaElements.DESTINATION_POD_NAME, "server");
  }

  static FlowRecordBuilder record(long start, long end, long octets, long delta) {
    return FlowRecord.builder()
        .set(IanaElements.FLOW_START_SECONDS, Instant.ofEpochSecond(start))
        .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(end))
        .set(IanaElements.FLOW_END_REASON, 2)
        .set(IanaElements.SOURCE_TRANSPORT_PORT, 40_000)
        .set(IanaElements.DESTINATION_TRANSPORT_PORT, 80)
        .set(IanaElements.PROTOCOL_IDENTIFIER, 6)
        .set(IanaElements.PACKET_TOTAL_COUNT, octets / 100)
        .set(IanaElements.OCTET_TOTAL_COUNT, octets)
        .set(IanaElements.PACKET_DELTA_COUNT, delta / 100)
        .set(IanaElements.OCTET_DELTA_COUNT, delta)
        .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.10.0.1")
        .set(IanaElements.DESTINATION_IPV4_ADDRESS, "10.10.1.2")
        .set(ReverseElements.REVERSE_PACKET_TOTAL_COUNT, 0)
        .set(ReverseElements.REVERSE_OCTET_TOTAL_COUNT, 0)
        .set(ReverseElements.REVERSE_PACKET_DELTA_COUNT, 0)
        .set(ReverseElements.REVERSE_OCTET_DELTA_COUNT, 0)
        .set(AntreaElements.TCP_STATE, "ESTABLISHED");
  }

  static FlowAggregator.Builder settings(Semantics semantics) {
    return FlowAggregator.builder()
        .semantics(semantics)
        .activeTimeout(Duration.ofSeconds(60))
        .inactiveTimeout(Duration.ofSeconds(90));
  }

  static FlowAggregator aggregator(Semantics semantics) {
    return settings(semantics).build();
  }

  static Admission add(FlowAggregator aggregator, long second, FlowRecordBuilder flow) {
    return aggregator.add(flow.build(), second * SECOND);
  }

  static List<FlowRecord> expire(FlowAggregator aggregator, long second) {
    return expireAt(aggregator, second * SECOND);
  }

  static List<FlowRecord> expireAt(FlowAggregator aggregator, long now) {
    List<FlowRecord> exports = new ArrayList<>();
    aggregator.expire(now, flow -> exports.add(flow.copy()));
    return exports;
  }

  static long number(FlowRecord flow, IntegerElement element) {
    return flow.number(element).orElseThrow();
  }

  static long second(FlowRecord flow, DateTimeElement element) {
    return flow.time(element).map(Instant::getEpochSecond).orElse(0L);
  }

  static String text(FlowRecord flow, StringElement element) {
    return flow.text(element).orElse("");
  }

  /** Common, source Node's, destination Node's delta of octets. */
  static List<Long> deltas(FlowRecord flow) {
    return List.of(
        number(flow, IanaElements.OCTET_DELTA_COUNT),
        number(flow, AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE),
        number(flow, AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE));
  }

  static List<Long> totals(FlowRecord flow) {
    return List.of(
        number(flow, IanaElements.OCTET_TOTAL_COUNT),
        number(flow, AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE),
        number(flow, AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE));
  }

  static List<Long> throughputs(FlowRecord flow) {
    return List.of(
        number(flow, AntreaElements.THROUGHPUT),
        number(flow, AntreaElements.THROUGHPUT_FROM_SOURCE_NODE),
        number(flow, AntreaElements.THROUGHPUT_FROM_DESTINATION_NODE));
  }

  static List<Long> ends(FlowRecord flow) {
    return List.of(
        second(flow, IanaElements.FLOW_END_SECONDS),
        second(flow, AntreaElements.FLOW_END_SECONDS_FROM_SOURCE_NODE),
        second(flow, AntreaElements.FLOW_END_SECONDS_FROM_DESTINATION_NODE));
  }
}
