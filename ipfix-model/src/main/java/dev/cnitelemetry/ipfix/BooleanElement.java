// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element whose values are true (1 on the wire) or false (2 on the wire).
 *
 * <p>Immutable; may be shared between threads.
 */
public final class BooleanElement extends InformationElement {
  BooleanElement(Definition definition) {
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
  public static BooleanElement define(long enterpriseNumber, int id, String name) {
    return new BooleanElement(Definition.of(enterpriseNumber, id, name, DataType.BOOLEAN));
  }
}
