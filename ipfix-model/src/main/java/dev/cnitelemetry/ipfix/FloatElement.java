// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element whose values are floating-point numbers: float32 and float64, the latter
 * also when it is sent in four octets.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class FloatElement extends InformationElement {
  FloatElement(Definition definition) {
    super(definition);
    if (definition.dataType() != DataType.FLOAT32 && definition.dataType() != DataType.FLOAT64) {
      throw new IllegalArgumentException(
          definition.dataType().text()
              + " is read by another shape than FloatElement: use one of float32 and float64");
    }
  }

  /**
   * Defines an element of an enterprise's own registry.
   *
   * @param enterpriseNumber the private enterprise number, 0 to 4294967295
   * @param id the number within it, 0 to 32767
   * @param name the name
   * @param dataType float32 or float64
   * @return a new element
   * @throws IllegalArgumentException if a number is out of its range, the name is empty, or the
   *     type is of another shape
   */
  public static FloatElement define(long enterpriseNumber, int id, String name, DataType dataType) {
    return new FloatElement(Definition.of(enterpriseNumber, id, name, dataType));
  }
}
