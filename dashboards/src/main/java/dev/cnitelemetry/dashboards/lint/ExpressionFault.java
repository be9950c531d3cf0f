// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Optional;

/**
 * What is wrong with an expression, wherever it is.
 *
 * @param rule what kind of fault it is
 * @param severity how much it matters
 * @param index where in the expression it is; negative where the expression as a whole is meant
 * @param subject the name of what it is about
 * @param message what is wrong and what would be right
 * @param edit the change of the expression that mends it
 * @param isCounted whether a dashboard is told once how often it is there
 */
record ExpressionFault(
    DashboardRule rule,
    Severity severity,
    int index,
    String subject,
    String message,
    Optional<TextEdit> edit,
    boolean isCounted) {}
