// SPDX-License-Identifier: Apache-2.0
/**
 * Dashboards, alert rules and scrape configuration as values.
 *
 * <p>Everything is immutable and safe for use by any number of threads. Parameters are never null
 * unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards;

import javax.annotation.ParametersAreNonnullByDefault;
