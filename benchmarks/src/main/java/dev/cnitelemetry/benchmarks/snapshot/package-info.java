// SPDX-License-Identifier: Apache-2.0
/**
 * What the bridge to the Prometheus Java client costs: text to its snapshots, and a registry to
 * text by this library's writer and by the client's own.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.benchmarks.snapshot;

import javax.annotation.ParametersAreNonnullByDefault;
