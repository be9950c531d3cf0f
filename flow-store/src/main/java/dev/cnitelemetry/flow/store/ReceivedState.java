// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

import java.util.List;

/**
 * How far a collector had received its exporters when rows were committed.
 *
 * <pre>{@code
 * store.commit(new ReceivedState(List.of(), 0));
 * }</pre>
 *
 * @param exporters the exporters, each with its Observation Domain
 * @param flowsHeld flows that an aggregator held then, whose records are received but in no row yet
 */
public record ReceivedState(List<ExporterPosition> exporters, long flowsHeld) {
  /** Nothing that is known. */
  public static final ReceivedState NONE = new ReceivedState(List.of(), 0);

  /**
   * Copies the list.
   *
   * @param exporters the exporters
   * @param flowsHeld 0 or more
   */
  public ReceivedState {
    exporters = List.copyOf(exporters);
  }
}
