// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import dev.cnitelemetry.flow.collector.sink.SinkCounts;
import dev.cnitelemetry.ipfix.aggregate.FlowStatistics;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * What a {@link FlowPipeline} was given and what became of it, since it began. Immutable.
 *
 * @param messages messages received, by what carried them
 * @param records Data Records of flows
 * @param optionsRecords Data Records of Options Templates, which go nowhere
 * @param templates Template Records, those sent again too
 * @param lost Data Records missing by the sequence numbers, when that was noticed: those that come
 *     late are counted all the same
 * @param malformed what was malformed, by what is wrong
 * @param skippedSets sets that were passed over: of reserved ids, or without a Template when they
 *     came
 * @param foreign exporters that sent what is not IPFIX
 * @param exported records handed to sinks
 * @param refused Data Records that went nowhere, since aggregation or proxy can make nothing of
 *     them: without addresses, ports or times
 * @param aggregation what the aggregator did, or null without one
 * @param sinks what the sinks did, in their order
 */
public record PipelineCounts(
    Map<Transport, Long> messages,
    long records,
    long optionsRecords,
    long templates,
    long lost,
    Map<IpfixFormatException.Code, Long> malformed,
    long skippedSets,
    long foreign,
    long exported,
    long refused,
    @Nullable FlowStatistics aggregation,
    List<SinkCounts> sinks) {

  /**
   * The counts of a moment.
   *
   * @param messages messages received, by what carried them
   * @param records Data Records of flows
   * @param optionsRecords Data Records of Options Templates, which go nowhere
   * @param templates Template Records, those sent again too
   * @param lost Data Records missing by the sequence numbers, when that was noticed: those that
   *     come late are counted all the same
   * @param malformed what was malformed, by what is wrong
   * @param skippedSets sets that were passed over: of reserved ids, or without a Template when they
   *     came
   * @param foreign exporters that sent what is not IPFIX
   * @param exported records handed to sinks
   * @param refused Data Records that went nowhere, since aggregation or proxy can make nothing of
   *     them: without addresses, ports or times
   * @param aggregation what the aggregator did, or null without one
   * @param sinks what the sinks did, in their order
   * @throws NullPointerException if a map or the list has null in it
   */
  public PipelineCounts {
    messages = Map.copyOf(messages);
    malformed = Map.copyOf(malformed);
    sinks = List.copyOf(sinks);
  }

  /**
   * Whether records are known to be missing: by sequence numbers, refused, at a sink, or in the
   * aggregator.
   *
   * @return true if any is
   */
  public boolean isMissingRecords() {
    return lost > 0
        || refused > 0
        || sinks.stream().anyMatch(sink -> sink.dropped() > 0)
        || (aggregation != null && aggregation.lost() > 0);
  }
}
