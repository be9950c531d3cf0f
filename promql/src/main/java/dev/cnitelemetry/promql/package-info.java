// SPDX-License-Identifier: Apache-2.0
/**
 * PromQL: read it, print it, know what is in it.
 *
 * <p>A {@link dev.cnitelemetry.promql.PromqlParser} takes what Prometheus 3.16 takes and refuses
 * what it refuses, with all mistakes at once and their places. What it gives is a {@link
 * dev.cnitelemetry.promql.tree.Expression}, which prints itself byte for byte as Prometheus does.
 *
 * <pre>{@code
 * Expression expression = PromqlParser.standard().parse("sum by(node)(rate(up[5m]))");
 * System.out.println(expression); // sum by (node) (rate(up[5m]))
 * System.out.println(expression.type().documented()); // instant vector
 * }</pre>
 *
 * <p>Everything is immutable and safe for use by any number of threads. Parameters are never null
 * unless marked. The package needs nothing but the JDK and metrics-api at run time.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.promql;

import javax.annotation.ParametersAreNonnullByDefault;
