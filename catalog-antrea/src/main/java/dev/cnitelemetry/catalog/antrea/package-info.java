// SPDX-License-Identifier: Apache-2.0
/**
 * The metrics of Antrea as typed constants.
 *
 * <p>{@link dev.cnitelemetry.catalog.antrea.AntreaAgent}, {@link
 * dev.cnitelemetry.catalog.antrea.AntreaProxy} and {@link
 * dev.cnitelemetry.catalog.antrea.AntreaController} hold one constant a metric; the label constants
 * are in {@link dev.cnitelemetry.catalog.antrea.AntreaLabels}, the values of closed labels are
 * enums beside it:
 *
 * <pre>{@code
 * SeriesSelector<?> adds =
 *     AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD));
 * }</pre>
 *
 * <p>What the processes have in common (API server, Go runtime, process, work queues) is in package
 * {@code dev.cnitelemetry.catalog.common}. {@link dev.cnitelemetry.catalog.antrea.AntreaCatalog}
 * holds all of it and knows how each metric changed from v0.6.0 to v2.7.0:
 *
 * <pre>{@code
 * ReleaseView old = AntreaCatalog.get().at(Release.of("antrea", "v0.9.3"));
 * MetricKind kind =
 *     old.shape(AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS).orElseThrow().kind();
 * System.out.println(kind); // SUMMARY, a histogram since v0.10.0
 * }</pre>
 *
 * <p>Antrea's processes serve their metrics by HTTPS and want a bearer token whose bearer may
 * {@code get} the path {@code /metrics}. {@link dev.cnitelemetry.catalog.antrea.AntreaComponents}
 * has ports, paths and the switches that turn metrics off.
 *
 * <p>Everything is immutable and thread-safe. Using a constant builds neither the catalogue nor
 * another class of constants.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.catalog.antrea;

import javax.annotation.ParametersAreNonnullByDefault;
