// SPDX-License-Identifier: Apache-2.0
/**
 * PromQL made of metrics: a builder that knows kinds, labels, values, units and releases.
 *
 * <p>All begins with a definition: {@link dev.cnitelemetry.promql.build.Promql#counter counter},
 * {@link dev.cnitelemetry.promql.build.Promql#gauge gauge}, {@link
 * dev.cnitelemetry.promql.build.Promql#histogram histogram}, {@link
 * dev.cnitelemetry.promql.build.Promql#summary summary}. Functions and aggregations are static
 * methods with the language's names, operators are methods of vectors, and what an aggregation
 * keeps or a matching looks at comes first, as in PromQL. Import {@code Promql.*} statically.
 *
 * <pre>{@code
 * GaugeVector errors =
 *     sum(by(NODE), rate(counter(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT).range(RATE_INTERVAL)));
 * GaugeVector all =
 *     sum(by(NODE), rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT).range(RATE_INTERVAL)));
 * InstantVector share = errors.dividedBy(all);
 * System.out.println(share.text());
 * System.out.println(share.unit()); // ratio
 * }</pre>
 *
 * <p>Three nets catch mistakes. The compiler refuses what the kind of a metric forbids: {@code
 * rate} of a gauge, {@code deriv} of a counter, a quantile of what is no histogram. Building
 * refuses what labels and units forbid, with an {@link java.lang.IllegalArgumentException} that
 * says what is there instead. And {@link dev.cnitelemetry.promql.build.InstantVector#at
 * at(release)} refuses what a release does not have.
 *
 * <p>What servers before 3 do not read is asked for by name: newer functions are in {@link
 * dev.cnitelemetry.promql.build.NewerPromql}, and {@link
 * dev.cnitelemetry.promql.build.Query#text(dev.cnitelemetry.promql.tree.ServerVersion)
 * text(version)} says how old a server may be.
 *
 * <p>Everything is immutable and safe for use by any number of threads. Parameters are never null
 * unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.promql.build;

import javax.annotation.ParametersAreNonnullByDefault;
