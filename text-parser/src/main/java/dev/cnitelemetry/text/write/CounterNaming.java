// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

/**
 * What a writer of OpenMetrics does with a counter whose name does not end in {@code _total}.
 *
 * <p>OpenMetrics wants the suffix on the sample of every counter. Many counters of Kubernetes
 * networking do not have it: {@code felix_ipset_errors}, {@code go_memstats_lookups}. No name is
 * changed unless the caller chose so. Immutable, safe to share.
 *
 * <pre>{@code
 * ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0)
 *     .counters(CounterNaming.AS_UNKNOWN)
 *     .build();
 * }</pre>
 */
public enum CounterNaming {
  /** Refuse it, with a message that names the other choices. */
  REFUSE,
  /** Keep the name and write the family as {@code unknown}, as the Go client library does. */
  AS_UNKNOWN,
  /**
   * Keep the kind and append {@code _total} to the sample's name, as the Java client library does.
   */
  ADD_TOTAL
}
