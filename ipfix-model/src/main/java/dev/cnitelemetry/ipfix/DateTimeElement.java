// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element whose values are points in time, in one of the four encodings of RFC 7011,
 * sections 6.1.7 to 6.1.10.
 *
 * <p>Immutable; may be shared between threads.
 *
 * <pre>{@code
 * Instant end = record.instant(IanaElements.FLOW_END_SECONDS);
 * long milliseconds = record.epochMilli(IanaElements.FLOW_END_SECONDS); // allocates nothing
 * }</pre>
 */
public final class DateTimeElement extends InformationElement {
  DateTimeElement(Definition definition) {
    super(definition);
    if (!definition.dataType().isDateTime()) {
      throw new IllegalArgumentException(
          definition.dataType().text()
              + " is read by another shape than DateTimeElement: use one of the dateTime types");
    }
  }

  /**
   * Defines an element of an enterprise's own registry.
   *
   * @param enterpriseNumber the private enterprise number, 0 to 4294967295
   * @param id the number within it, 0 to 32767
   * @param name the name
   * @param dataType one of the four dateTime types
   * @return a new element
   * @throws IllegalArgumentException if a number is out of its range, the name is empty, or the
   *     type is of another shape
   */
  public static DateTimeElement define(
      long enterpriseNumber, int id, String name, DataType dataType) {
    return new DateTimeElement(Definition.of(enterpriseNumber, id, name, dataType));
  }
}
