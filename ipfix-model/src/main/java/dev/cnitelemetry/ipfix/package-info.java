// SPDX-License-Identifier: Apache-2.0
/**
 * The Information Elements of IPFIX: IANA's, their reverse ones, Antrea's, and those a user adds.
 *
 * <p>An {@link dev.cnitelemetry.ipfix.InformationElement} is a constant that knows its name,
 * number, type, semantics, unit and range, and whose Java type says how its values are read. The
 * registries are classes of such constants:
 *
 * <ul>
 *   <li>{@link dev.cnitelemetry.ipfix.IanaElements}: 502 elements, enterprise number 0;
 *   <li>{@link dev.cnitelemetry.ipfix.ReverseElements}: their reverse ones, enterprise number
 *       29305, RFC 5103;
 *   <li>{@link dev.cnitelemetry.ipfix.AntreaElements}: 73 elements, enterprise number 56506.
 * </ul>
 *
 * <p>Antrea's documents of v1.5 to v2.3 print 56505 for 56506; {@link
 * dev.cnitelemetry.ipfix.DocumentedElements} has what they say, word for word, and a remark where
 * they err.
 *
 * <p>{@link dev.cnitelemetry.ipfix.ElementRegistry} finds an element by enterprise number and id,
 * or by name, without allocation; 502 elements cost about 100 kB once. Values with names are open
 * enumerations such as {@link dev.cnitelemetry.ipfix.FlowType}: a number nobody has named yet is
 * {@code UNKNOWN}, and the record keeps the number.
 *
 * <p>Everything here is immutable and may be shared between threads, but for {@link
 * dev.cnitelemetry.ipfix.OctetSlice}, a view that is re-bound at every read.
 *
 * <pre>{@code
 * AntreaElements.SOURCE_POD_NAME.enterpriseNumber(); // 56506
 * AntreaElements.SOURCE_POD_NAME.dataType(); // STRING
 * InformationElement found = ElementRegistry.standard().find("octetDeltaCount");
 * boolean same = found.equals(IanaElements.OCTET_DELTA_COUNT); // true
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix;

import javax.annotation.ParametersAreNonnullByDefault;
