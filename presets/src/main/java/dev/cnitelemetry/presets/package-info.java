/**
 * Ready-made dashboards, alert rules and scrape configuration of every component.
 *
 * <p>Everything is immutable and safe for use by any number of threads. Parameters are never null
 * unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.presets;

import javax.annotation.ParametersAreNonnullByDefault;
