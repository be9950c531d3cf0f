// SPDX-License-Identifier: Apache-2.0
/** What dashboards and rule files ask for, whatever form they have. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.lint.internal.read;

import javax.annotation.ParametersAreNonnullByDefault;
