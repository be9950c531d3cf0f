// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element whose values are structured data: a basicList, a subTemplateList or a
 * subTemplateMultiList of RFC 6313.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class ListElement extends InformationElement {
  ListElement(Definition definition) {
    super(definition);
    if (!definition.dataType().isList()) {
      throw new IllegalArgumentException(
          definition.dataType().text()
              + " is read by another shape than ListElement: use one of the list types");
    }
  }

  /**
   * Defines an element of an enterprise's own registry.
   *
   * @param enterpriseNumber the private enterprise number, 0 to 4294967295
   * @param id the number within it, 0 to 32767
   * @param name the name
   * @param dataType one of the three list types
   * @return a new element
   * @throws IllegalArgumentException if a number is out of its range, the name is empty, or the
   *     type is of another shape
   */
  public static ListElement define(long enterpriseNumber, int id, String name, DataType dataType) {
    return new ListElement(Definition.of(enterpriseNumber, id, name, dataType));
  }
}
