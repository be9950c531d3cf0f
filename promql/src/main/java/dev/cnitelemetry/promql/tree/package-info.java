// SPDX-License-Identifier: Apache-2.0
/**
 * The tree of a PromQL expression: what {@link dev.cnitelemetry.promql.PromqlParser} makes of a
 * text and what the builder makes of metrics.
 *
 * <p>An {@link dev.cnitelemetry.promql.tree.Expression} is one of eleven records. Each knows its
 * {@link dev.cnitelemetry.promql.tree.ValueType}, its {@link dev.cnitelemetry.promql.tree.Span} in
 * the text it was read from, and since which server it is understood. Two trees are equal if they
 * say the same; places do not count.
 *
 * <pre>{@code
 * Expression expression = PromqlParser.standard().parse("sum by (node)(rate(up[5m]))");
 * for (Expression each : expression.all()) {
 *   if (each instanceof Call call) {
 *     System.out.println(call.function() + " gives " + call.type());
 *   }
 * }
 * }</pre>
 *
 * <p>Strings are those of the language with one addition: Prometheus' strings are bytes, Java's are
 * not. A byte that is part of no valid UTF-8 is kept as the unpaired surrogate U+DC80 to U+DCFF
 * whose low eight bits it has, and printed as {@code \x80} to {@code \xff}. Any other unpaired
 * surrogate is half a character, and printed as the escape of U+FFFD.
 *
 * <p>Everything is immutable and safe for use by any number of threads. Nothing here is null unless
 * marked. Constructors take what the language has and do not check types; {@link
 * dev.cnitelemetry.promql.PromqlParser} does.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.promql.tree;

import javax.annotation.ParametersAreNonnullByDefault;
