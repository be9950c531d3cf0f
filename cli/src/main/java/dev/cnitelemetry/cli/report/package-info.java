// SPDX-License-Identifier: Apache-2.0
/**
 * Prints reports, each form in one class: for people, and for the programs that read JSON, JUnit's
 * XML or SARIF. A new form is a class here and a constant of {@link
 * dev.cnitelemetry.cli.report.ReportFormat}.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.report;

import javax.annotation.ParametersAreNonnullByDefault;
