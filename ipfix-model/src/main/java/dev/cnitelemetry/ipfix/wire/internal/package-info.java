// SPDX-License-Identifier: Apache-2.0
/**
 * What reader and writer of IPFIX Messages share, without a Template: octets that come, a message
 * put together, where fields lie, sequence numbers. Not for use outside the library.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.wire.internal;

import javax.annotation.ParametersAreNonnullByDefault;
