// SPDX-License-Identifier: Apache-2.0
/**
 * Dashboards in the form of Perses: {@link dev.cnitelemetry.dashboards.perses.PersesPrinter} prints
 * {@code kind: Dashboard}.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.perses;

import javax.annotation.ParametersAreNonnullByDefault;
