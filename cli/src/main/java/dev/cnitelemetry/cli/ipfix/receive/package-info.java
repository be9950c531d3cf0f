// SPDX-License-Identifier: Apache-2.0
/** Where commands receive from, and what they say about those who send. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.ipfix.receive;

import javax.annotation.ParametersAreNonnullByDefault;
