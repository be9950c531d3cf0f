// SPDX-License-Identifier: Apache-2.0
/**
 * What reading costs: the reader, other parsers in Java, yardsticks of the machine, and by a
 * program of their own the parsers of the Go world.
 *
 * <p>{@link dev.cnitelemetry.benchmarks.read.Compare} takes turns between all of them and prints
 * ratios; the classes called {@code …Benchmark} are JMH's.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.benchmarks.read;

import javax.annotation.ParametersAreNonnullByDefault;
