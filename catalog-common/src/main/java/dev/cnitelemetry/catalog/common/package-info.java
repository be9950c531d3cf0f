// SPDX-License-Identifier: Apache-2.0
/**
 * Metrics that components of several products expose alike, each defined once.
 *
 * <p>{@link dev.cnitelemetry.catalog.common.GoRuntime} and {@link
 * dev.cnitelemetry.catalog.common.ProcessMetrics} are what Prometheus' Go client tells of its
 * process, {@link dev.cnitelemetry.catalog.common.PromHttp} what it tells of the scrapes. {@link
 * dev.cnitelemetry.catalog.common.KubernetesApiServer} and {@link
 * dev.cnitelemetry.catalog.common.Workqueue} come with the libraries of Kubernetes. Their labels
 * are in {@link dev.cnitelemetry.catalog.common.CommonLabels}.
 *
 * <p>A constant here says what is true wherever the metric is exposed: name, kind, labels, unit.
 * Who exposes it, since which release and with which help text is asked of a product's catalogue:
 *
 * <pre>{@code
 * for (Exposure exposure : MetricCatalog.installed().exposures(GoRuntime.GOROUTINES)) {
 *   System.out.println(exposure.component() + " " + exposure.releases());
 * }
 * }</pre>
 *
 * <p>There is no catalogue of these alone. Everything is immutable and thread-safe; a class of
 * constants loads no other.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.catalog.common;

import javax.annotation.ParametersAreNonnullByDefault;
