// SPDX-License-Identifier: Apache-2.0
/**
 * What linters find, and how they say it: one {@link dev.cnitelemetry.metrics.finding.Finding} a
 * fault, with code, severity, place and message, gathered in a {@link
 * dev.cnitelemetry.metrics.finding.Report}.
 *
 * <p>A linter has an enum of {@linkplain dev.cnitelemetry.metrics.finding.FindingCode codes} of its
 * own; whoever prints reports knows no linter.
 *
 * <pre>{@code
 * Report report =
 *     ScrapeLinter.against(AntreaCatalog.get())
 *         .build()
 *         .lint(body, TextFormat.PROMETHEUS_0_0_4)
 *         .report();
 * report.inFile("agent.prom").findings().forEach(System.out::println);
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.metrics.finding;

import javax.annotation.ParametersAreNonnullByDefault;
