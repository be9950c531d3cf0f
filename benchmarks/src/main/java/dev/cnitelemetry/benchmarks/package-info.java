// SPDX-License-Identifier: Apache-2.0
/**
 * What the library costs, measured beside other libraries on the same input in the same run.
 *
 * <p>Nothing here is published. The inputs are made by a generator with a fixed start, so that a
 * clone measures what its authors measured; {@code benchmarks/RESULTS.md} holds the figures and how
 * they came about.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.benchmarks;

import javax.annotation.ParametersAreNonnullByDefault;
