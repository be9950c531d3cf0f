// SPDX-License-Identifier: Apache-2.0
/** What is made of the commands' own description: manual pages, completion in a shell. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.manual;

import javax.annotation.ParametersAreNonnullByDefault;
