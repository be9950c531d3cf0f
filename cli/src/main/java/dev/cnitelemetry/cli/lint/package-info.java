// SPDX-License-Identifier: Apache-2.0
/** The command that looks at dashboards and rules of others, and mends them. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.lint;

import javax.annotation.ParametersAreNonnullByDefault;
