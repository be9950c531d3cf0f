// SPDX-License-Identifier: Apache-2.0
/**
 * How fast IPFIX is read: records of Antrea's Flow Exporter, 37 fields, 14 of them text.
 *
 * <p>Three readers of the same octets: the library's, a plain one with {@link
 * java.io.DataInputStream} and a map for each record, and go-ipfix (a Go program in {@code
 * benchmarks/peers/ipfix}). {@link dev.cnitelemetry.benchmarks.ipfix.DecodeBenchmark} is for JMH;
 * {@link dev.cnitelemetry.benchmarks.ipfix.DecodeRatios} interleaves all three, measures CPU time
 * instead of time on the wall, and prints medians and ratios: use it on a machine that does other
 * things too. Both look at every value they read, and their sums must agree.
 *
 * <p>{@link dev.cnitelemetry.benchmarks.ipfix.EncodeBenchmark} and {@link
 * dev.cnitelemetry.benchmarks.ipfix.EncodeRatios} are the same of writing, {@link
 * dev.cnitelemetry.benchmarks.ipfix.AggregateBenchmark} and {@link
 * dev.cnitelemetry.benchmarks.ipfix.AggregateRatios} of aggregation. {@link
 * dev.cnitelemetry.benchmarks.ipfix.PrintRatios} compares what printing records costs.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.benchmarks.ipfix;

import javax.annotation.ParametersAreNonnullByDefault;
