// SPDX-License-Identifier: Apache-2.0
/**
 * Values as text: one rendering, whoever prints them.
 *
 * <p>A {@link dev.cnitelemetry.ipfix.print.PrintBuffer} takes octets of text and grows; {@link
 * dev.cnitelemetry.ipfix.print.FieldText} writes the value of a field into it, in JSON or in plain
 * text, without allocating anything but for floating-point numbers, numbers of more than 64 bits,
 * text that is not UTF-8 and times that no calendar of four digits holds.
 *
 * <p>Not for use by several threads at once.
 *
 * <pre>{@code
 * PrintBuffer line = new PrintBuffer();
 * line.ascii("{\"octets\":").unsigned(600_000).ascii("}");
 * line.writeTo(System.out);
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.print;

import javax.annotation.ParametersAreNonnullByDefault;
