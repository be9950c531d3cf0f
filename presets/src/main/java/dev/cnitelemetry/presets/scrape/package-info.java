// SPDX-License-Identifier: Apache-2.0
/**
 * Ready-made scrape jobs and Kubernetes resources for Antrea, Calico and Tawon, as five documents
 * print them, with what is wrong in them put right.
 *
 * <p>{@link dev.cnitelemetry.presets.scrape.ScrapePresets} has jobs by name, {@link
 * dev.cnitelemetry.presets.scrape.ResourcePresets} resources; {@link
 * dev.cnitelemetry.presets.scrape.SetUpOptions} says what differs between clusters. Everything is
 * immutable and safe for use by any number of threads. Parameters are never null unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.presets.scrape;

import javax.annotation.ParametersAreNonnullByDefault;
