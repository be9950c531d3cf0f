/**
 * The metrics of Tawon as typed constants.
 *
 * <p>{@link dev.cnitelemetry.catalog.tawon.Tawon} has the 76 metrics in the eleven groups of
 * Tawon's documentation, one nested class a group; labels are in {@link
 * dev.cnitelemetry.catalog.tawon.TawonLabels}, the catalogue is {@link
 * dev.cnitelemetry.catalog.tawon.TawonCatalog}.
 *
 * <pre>{@code
 * Tawon.Http2.CHUNK_SIZE.buckets(); // [10, 50, 100, 250, 750, 1500]
 * Tawon.Bpf.PROBES_ATTACHED.where(TawonLabels.MODULE.is("flow"));
 * }</pre>
 *
 * <p>The documentation page "Tawon Prometheus Metrics" is the only source; no source code is
 * public. What it does not tell is said to be unknown: the quantiles of the two summaries, the
 * buckets of {@code bpf_cpu_usage_histogram}, the unit of sizes and shares, the values of all
 * labels. Names are exact: there is no prefix in common, most counters lack {@code _total}, and one
 * name may be the beginning of another ({@code flow_msgs}, {@code flow_msgs_lost}). Help texts keep
 * their typing errors; a note says what was meant. Tawon gives no versions, so its metrics count as
 * present at any release.
 *
 * <p>Everything here is immutable and safe for use by any number of threads.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.catalog.tawon;

import javax.annotation.ParametersAreNonnullByDefault;
