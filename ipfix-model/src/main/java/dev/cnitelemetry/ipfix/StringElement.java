// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element whose values are text in UTF-8.
 *
 * <p>Immutable; may be shared between threads.
 *
 * <pre>{@code
 * static final StringElement TENANT = StringElement.define(64512, 1, "tenant");
 * }</pre>
 */
public final class StringElement extends InformationElement {
  StringElement(Definition definition) {
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
  public static StringElement define(long enterpriseNumber, int id, String name) {
    return new StringElement(Definition.of(enterpriseNumber, id, name, DataType.STRING));
  }
}
