// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong with a page of metrics, held against a catalogue.
 *
 * <p>{@link dev.cnitelemetry.text.check.ScrapeLinter} reads a page to its end, bad lines included,
 * and answers with a {@link dev.cnitelemetry.text.check.LintReport}: the families it met, the
 * {@link dev.cnitelemetry.metrics.finding.Finding findings} by line, and the releases whose metrics
 * fit what the page shows.
 *
 * <p>{@link dev.cnitelemetry.text.check.ScrapeAssert} is for tests: it says of a page what it
 * should show and fails with what was there instead.
 *
 * <pre>{@code
 * assertThatScrape(page)
 *     .conformsTo(AntreaCatalog.get())
 *     .has(AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)))
 *     .withValueAbove(0);
 * }</pre>
 *
 * <p>Rules have codes and severities: {@link dev.cnitelemetry.text.check.LintRule}. An error or a
 * warning makes a report unclean, style does not.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.check;

import javax.annotation.ParametersAreNonnullByDefault;
