// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;

/**
 * One field of a Template: the element, and how many octets its values take.
 *
 * <p>Immutable. Enterprise number and id are those on the wire; the element's own differ from them
 * only where the registry reads one number as another.
 *
 * <p>Source: RFC 7011, section 3.2.
 *
 * <pre>{@code
 * for (TemplateField field : reader.record().template().fields()) {
 *   System.out.println(field.element().name() + " in " + field.length());
 * }
 * }</pre>
 *
 * @param element the element
 * @param enterpriseNumber the enterprise number on the wire, 0 for IANA
 * @param id the id on the wire, without the enterprise bit
 * @param length the octets of a value, or {@link DataType#VARIABLE}
 * @param scope whether it is a scope field of an Options Template
 */
public record TemplateField(
    InformationElement element, long enterpriseNumber, int id, int length, boolean scope) {

  /**
   * Whether every value tells its own length.
   *
   * @return whether the length is {@link DataType#VARIABLE}
   */
  public boolean isVariable() {
    return length == DataType.VARIABLE;
  }

  /**
   * Whether RFC 7011 allows the element's type in this length.
   *
   * @return false where a sender bends the rules; the field is read as far as it can be
   */
  public boolean isConforming() {
    return element.dataType().allows(length);
  }
}
