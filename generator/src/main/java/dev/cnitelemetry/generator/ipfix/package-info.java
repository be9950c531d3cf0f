/**
 * Writes the constants of the IPFIX Information Elements, the enumerations of their values, the
 * class of flow records, and the page that lists the elements, from the tables under {@code
 * ipfix-model/src/main/elements}.
 *
 * <p>The tables are edited by hand; what is written is committed and never edited. After a change
 * to a table, one command at the root of the project writes everything anew:
 *
 * <pre>{@code
 * ./generate
 * }</pre>
 *
 * <p>It writes {@code IanaElements}, {@code ReverseElements}, {@code AntreaElements}, {@code
 * DocumentedElements}, the enumerations and {@code FlowRecord} to {@code
 * ipfix-model/src/generated/java}, and {@code docs/ipfix-elements.md}. A test of this module fails
 * while the committed files differ from the tables.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator.ipfix;

import javax.annotation.ParametersAreNonnullByDefault;
