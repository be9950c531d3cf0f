// SPDX-License-Identifier: Apache-2.0
/** Commands about stored flow records, and the sink that stores them. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.store;

import javax.annotation.ParametersAreNonnullByDefault;
