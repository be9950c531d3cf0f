// SPDX-License-Identifier: Apache-2.0
/**
 * Pages of metrics of components that do not run: something to look at, and something to test
 * against.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.simulation.metrics;

import javax.annotation.ParametersAreNonnullByDefault;
