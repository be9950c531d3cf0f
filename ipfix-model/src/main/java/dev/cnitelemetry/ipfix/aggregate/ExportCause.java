// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

/**
 * Why a flow was exported.
 *
 * <pre>{@code
 * aggregator.expire(System.currentTimeMillis(), aggregated -> {
 *   if (aggregated.cause() == ExportCause.UNMATCHED) {
 *     System.err.println("one Node alone reported " + aggregated);
 *   }
 * });
 * }</pre>
 */
public enum ExportCause {
  /** The active timeout passed, or the flow became complete; it goes on. */
  ACTIVE,
  /** Nothing came for the inactive timeout: this was the last record of the flow. */
  INACTIVE,
  /** Its twin did not come; it goes on for one more inactive timeout. */
  UNMATCHED,
  /** A later connection uses its 5-tuple: this was the last record of the flow. */
  ENDED,
  /** It was removed for want of room. */
  EVICTED
}
