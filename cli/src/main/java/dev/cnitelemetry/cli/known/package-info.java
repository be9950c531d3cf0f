// SPDX-License-Identifier: Apache-2.0
/** What users name on the command line, and what they are told of names that do not exist. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.known;

import javax.annotation.ParametersAreNonnullByDefault;
