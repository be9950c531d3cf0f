// SPDX-License-Identifier: Apache-2.0
/**
 * What every command has in common: where it prints, how it ends, and what it says when it cannot
 * do either.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.console;

import javax.annotation.ParametersAreNonnullByDefault;
