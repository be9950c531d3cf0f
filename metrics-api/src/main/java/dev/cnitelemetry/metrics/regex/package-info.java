// SPDX-License-Identifier: Apache-2.0
/**
 * Regular expressions as Prometheus servers read them: the syntax of RE2, matched in full.
 *
 * <p>A {@link dev.cnitelemetry.metrics.regex.RegularExpression} takes what a server takes and
 * refuses what it refuses, with the place. Matching takes time in proportion to the length of the
 * value times that of the expression, whatever the two are: there is no backtracking.
 *
 * <p>Written here because {@code java.util.regex} has another syntax ({@code (?=b)}, {@code b++},
 * {@code \1}, {@code \h} are errors for a server, {@code (?P<n>b)} is none) and takes exponential
 * time for some, and since checking alone needs a parser of the whole syntax.
 *
 * <pre>{@code
 * RegularExpression regex = RegularExpression.parse("antrea-(agent|controller)-.*");
 * boolean agent = regex.matches("antrea-agent-x7k2p"); // true
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.metrics.regex;

import javax.annotation.ParametersAreNonnullByDefault;
