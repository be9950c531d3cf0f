// SPDX-License-Identifier: Apache-2.0
/** The commands about PromQL. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.promql;

import javax.annotation.ParametersAreNonnullByDefault;
