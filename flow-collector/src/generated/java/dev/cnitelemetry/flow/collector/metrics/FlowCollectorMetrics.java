// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.flow.collector.metrics;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * The flow collector: metrics as typed constants.
 *
 * <p>What the flow collector received, lost, aggregated and handed on.
 */
public final class FlowCollectorMetrics {
  /**
   * {@code flow_collector_messages_received_total}, a counter.
   *
   * <p>Messages received: IPFIX Messages, and records that came as JSON.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#TRANSPORT transport}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition MESSAGES_RECEIVED_TOTAL =
      CounterDefinition.of(
          "flow_collector_messages_received_total",
          "Messages received: IPFIX Messages, and records that came as JSON.",
          Unit.NONE,
          FlowCollectorLabels.TRANSPORT);

  /**
   * {@code flow_collector_records_received_total}, a counter.
   *
   * <p>Data Records of flows received.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition RECORDS_RECEIVED_TOTAL =
      CounterDefinition.of(
          "flow_collector_records_received_total", "Data Records of flows received.", Unit.NONE);

  /**
   * {@code flow_collector_options_records_received_total}, a counter.
   *
   * <p>Data Records of Options Templates received.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition OPTIONS_RECORDS_RECEIVED_TOTAL =
      CounterDefinition.of(
          "flow_collector_options_records_received_total",
          "Data Records of Options Templates received.",
          Unit.NONE);

  /**
   * {@code flow_collector_templates_received_total}, a counter.
   *
   * <p>Template Records received, those sent again too.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition TEMPLATES_RECEIVED_TOTAL =
      CounterDefinition.of(
          "flow_collector_templates_received_total",
          "Template Records received, those sent again too.",
          Unit.NONE);

  /**
   * {@code flow_collector_records_lost_total}, a counter.
   *
   * <p>Data Records missing by the sequence numbers of their exporters when that was noticed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition RECORDS_LOST_TOTAL =
      CounterDefinition.of(
          "flow_collector_records_lost_total",
          "Data Records missing by the sequence numbers of their exporters when that was noticed.",
          Unit.NONE);

  /**
   * {@code flow_collector_malformed_total}, a counter.
   *
   * <p>What was malformed in what exporters sent, by what is wrong.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#CODE code}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition MALFORMED_TOTAL =
      CounterDefinition.of(
          "flow_collector_malformed_total",
          "What was malformed in what exporters sent, by what is wrong.",
          Unit.NONE,
          FlowCollectorLabels.CODE);

  /**
   * {@code flow_collector_sets_skipped_total}, a counter.
   *
   * <p>Sets that had a reserved id, or no Template when they came.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition SETS_SKIPPED_TOTAL =
      CounterDefinition.of(
          "flow_collector_sets_skipped_total",
          "Sets that had a reserved id, or no Template when they came.",
          Unit.NONE);

  /**
   * {@code flow_collector_foreign_exporters_total}, a counter.
   *
   * <p>Exporters that sent something else than IPFIX.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition FOREIGN_EXPORTERS_TOTAL =
      CounterDefinition.of(
          "flow_collector_foreign_exporters_total",
          "Exporters that sent something else than IPFIX.",
          Unit.NONE);

  /**
   * {@code flow_collector_datagrams_received_total}, a counter.
   *
   * <p>Datagrams received.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition DATAGRAMS_RECEIVED_TOTAL =
      CounterDefinition.of(
          "flow_collector_datagrams_received_total", "Datagrams received.", Unit.NONE);

  /**
   * {@code flow_collector_datagrams_dropped_total}, a counter.
   *
   * <p>Datagrams dropped, by who dropped them: the collector, or the system for want of
   * receive buffer.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#PLACE place}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition DATAGRAMS_DROPPED_TOTAL =
      CounterDefinition.of(
          "flow_collector_datagrams_dropped_total",
          "Datagrams dropped, by who dropped them: the collector, or the system for want of receive buffer.",
          Unit.NONE,
          FlowCollectorLabels.PLACE);

  /**
   * {@code flow_collector_connections}, a gauge.
   *
   * <p>Connections of exporters that are open.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final GaugeDefinition CONNECTIONS =
      GaugeDefinition.of(
          "flow_collector_connections", "Connections of exporters that are open.", Unit.NONE);

  /**
   * {@code flow_collector_connections_accepted_total}, a counter.
   *
   * <p>Connections accepted.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition CONNECTIONS_ACCEPTED_TOTAL =
      CounterDefinition.of(
          "flow_collector_connections_accepted_total", "Connections accepted.", Unit.NONE);

  /**
   * {@code flow_collector_connections_closed_total}, a counter.
   *
   * <p>Connections that the collector closed, by why.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#REASON reason}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition CONNECTIONS_CLOSED_TOTAL =
      CounterDefinition.of(
          "flow_collector_connections_closed_total",
          "Connections that the collector closed, by why.",
          Unit.NONE,
          FlowCollectorLabels.REASON);

  /**
   * {@code flow_collector_handshakes_refused_total}, a counter.
   *
   * <p>Connections refused since their TLS handshake failed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition HANDSHAKES_REFUSED_TOTAL =
      CounterDefinition.of(
          "flow_collector_handshakes_refused_total",
          "Connections refused since their TLS handshake failed.",
          Unit.NONE);

  /**
   * {@code flow_collector_flows}, a gauge.
   *
   * <p>Flows that the aggregation holds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   *   <li>Needs {@code --aggregate}
   * </ul>
   */
  public static final GaugeDefinition FLOWS =
      GaugeDefinition.of("flow_collector_flows", "Flows that the aggregation holds.", Unit.NONE);

