// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import java.util.List;
import java.util.function.LongFunction;

/**
 * An Information Element whose numbers have names: reads as a number, as every {@link
 * IntegerElement} does, and as a constant of an enumeration.
 *
 * <p>Immutable; may be shared between threads; nothing here allocates.
 *
 * <pre>{@code
 * FlowType type = record.value(AntreaElements.FLOW_TYPE);
 * long number = record.longValue(AntreaElements.FLOW_TYPE); // also when type is UNKNOWN
 * }</pre>
 *
 * @param <E> the enumeration
 */
public final class CodedElement<E extends Enum<E> & CodedValue> extends IntegerElement {
  private final LongFunction<E> lookup;
  private final List<E> values;

  CodedElement(Definition definition, Class<E> type, LongFunction<E> lookup) {
    super(definition);
    this.lookup = lookup;
    this.values = List.of(type.getEnumConstants());
  }

  /**
   * The constant of a number.
   *
   * @param number the number, as a record has it
   * @return the constant, {@code UNKNOWN} for a number without a name
   */
  public E valueOf(long number) {
    return lookup.apply(number);
  }

  /**
   * Every constant, {@code UNKNOWN} last.
   *
   * @return an unmodifiable list
   */
  public List<E> values() {
    return values;
  }

  CodedElement<E> reverse() {
    return new CodedElement<>(definition().reversed(), values.get(0).getDeclaringClass(), lookup);
  }
}
