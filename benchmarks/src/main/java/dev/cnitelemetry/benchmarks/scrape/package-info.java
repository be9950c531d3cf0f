// SPDX-License-Identifier: Apache-2.0
/**
 * What it costs to take a page into the hand, to ask it, and to lint it.
 *
 * <p>{@link dev.cnitelemetry.benchmarks.scrape.TextToScrapeBenchmark} stands beside parsers that
 * make objects of a page, too; {@link dev.cnitelemetry.benchmarks.scrape.LookupBenchmark} asks for
 * one series of a thousand and of a million; {@link
 * dev.cnitelemetry.benchmarks.scrape.LintBenchmark} gives the linter's time for a megabyte.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.benchmarks.scrape;

import javax.annotation.ParametersAreNonnullByDefault;
