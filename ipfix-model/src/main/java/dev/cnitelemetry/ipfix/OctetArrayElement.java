// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element whose values are octets without a further meaning.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class OctetArrayElement extends InformationElement {
  OctetArrayElement(Definition definition) {
    super(definition);
  }

  /**
   * Defines an element of an enterprise's own registry.
   *
   * @param enterpriseNumber the private enterprise number, 0 to 4294967295
   * @param id the number within it, 0 to 32767
   * @param name the name
   * @return a new element
   * @throws IllegalArgumentException if a number is out of its range or the name is empty
   */
  public static OctetArrayElement define(long enterpriseNumber, int id, String name) {
    return new OctetArrayElement(Definition.of(enterpriseNumber, id, name, DataType.OCTET_ARRAY));
  }
}
