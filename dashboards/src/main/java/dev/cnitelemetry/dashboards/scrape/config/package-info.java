// SPDX-License-Identifier: Apache-2.0
/**
 * The configuration files of Antrea's agent, controller and Flow Aggregator: their keys, defaults
 * and ranges at each release, read and written.
 *
 * <p>{@link dev.cnitelemetry.dashboards.scrape.config.AntreaConfiguration} reads a file as a
 * release would, and says every mistake in it with line, key, range and releases. Everything is
 * immutable and safe for use by any number of threads. Parameters are never null unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.scrape.config;

import javax.annotation.ParametersAreNonnullByDefault;
