// SPDX-License-Identifier: Apache-2.0
/**
 * How a catalogue reads what components show from the text that its module carries.
 *
 * <p>For {@code dev.cnitelemetry.metrics} alone: nothing here is for users.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.metrics.internal;

import javax.annotation.ParametersAreNonnullByDefault;
