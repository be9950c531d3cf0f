/**
 * Turns the data files of the catalogues into Java constants and reference pages.
 *
 * <p>A catalogue module's {@code src/main/catalog/} is the only place where a fact stands. {@link
 * dev.cnitelemetry.generator.catalog.CatalogGenerator} reads all modules strictly (an unknown key,
 * a name that stands twice, a reference to nothing is an error with file and line), resolves what
 * refers to what, and writes the classes below {@code src/generated} and the pages below {@code
 * docs/catalog}. Both are committed; a test fails when they differ from the data.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator.catalog;

import javax.annotation.ParametersAreNonnullByDefault;