  /**
   * {@code flow_collector_flows_evicted_total}, a counter.
   *
   * <p>Flows exported early to make room for others.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   *   <li>Needs {@code --aggregate}
   * </ul>
   */
  public static final CounterDefinition FLOWS_EVICTED_TOTAL =
      CounterDefinition.of(
          "flow_collector_flows_evicted_total",
          "Flows exported early to make room for others.",
          Unit.NONE);

  /**
   * {@code flow_collector_flows_lost_total}, a counter.
   *
   * <p>Flows that were never exported for want of room.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   *   <li>Needs {@code --aggregate}
   * </ul>
   */
  public static final CounterDefinition FLOWS_LOST_TOTAL =
      CounterDefinition.of(
          "flow_collector_flows_lost_total",
          "Flows that were never exported for want of room.",
          Unit.NONE);

  /**
   * {@code flow_collector_records_refused_total}, a counter.
   *
   * <p>Data Records that went nowhere, since aggregation or proxy can make nothing of them.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition RECORDS_REFUSED_TOTAL =
      CounterDefinition.of(
          "flow_collector_records_refused_total",
          "Data Records that went nowhere, since aggregation or proxy can make nothing of them.",
          Unit.NONE);

  /**
   * {@code flow_collector_records_exported_total}, a counter.
   *
   * <p>Records handed to sinks.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition RECORDS_EXPORTED_TOTAL =
      CounterDefinition.of(
          "flow_collector_records_exported_total", "Records handed to sinks.", Unit.NONE);

  /**
   * {@code flow_collector_sink_records_written_total}, a counter.
   *
   * <p>Records that a sink has written.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#SINK sink}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition SINK_RECORDS_WRITTEN_TOTAL =
      CounterDefinition.of(
          "flow_collector_sink_records_written_total",
          "Records that a sink has written.",
          Unit.NONE,
          FlowCollectorLabels.SINK);

  /**
   * {@code flow_collector_sink_records_dropped_total}, a counter.
   *
   * <p>Records that a sink has lost since it is too slow or has failed.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#SINK sink}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition SINK_RECORDS_DROPPED_TOTAL =
      CounterDefinition.of(
          "flow_collector_sink_records_dropped_total",
          "Records that a sink has lost since it is too slow or has failed.",
          Unit.NONE,
          FlowCollectorLabels.SINK);

  /**
   * {@code flow_collector_sink_queue_records}, a gauge.
   *
   * <p>Records that wait for a sink.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#SINK sink}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final GaugeDefinition SINK_QUEUE_RECORDS =
      GaugeDefinition.of(
          "flow_collector_sink_queue_records",
          "Records that wait for a sink.",
          Unit.NONE,
          FlowCollectorLabels.SINK);

  /**
   * {@code flow_collector_sink_failed}, a gauge.
   *
   * <p>1 for a sink that has failed and takes no more records, otherwise 0.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#SINK sink}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final GaugeDefinition SINK_FAILED =
      GaugeDefinition.of(
          "flow_collector_sink_failed",
          "1 for a sink that has failed and takes no more records, otherwise 0.",
          Unit.NONE,
          FlowCollectorLabels.SINK);

  /**
   * {@code flow_collector_sink_write_seconds_total}, a counter in seconds.
   *
   * <p>Time a sink took to write its records.
   *
   * <ul>
   *   <li>Labels: {@link FlowCollectorLabels#SINK sink}
   *   <li>Flow collector: all releases
   * </ul>
   */
  public static final CounterDefinition SINK_WRITE_SECONDS_TOTAL =
      CounterDefinition.of(
          "flow_collector_sink_write_seconds_total",
          "Time a sink took to write its records.",
          Unit.SECONDS,
          FlowCollectorLabels.SINK);

  private FlowCollectorMetrics() {}
}
