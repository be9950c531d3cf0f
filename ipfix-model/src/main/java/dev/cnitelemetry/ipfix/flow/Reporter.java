// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

/**
 * By whose reports a count or a throughput of an aggregated record is made up.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v1.7, the elements of the Flow Aggregator.
 */
public enum Reporter {
  /** The record's own value; of an aggregated record, that of the newest report of either Node. */
  COMMON,
  /** The reports of the Node the source Pod runs on. */
  SOURCE_NODE,
  /** The reports of the Node the destination Pod runs on. */
  DESTINATION_NODE
}
