// SPDX-License-Identifier: Apache-2.0
/**
 * Where flow records go: each {@link dev.cnitelemetry.flow.collector.sink.FlowSink} with a bounded
 * {@link dev.cnitelemetry.flow.collector.sink.SinkQueue} and a thread of its own, so that a slow
 * one loses its oldest records, counted, and the others none.
 *
 * <p>{@link dev.cnitelemetry.flow.collector.sink.LogSink} writes lines, in one of the {@link
 * dev.cnitelemetry.flow.collector.sink.LogFormat}s, to a stream or to a {@link
 * dev.cnitelemetry.flow.collector.sink.RotatedFile}.
 *
 * <pre>{@code
 * RotatedFile.Builder file = RotatedFile.builder(Path.of("flows.log")).maximumOctets(100L << 20);
 * LogSink sink = LogSink.to(file, LogFormat.json(ZoneOffset.UTC), record -> true);
 * SinkQueue log = SinkQueue.start("log", sink, 8192);
 * log.offer(flow.copy());
 * log.close(Duration.ofSeconds(5));
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.collector.sink;

import javax.annotation.ParametersAreNonnullByDefault;
