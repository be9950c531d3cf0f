// SPDX-License-Identifier: Apache-2.0
/**
 * Ready-made dashboards of every component.
 *
 * <p>{@link dev.cnitelemetry.presets.dashboards.PresetDashboards} finds them by name.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.presets.dashboards;

import javax.annotation.ParametersAreNonnullByDefault;
