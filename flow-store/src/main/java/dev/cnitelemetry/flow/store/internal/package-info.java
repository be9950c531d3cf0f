// SPDX-License-Identifier: Apache-2.0
/** What both engines of this module use, and nobody else. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store.internal;

import javax.annotation.ParametersAreNonnullByDefault;
