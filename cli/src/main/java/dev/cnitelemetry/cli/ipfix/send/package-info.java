// SPDX-License-Identifier: Apache-2.0
/**
 * {@code ipfix replay}: recorded messages sent once more, and the sockets that messages are sent
 * through, only to where the user points them.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.ipfix.send;

import javax.annotation.ParametersAreNonnullByDefault;
