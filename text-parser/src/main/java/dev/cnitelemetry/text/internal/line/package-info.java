// SPDX-License-Identifier: Apache-2.0
/**
 * Not for use by others: one line of a page, its grammar in each dialect, the shorter ways to read
 * lines that resemble earlier ones, and the families that lines belong to.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.internal.line;

import javax.annotation.ParametersAreNonnullByDefault;
