// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element that no registry at hand knows. Its values are octets of the length the
 * Template gives; its name says what there is to say, as in {@code unknown(64512/7)}.
 *
 * <p>Immutable; may be shared between threads. Register the element, or let an RFC 5610 type record
 * teach it, and the same field comes back with its name and type.
 */
public final class UnknownElement extends InformationElement {
  UnknownElement(Definition definition) {
    super(definition);
  }

  /**
   * An element of which the number alone is known.
   *
   * @param enterpriseNumber the private enterprise number, 0 to 4294967295
   * @param id the number within it, 0 to 32767
   * @return a new element
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static UnknownElement of(long enterpriseNumber, int id) {
    return new UnknownElement(
        Definition.of(
            enterpriseNumber,
            id,
            "unknown(" + enterpriseNumber + "/" + id + ")",
            DataType.OCTET_ARRAY));
  }
}
