// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.time.Instant;

/** Takes the flow records of simulated Flow Exporters, in the order of time. */
@FunctionalInterface
public interface FlowListener {
  /**
   * Takes a record.
   *
   * @param node the name of the Node whose exporter sends it
   * @param time when it does
   * @param flow the record, immutable
   */
  void exported(String node, Instant time, FlowRecord flow);
}
