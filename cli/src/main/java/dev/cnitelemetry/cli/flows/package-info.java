// SPDX-License-Identifier: Apache-2.0
/** {@code flows simulate}: flow records of a cluster that there is not, to try a collector with. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.flows;

import javax.annotation.ParametersAreNonnullByDefault;
