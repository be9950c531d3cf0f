// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.http;

import dev.cnitelemetry.flow.collector.CollectorCounts;
import dev.cnitelemetry.flow.collector.PipelineCounts;
import dev.cnitelemetry.flow.collector.metrics.FlowCollectorLabels;
import dev.cnitelemetry.flow.collector.metrics.FlowCollectorMetrics;
import dev.cnitelemetry.flow.collector.sink.SinkCounts;
import dev.cnitelemetry.ipfix.aggregate.FlowStatistics;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The collector's own metrics as a page. */
final class MetricsPage {
  private static final double NANOSECONDS = 1e9;

  private final ExpositionWriter page;

  private MetricsPage(ExpositionWriter page) {
    this.page = page;
  }

  static void write(PipelineCounts counts, CollectorCounts received, ExpositionWriter page) {
    MetricsPage metrics = new MetricsPage(page);
    metrics.receiving(counts, received);
    metrics.flows(counts);
    metrics.sinks(counts.sinks());
    page.finish();
  }

  private void one(MetricDefinition definition, long value) {
    page.family(definition).sample().value((double) value).end();
  }

  private void labelled(MetricDefinition definition, Label label, Map<String, Long> values) {
    page.family(definition);
    new TreeMap<>(values)
        .forEach((text, value) -> page.sample().label(label, text).value(value).end());
  }

  private void receiving(PipelineCounts counts, CollectorCounts received) {
    Map<String, Long> messages = new TreeMap<>(Map.of("udp", 0L, "tcp", 0L));
    for (Map.Entry<Transport, Long> each : counts.messages().entrySet()) {
      messages.put(each.getKey().name().toLowerCase(Locale.ROOT), each.getValue());
    }
    labelled(FlowCollectorMetrics.MESSAGES_RECEIVED_TOTAL, FlowCollectorLabels.TRANSPORT, messages);
    one(FlowCollectorMetrics.RECORDS_RECEIVED_TOTAL, counts.records());
    one(FlowCollectorMetrics.OPTIONS_RECORDS_RECEIVED_TOTAL, counts.optionsRecords());
    one(FlowCollectorMetrics.TEMPLATES_RECEIVED_TOTAL, counts.templates());
    one(FlowCollectorMetrics.RECORDS_LOST_TOTAL, counts.lost());
    Map<String, Long> malformed = new TreeMap<>();
    counts.malformed().forEach((code, number) -> malformed.put(code.name(), number));
    labelled(FlowCollectorMetrics.MALFORMED_TOTAL, FlowCollectorLabels.CODE, malformed);
    one(FlowCollectorMetrics.SETS_SKIPPED_TOTAL, counts.skippedSets());
    one(FlowCollectorMetrics.FOREIGN_EXPORTERS_TOTAL, counts.foreign());
    one(FlowCollectorMetrics.DATAGRAMS_RECEIVED_TOTAL, received.datagrams());
    Map<String, Long> dropped = new TreeMap<>(Map.of("collector", received.datagramsDropped()));
    if (received.datagramsDroppedBySystem() >= 0) {
      dropped.put("system", received.datagramsDroppedBySystem());
    }
    labelled(FlowCollectorMetrics.DATAGRAMS_DROPPED_TOTAL, FlowCollectorLabels.PLACE, dropped);
    one(FlowCollectorMetrics.CONNECTIONS, received.connectionsOpen());
    one(FlowCollectorMetrics.CONNECTIONS_ACCEPTED_TOTAL, received.connections());
    labelled(
        FlowCollectorMetrics.CONNECTIONS_CLOSED_TOTAL,
        FlowCollectorLabels.REASON,
        Map.of(
            "idle", received.connectionsIdle(),
            "room", received.connectionsForRoom(),
            "malformed", received.connectionsMalformed()));
    one(FlowCollectorMetrics.HANDSHAKES_REFUSED_TOTAL, received.handshakesRefused());
  }

  private void flows(PipelineCounts counts) {
    FlowStatistics flows = counts.aggregation();
    if (flows != null) {
      one(FlowCollectorMetrics.FLOWS, flows.live());
      one(FlowCollectorMetrics.FLOWS_EVICTED_TOTAL, flows.evicted());
      one(FlowCollectorMetrics.FLOWS_LOST_TOTAL, flows.lost());
    }
    one(FlowCollectorMetrics.RECORDS_REFUSED_TOTAL, counts.refused());
    one(FlowCollectorMetrics.RECORDS_EXPORTED_TOTAL, counts.exported());
  }

  private void sinks(List<SinkCounts> sinks) {
    bySink(FlowCollectorMetrics.SINK_RECORDS_WRITTEN_TOTAL, sinks, SinkCounts::written);
    bySink(FlowCollectorMetrics.SINK_RECORDS_DROPPED_TOTAL, sinks, SinkCounts::dropped);
    bySink(FlowCollectorMetrics.SINK_QUEUE_RECORDS, sinks, SinkCounts::waiting);
    bySink(FlowCollectorMetrics.SINK_FAILED, sinks, sink -> sink.failure() == null ? 0 : 1);
    bySink(
        FlowCollectorMetrics.SINK_WRITE_SECONDS_TOTAL,
        sinks,
        sink -> sink.writeNanoseconds() / NANOSECONDS);
  }

  private void bySink(
      MetricDefinition definition, List<SinkCounts> sinks, ToDoubleFunction<SinkCounts> value) {
    page.family(definition);
    for (SinkCounts sink : sinks) {
      page.sample()
          .label(FlowCollectorLabels.SINK, sink.name())
          .value(value.applyAsDouble(sink))
          .end();
    }
  }
}
