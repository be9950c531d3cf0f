// SPDX-License-Identifier: Apache-2.0
/**
 * {@code ipfix encode}: records from lines of JSON to IPFIX Messages.
 *
 * <p>A line becomes a {@link dev.cnitelemetry.cli.ipfix.encode.RecordLine}: what its message says,
 * and its fields, each with the column it begins at. An encoder writes it, under the numbers it has
 * or in one of Antrea's shapes. What is wrong with a line is a {@link
 * dev.cnitelemetry.cli.ipfix.encode.LineException}; the lines after it are written all the same.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.ipfix.encode;

import javax.annotation.ParametersAreNonnullByDefault;
