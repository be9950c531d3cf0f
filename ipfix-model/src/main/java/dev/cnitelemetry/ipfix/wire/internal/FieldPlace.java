// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire.internal;

/**
 * Where a field of the record at hand ends and what it is, in one number, so that reading it takes
 * one load:
 *
 * <ul>
 *   <li>bits 0 to 5: of a whole number, how many of 64 bits are not its own
 *   <li>bit 6: whether it has the width of a whole number, 1 to 8 octets
 *   <li>bit 7: whether whole numbers may be negative
 *   <li>bits 8 to 23: the width
 *   <li>bit 31: whether the width is of this record alone (a field of variable length)
 *   <li>bits 32 to 47: the end, counted from the beginning of the record
 *   <li>bits 48 to 63: the index of the field
 * </ul>
 *
 * <p>The lower half, the width of a variable-length field left out, is the same for every record:
 * its shape. A message has at most 65535 octets, so neither records nor Templates outgrow the bits.
 */
public final class FieldPlace {
  private static final int WHOLE = 1 << 6;
  private static final int SIGNED = 1 << 7;

  private FieldPlace() {}

  /** The shape of a field of fixed length. */
  public static int fixed(int width, boolean signed) {
    int number = width >= 1 && width <= 8 ? WHOLE | (64 - 8 * width) : 0;
    return number | (signed ? SIGNED : 0) | (width << 8);
  }

  /** The shape of a field of variable length, its width 0. */
  public static int variable(boolean signed) {
    return Integer.MIN_VALUE | (signed ? SIGNED : 0);
  }

  public static long of(int field, int end, int shape) {
    return ((long) field << 48) | ((long) end << 32) | (shape & 0xFFFF_FFFFL);
  }

  public static int field(long place) {
    return (int) (place >>> 48);
  }

  public static int end(long place) {
    return (int) (place >>> 32) & 0xFFFF;
  }

  public static int width(long place) {
    return ((int) place >>> 8) & 0xFFFF;
  }

  public static boolean variable(long place) {
    return (int) place < 0;
  }

  /** Whether the field is a whole number of fixed width. */
  public static boolean whole(long place) {
    return (place & WHOLE) != 0;
  }

  public static boolean wholeUnsigned(long place) {
    return (place & (WHOLE | SIGNED)) == WHOLE;
  }

  public static boolean signed(long place) {
    return (place & SIGNED) != 0;
  }
}
