// SPDX-License-Identifier: Apache-2.0
/** Not for use by others: bytes compared, looked up, checked and appended. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.internal.bytes;

import javax.annotation.ParametersAreNonnullByDefault;
