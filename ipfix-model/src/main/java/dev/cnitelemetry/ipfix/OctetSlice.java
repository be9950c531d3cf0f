// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A view of some octets of an array: the value of a field without a copy.
 *
 * <p>One slice serves any number of reads; whoever fills it re-binds it. It borrows the array of
 * the reader it was filled by and is valid until that reader's next step. Not for use by several
 * threads at once. Only {@link #toString()} and {@link #toByteArray()} allocate.
 *
 * <pre>{@code
 * byte[] wanted = "client-a".getBytes(StandardCharsets.UTF_8); // once
 * OctetSlice name = new OctetSlice(); // once
 * if (record.slice(AntreaElements.SOURCE_POD_NAME, name).contentEquals(wanted)) {
 *   System.out.println(record);
 * }
 * }</pre>
 */
public final class OctetSlice {
  private static final byte[] NOTHING = {};

  private byte[] array = NOTHING;
  private int offset;
  private int length;

  /** An empty slice, to be filled by a reader. */
  public OctetSlice() {}

  /**
   * Binds the slice to a part of an array.
   *
   * @param array the array, not copied
   * @param offset where the part begins
   * @param length the octets it has
   * @return this
   * @throws IndexOutOfBoundsException if the part does not lie within the array
   */
  public OctetSlice wrap(byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    // A reference is dearer to write than to compare, and fields of one message share the array.
    if (this.array != array) {
      this.array = array;
    }
    this.offset = offset;
    this.length = length;
    return this;
  }

  /**
   * The array the octets are in; do not write to it.
   *
   * @return the array
   */
  public byte[] array() {
    return array;
  }

  /**
   * Where in the array the octets begin.
   *
   * @return the index of the first octet
   */
  public int offset() {
    return offset;
  }

  /**
   * How many octets there are.
   *
   * @return 0 or more
   */
  public int length() {
    return length;
  }

  /**
   * Whether there are no octets.
   *
   * @return whether the length is 0
   */
  public boolean isEmpty() {
    return length == 0;
  }

  /**
   * One octet.
   *
   * @param index 0 to length - 1
   * @return the octet as a number between 0 and 255
   * @throws IndexOutOfBoundsException if the index is not within the slice
   */
  public int octetAt(int index) {
    return array[offset + Objects.checkIndex(index, length)] & 0xFF;
  }

  /**
   * Whether the octets are those of an array.
   *
   * @param octets the other octets
   * @return whether both have the same length and content
   */
  public boolean contentEquals(byte[] octets) {
    return Arrays.equals(array, offset, offset + length, octets, 0, octets.length);
  }

  /**
   * Whether the octets are those of another slice.
   *
   * @param other the other slice
   * @return whether both have the same length and content
   */
  public boolean contentEquals(OctetSlice other) {
    return Arrays.equals(
        array, offset, offset + length, other.array, other.offset, other.offset + other.length);
  }

  /**
   * A copy of the octets.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(array, offset, offset + length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OctetSlice slice && contentEquals(slice);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + array[i];
    }
    return hash;
  }

  /**
   * The octets read as UTF-8, malformed sequences replaced by U+FFFD. Allocates.
   *
   * @return a new string
   */
  @Override
  public String toString() {
    return new String(array, offset, length, StandardCharsets.UTF_8);
  }
}
