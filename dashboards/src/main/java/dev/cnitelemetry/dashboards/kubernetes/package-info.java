// SPDX-License-Identifier: Apache-2.0
/**
 * Kubernetes resources as values: what {@code kubectl apply -f} takes.
 *
 * <p>Everything is immutable and safe for use by any number of threads. What is printed has the
 * same bytes at every run. Parameters are never null unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.kubernetes;

import javax.annotation.ParametersAreNonnullByDefault;
