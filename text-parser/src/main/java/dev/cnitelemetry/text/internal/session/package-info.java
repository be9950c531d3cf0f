// SPDX-License-Identifier: Apache-2.0
/** Not for use by others: a body compared with the one before it, and the series of both. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.internal.session;

import javax.annotation.ParametersAreNonnullByDefault;
