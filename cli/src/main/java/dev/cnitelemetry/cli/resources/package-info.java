// SPDX-License-Identifier: Apache-2.0
/**
 * The commands that print what is ready-made: rules, scrape configuration, Kubernetes resources.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.resources;

import javax.annotation.ParametersAreNonnullByDefault;
