// SPDX-License-Identifier: Apache-2.0
/** How trees of maps, lists and scalars are written as YAML and JSON. Nobody else's business. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.internal;

import javax.annotation.ParametersAreNonnullByDefault;
