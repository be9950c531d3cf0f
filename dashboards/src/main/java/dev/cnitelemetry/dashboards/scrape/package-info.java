// SPDX-License-Identifier: Apache-2.0
/**
 * Scrape configuration as values: jobs of a Prometheus server, and the monitors of its operator.
 *
 * <p>{@link dev.cnitelemetry.dashboards.scrape.ScrapeJob} is a job of {@code prometheus.yml} and
 * can be had as the operator's {@code ScrapeConfig}; {@link
 * dev.cnitelemetry.dashboards.scrape.ServiceMonitor}, {@link
 * dev.cnitelemetry.dashboards.scrape.PodMonitor} and {@link
 * dev.cnitelemetry.dashboards.scrape.Probe} are resources of the operator alone. Nothing here opens
 * a connection. Everything is immutable and safe for use by any number of threads; what is printed
 * has the same bytes at every run. Parameters are never null unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.scrape;

import javax.annotation.ParametersAreNonnullByDefault;
