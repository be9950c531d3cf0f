// SPDX-License-Identifier: Apache-2.0
/**
 * Turns data files into Java and pages: those of the catalogues (YAML below {@code
 * src/main/catalog}) and the tables of Information Elements (below {@code
 * ipfix-model/src/main/elements}).
 *
 * <p>A data file is the only place of a fact. {@code .data} reads it strictly and resolves what
 * refers to what; {@code .java} writes the constants below {@code src/generated}, {@code .pages}
 * the pages below {@code docs}; those two do not know each other. What is written is committed and
 * never edited; a test fails when it differs from the data, and {@code ./generate} writes it anew.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator.internal;

import javax.annotation.ParametersAreNonnullByDefault;
