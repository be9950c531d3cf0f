// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * The values an Information Element may take, both ends included, where its registry limits them.
 *
 * <p>Immutable. A value outside the range is still read: the range describes, it does not filter.
 *
 * <p>Source: RFC 7012, section 2.1; RFC 5610, sections 3.3 and 3.4.
 *
 * @param begin the smallest value
 * @param end the largest value, read as unsigned where the element is
 */
public record ValueRange(long begin, long end) {
  /**
   * Whether the range holds a value, compared as unsigned numbers.
   *
   * @param value the value
   * @return whether it lies between the ends or on one of them
   */
  public boolean contains(long value) {
    return Long.compareUnsigned(value, begin) >= 0 && Long.compareUnsigned(value, end) <= 0;
  }
}
