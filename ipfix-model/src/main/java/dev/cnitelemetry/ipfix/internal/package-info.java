// SPDX-License-Identifier: Apache-2.0
/** What several packages of this module use, and nobody else. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.internal;

import javax.annotation.ParametersAreNonnullByDefault;
