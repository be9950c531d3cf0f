/**
 * What is wrong with a page of metrics, held against a catalogue.
 *
 * <p>{@link dev.cnitelemetry.text.check.ScrapeLinter} reads a page to its end, bad lines included,
 * and answers with a {@link dev.cnitelemetry.text.check.LintReport}: the families it met, the
 * {@link dev.cnitelemetry.text.check.LintFinding findings} by line, and the releases whose metrics
 * fit what the page shows.
 *
 * <p>Memory grows with the number of families and of different findings, not with the number of
 * samples.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.check;

import javax.annotation.ParametersAreNonnullByDefault;
