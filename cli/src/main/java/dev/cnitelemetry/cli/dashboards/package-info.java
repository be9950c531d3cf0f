// SPDX-License-Identifier: Apache-2.0
/** The commands that print ready-made dashboards, and show pages of components that do not run. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.dashboards;

import javax.annotation.ParametersAreNonnullByDefault;
