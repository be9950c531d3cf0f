// SPDX-License-Identifier: Apache-2.0
/**
 * The other way round: {@link dev.cnitelemetry.flow.collector.export.FlowExporter} sends flow
 * records to a collector, as IPFIX or as the Flow Aggregator's JSON, over UDP, TCP or mutual TLS.
 *
 * <pre>{@code
 * FlowExporter exporter = FlowExporter.tcp("collector", 4739).build();
 * SinkQueue queue = SinkQueue.start("forward", exporter, 8192, System.err::println);
 * queue.offer(flow.copy());
 * queue.close(Duration.ofSeconds(5));
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.collector.export;

import javax.annotation.ParametersAreNonnullByDefault;
