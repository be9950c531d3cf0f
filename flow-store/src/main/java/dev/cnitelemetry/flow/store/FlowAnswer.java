// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

import java.util.List;
import javax.annotation.Nullable;

/**
 * The rows that a store answers, one after the other. Not for use by several threads at once; the
 * engine holds it open until it is closed.
 *
 * <pre>{@code
 * try (FlowAnswer answer = store.query("SELECT sourcePodName, octetDeltaCount FROM flows")) {
 *   while (answer.next()) {
 *     System.out.println(answer.value(0) + " " + answer.value(1));
 *   }
 * }
 * }</pre>
 */
public interface FlowAnswer extends AutoCloseable {
  /**
   * The names of the columns.
   *
   * @return an unmodifiable list
   */
  List<String> columns();

  /**
   * Goes on to the next row, at first to the first one.
   *
   * @return whether there is one
   * @throws FlowStoreException if the engine fails meanwhile
   */
  boolean next();

  /**
   * A value of the row.
   *
   * @param column 0 or more, less than there are columns
   * @return a {@link Long}, {@link java.math.BigInteger}, {@link Double}, {@link Boolean}, {@link
   *     java.time.Instant} or {@link String}; what has none of these types as text; null where
   *     there is no value
   * @throws FlowStoreException if the engine fails meanwhile
   */
  @Nullable
  Object value(int column);

  /** Ends it. */
  @Override
  void close();
}
