// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.Optional;

/**
 * A query in PromQL, or in what may be PromQL.
 *
 * @param path the way to it in words
 * @param expression the expression
 * @param legend the text of the legend
 * @param isInstant whether it is asked for one point in time alone
 * @param isHidden whether its series are not shown
 * @param isCertain whether the data source is known to read PromQL
 */
public record QueryContent(
    String path,
    ExpressionText expression,
    Optional<SourceScalar> legend,
    boolean isInstant,
    boolean isHidden,
    boolean isCertain) {}
