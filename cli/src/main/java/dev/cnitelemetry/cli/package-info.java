// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: {@code check}, {@code dump}, {@code catalog}, {@code ipfix}.
 *
 * <p>Thin commands over the library: what they find out, a program finds out with the same calls.
 * Only here is anything opened (files, standard input, URLs) or guessed (which format a file has),
 * and a guess is said on standard error.
 *
 * <p>Exit status: 0 clean, 1 findings, 2 unreadable input or wrong usage.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli;

import javax.annotation.ParametersAreNonnullByDefault;
