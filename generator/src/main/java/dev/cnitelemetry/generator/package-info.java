// SPDX-License-Identifier: Apache-2.0
/**
 * Metrics of one's own, as the library's are: from a page to a data file, from a data file to typed
 * Java constants or a catalogue at run time.
 *
 * <ul>
 *   <li>{@link dev.cnitelemetry.generator.PageLearner} writes a data file of what pages show.
 *   <li>{@link dev.cnitelemetry.generator.MetricDataFile} reads one: its catalogue, its Java.
 * </ul>
 *
 * <p>The command line ({@code catalog learn}, {@code catalog generate}) and the Maven plugin are
 * thin covers of these. No sockets are opened; files are read and written by callers, save in
 * {@link dev.cnitelemetry.generator.MetricDataFile#read}. What is wrong with a data file is a
 * {@link dev.cnitelemetry.generator.DataFileException} with its line.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator;

import javax.annotation.ParametersAreNonnullByDefault;
