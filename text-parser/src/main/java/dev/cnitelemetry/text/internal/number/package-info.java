// SPDX-License-Identifier: Apache-2.0
/** Not for use by others: decimal numbers read and written exactly. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.internal.number;

import javax.annotation.ParametersAreNonnullByDefault;
