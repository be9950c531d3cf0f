// SPDX-License-Identifier: Apache-2.0
/** JSON as the printers of dashboards write it: the same bytes on every machine. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.json;

import javax.annotation.ParametersAreNonnullByDefault;
