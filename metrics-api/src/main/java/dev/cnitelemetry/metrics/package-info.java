// SPDX-License-Identifier: Apache-2.0
/**
 * Metrics, labels, components and releases as typed definitions.
 *
 * <p>A {@link dev.cnitelemetry.metrics.MetricDefinition} is the identity of one metric for all
 * releases: its wire name, kind, labels and unit. Catalogues hold such definitions as constants, so
 * that a program writes
 *
 * <pre>{@code
 * SeriesSelector<?> adds =
 *     AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD));
 * }</pre>
 *
 * <p>and a misspelt name, a wrong label or a value that does not exist fails to compile.
 *
 * <p>What is true of a metric only in one place is at an {@link dev.cnitelemetry.metrics.Exposure}:
 * which {@link dev.cnitelemetry.metrics.Component} shows it, with which help text, since which
 * release, documented or not. A {@link dev.cnitelemetry.metrics.MetricCatalog} holds definitions
 * and exposures together and finds a definition by the bytes of its name without allocating; {@link
 * dev.cnitelemetry.metrics.MetricCatalog#at catalog.at(release)} answers for one release.
 *
 * <p>The kind is in the type. {@link dev.cnitelemetry.metrics.CounterDefinition}, {@link
 * dev.cnitelemetry.metrics.GaugeDefinition}, {@link dev.cnitelemetry.metrics.HistogramDefinition},
 * {@link dev.cnitelemetry.metrics.SummaryDefinition} and {@link
 * dev.cnitelemetry.metrics.UntypedDefinition} are all there are; code that must tell them apart
 * uses {@link dev.cnitelemetry.metrics.MetricDefinition#accept accept}.
 *
 * <p>Everything here is immutable and safe for use by any number of threads. Parameters are never
 * null unless marked. The package needs nothing but the JDK at run time.
 */
@HiddenImmutables
@ParametersAreNonnullByDefault
package dev.cnitelemetry.metrics;

import javax.annotation.ParametersAreNonnullByDefault;
