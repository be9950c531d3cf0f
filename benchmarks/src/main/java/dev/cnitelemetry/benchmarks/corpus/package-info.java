// SPDX-License-Identifier: Apache-2.0
/**
 * The inputs of the benchmarks: five scrapes that are made up, three that were taken.
 *
 * <p>The made-up ones have the shapes that cost readers most: many long labels
 * (kube-state-metrics), histograms whose lines differ in their ends (an API server), numbers of 17
 * digits with timestamps (federation), exemplars (OpenMetrics) and quoted names. They come out the
 * same on every machine. {@link dev.cnitelemetry.benchmarks.corpus.Corpora} writes them to files
 * for programs in other languages:
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.cnitelemetry.benchmarks.corpus.Corpora DIRECTORY
 * </pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.benchmarks.corpus;

import javax.annotation.ParametersAreNonnullByDefault;
