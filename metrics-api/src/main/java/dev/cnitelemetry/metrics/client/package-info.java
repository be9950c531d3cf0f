// SPDX-License-Identifier: Apache-2.0
/**
 * Definitions registered live in the Prometheus Java client.
 *
 * <p>A program that exposes metrics of its own with the client library, or that plays a component
 * in a test, registers a definition instead of spelling its name, labels and buckets again:
 *
 * <pre>{@code
 * LiveMetrics live = LiveMetrics.in(registry);
 * LiveCounter operations = live.register(AntreaAgent.OVS_FLOW_OPS_COUNT);
 * operations.with(AntreaLabels.OPERATION.eq(Operation.ADD)).inc();
 * }</pre>
 *
 * <p>{@link dev.cnitelemetry.metrics.client.LiveMetrics#all LiveMetrics.all} registers everything
 * that a component shows at a release, with series at zero, for tests of dashboards and scrapers.
 *
 * <p>This package alone needs {@code io.prometheus:prometheus-metrics-core}, an optional dependency
 * of the module. Where it is missing, the methods that make a {@link
 * dev.cnitelemetry.metrics.client.LiveMetrics} throw an IllegalStateException that names it.
 *
 * <h2>Names</h2>
 *
 * <p>A metric keeps its declared name, and the client library its own habits. Its writers add
 * {@code _total} to a counter that lacks it: {@code felix_ipset_errors} is printed as {@code
 * felix_ipset_errors_total}. {@link dev.cnitelemetry.metrics.client.LiveMetric#exposedName} says
 * what they print, {@link dev.cnitelemetry.metrics.client.LiveMetrics#renamed} lists the metrics
 * concerned. The snapshots remember the declared name, so a writer that wants to can print it.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.metrics.client;

import javax.annotation.ParametersAreNonnullByDefault;
