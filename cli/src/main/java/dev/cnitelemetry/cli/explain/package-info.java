// SPDX-License-Identifier: Apache-2.0
/** What a name is: a metric, a label, a component, a release, an Information Element. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.explain;

import javax.annotation.ParametersAreNonnullByDefault;
