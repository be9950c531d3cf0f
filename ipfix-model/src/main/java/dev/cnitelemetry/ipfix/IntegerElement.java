// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element whose values are whole numbers of at most 64 bits.
 *
 * <p>Immutable; may be shared between threads.
 *
 * <p>Values are {@code long}; those of unsigned64 elements use all 64 bits, so print and compare
 * them with {@link Long#toUnsignedString(long)} and {@link Long#compareUnsigned(long, long)}.
 *
 * <pre>{@code
 * static final IntegerElement RETRIES =
 *     IntegerElement.define(64512, 2, "retries", DataType.UNSIGNED32);
 * }</pre>
 */
public sealed class IntegerElement extends InformationElement permits CodedElement {
  private final boolean signed;

  IntegerElement(Definition definition) {
    super(definition);
    if (!definition.dataType().isInteger()) {
      throw new IllegalArgumentException(
          definition.dataType().text()
              + " is read by another shape than IntegerElement: use one of unsigned8 to signed64");
    }
    signed = definition.dataType().isSigned();
  }

  /**
   * Defines an element of an enterprise's own registry.
   *
   * @param enterpriseNumber the private enterprise number, 0 to 4294967295
   * @param id the number within it, 0 to 32767
   * @param name the name
   * @param dataType one of the eight integer types
   * @return a new element
   * @throws IllegalArgumentException if a number is out of its range, the name is empty, or the
   *     type is of another shape
   */
  public static IntegerElement define(
      long enterpriseNumber, int id, String name, DataType dataType) {
    return new IntegerElement(Definition.of(enterpriseNumber, id, name, dataType));
  }

  /**
   * Defines an element of an enterprise's own registry, with semantics and unit.
   *
   * @param enterpriseNumber the private enterprise number, 0 to 4294967295
   * @param id the number within it, 0 to 32767
   * @param name the name
   * @param dataType one of the eight integer types
   * @param semantics what the values may be used for
   * @param units the unit of the values
   * @return a new element
   * @throws IllegalArgumentException if a number is out of its range, the name is empty, or the
   *     type is of another shape
   */
  public static IntegerElement define(
      long enterpriseNumber,
      int id,
      String name,
      DataType dataType,
      DataTypeSemantics semantics,
      Units units) {
    return new IntegerElement(
        Definition.of(enterpriseNumber, id, name, dataType, semantics, units, null));
  }

  /**
   * Whether values may be negative.
   *
   * @return true for signed8 to signed64
   */
  public final boolean isSigned() {
    return signed;
  }
}
