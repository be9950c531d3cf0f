// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

/**
 * What a store has done.
 *
 * <pre>{@code
 * store.counts().committed();
 * }</pre>
 *
 * @param appended rows that were appended
 * @param committed rows that were committed
 * @param dropped rows that were given up, since the engine did not take them and there was no room
 *     for more
 * @param commits how often rows were committed
 * @param failures how often the engine did not take them
 */
public record StoreCounts(
    long appended, long committed, long dropped, long commits, long failures) {}
