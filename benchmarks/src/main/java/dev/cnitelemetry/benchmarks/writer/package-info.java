// SPDX-License-Identifier: Apache-2.0
/**
 * Writing expositions and numbers, beside the Java client library and Micrometer.
 *
 * <p>All writers get the same families with the same values and write the same samples, which a
 * test compares. The peers walk metrics that were collected before, as ours does: no collecting is
 * measured, but for Micrometer, whose scrape cannot be had without.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.benchmarks.writer;

import javax.annotation.ParametersAreNonnullByDefault;
