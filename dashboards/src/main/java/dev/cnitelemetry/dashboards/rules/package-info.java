// SPDX-License-Identifier: Apache-2.0
/**
 * Alert rules and recording rules as values, and the tests of them that {@code promtool test rules}
 * runs.
 *
 * <p>A {@link dev.cnitelemetry.dashboards.rules.RuleFile} holds groups of rules and prints as a
 * rule file of Prometheus or as the {@code PrometheusRule} of its operator. Expressions are those
 * of {@code promql}: built of metrics, or parsed. Everything is immutable and safe for use by any
 * number of threads; what is printed has the same bytes at every run. Parameters are never null
 * unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.rules;

import javax.annotation.ParametersAreNonnullByDefault;
