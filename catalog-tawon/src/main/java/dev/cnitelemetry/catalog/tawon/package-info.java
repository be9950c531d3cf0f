// SPDX-License-Identifier: Apache-2.0
/**
 * The metrics of Tawon as typed constants.
 *
 * <p>The 76 metrics are in the eleven groups of Tawon's documentation, one class a group: {@link
 * dev.cnitelemetry.catalog.tawon.TawonDirectives}, {@link
 * dev.cnitelemetry.catalog.tawon.TawonPayload}, {@link
 * dev.cnitelemetry.catalog.tawon.TawonResetConnection}, {@link
 * dev.cnitelemetry.catalog.tawon.TawonExec}, {@link
 * dev.cnitelemetry.catalog.tawon.TawonTlsPlaintext}, {@link
 * dev.cnitelemetry.catalog.tawon.TawonFlow}, {@link
 * dev.cnitelemetry.catalog.tawon.TawonTlsHeaders}, {@link
 * dev.cnitelemetry.catalog.tawon.TawonPfcp}, {@link dev.cnitelemetry.catalog.tawon.TawonEcpri},
 * {@link dev.cnitelemetry.catalog.tawon.TawonBpf} and {@link
 * dev.cnitelemetry.catalog.tawon.TawonHttp2}. Labels are in {@link
 * dev.cnitelemetry.catalog.tawon.TawonLabels}, the catalogue is {@link
 * dev.cnitelemetry.catalog.tawon.TawonCatalog}.
 *
 * <pre>{@code
 * TawonHttp2.CHUNK_SIZE.buckets(); // [10, 50, 100, 250, 750, 1500]
 * TawonBpf.PROBES_ATTACHED.where(TawonLabels.MODULE.eq("flow"));
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
