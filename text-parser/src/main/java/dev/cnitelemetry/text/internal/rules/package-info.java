// SPDX-License-Identifier: Apache-2.0
/**
 * Not for use by others: what the formats ask of the samples of a metric beyond the grammar of
 * their lines.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.internal.rules;

import javax.annotation.ParametersAreNonnullByDefault;
