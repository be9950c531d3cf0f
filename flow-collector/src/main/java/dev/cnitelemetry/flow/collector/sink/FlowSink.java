// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.IOException;

/**
 * Takes flow records, one after the other. Used by one thread at a time, that of its {@link
 * SinkQueue}; it may take its time.
 *
 * <pre>{@code
 * FlowSink sink = flow -> System.out.println(flow);
 * }</pre>
 */
@FunctionalInterface
public interface FlowSink extends AutoCloseable {
  /**
   * Takes a record.
   *
   * @param flow the record, immutable
   * @throws IOException if it cannot be written, nor any that follows
   */
  void write(FlowRecord flow) throws IOException;

  /**
   * Hands on what was kept until now. Called when no record waits, and every second.
   *
   * @throws IOException if it cannot be written
   */
  default void flush() throws IOException {}

  /**
   * Records of those given to {@link #write} that it could not hand on though it has not failed,
   * such as one that no message can hold. Asked by the thread that writes.
   *
   * @return 0 or more; it never falls
   */
  default long dropped() {
    return 0;
  }

  /**
   * How many records are kept that a later {@link #flush} hands on, by a sink that writes many at
   * once. Such a sink is flushed every second though no record comes, and what it keeps counts as
   * waiting until then: if it fails, that is lost. Asked by the thread that writes.
   *
   * @return 0 unless the sink says otherwise
   */
  default long holding() {
    return 0;
  }

  /**
   * Ends it, flushed.
   *
   * @throws IOException if what was kept until now cannot be written
   */
  @Override
  default void close() throws IOException {}
}
