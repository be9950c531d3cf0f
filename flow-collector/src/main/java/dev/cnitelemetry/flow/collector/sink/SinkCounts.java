// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import javax.annotation.Nullable;

/**
 * What a {@link SinkQueue} did so far. Immutable.
 *
 * @param name the sink's name
 * @param written records its sink took and flushed
 * @param dropped records that were lost: the oldest where the queue was full, those its sink could
 *     not hand on, all that came after it failed, those it had not flushed until then, and those
 *     still waiting at the limit of {@link SinkQueue#close}
 * @param waiting records in the queue, or not flushed, now
 * @param writeNanoseconds how long its sink took for those it took, together
 * @param failure why the sink takes no more, or null while it does
 */
public record SinkCounts(
    String name,
    long written,
    long dropped,
    long waiting,
    long writeNanoseconds,
    @Nullable String failure) {}
