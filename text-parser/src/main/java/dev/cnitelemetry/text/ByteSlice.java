// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A view of some bytes in an array that belongs to someone else.
 *
 * <p>A reader hands out the same objects again and again: a slice is valid until the next call of
 * {@link dev.cnitelemetry.text.read.ExpositionReader#next()} or {@code reset}, then it shows other
 * bytes. To keep the content, copy it ({@link #toByteArray()}, {@link #toString()}). Bytes are not
 * characters, so this is no {@link CharSequence}. Equality is identity: compare contents with
 * {@code contentEquals}. Not thread-safe. Nothing here allocates but {@link #toString()}, {@link
 * #toByteArray()} and the factories.
 *
 * <pre>{@code
 * if (reader.name().contentEquals("felix_active_local_endpoints")) {
 *   System.out.println(reader.value());
 * }
 * }</pre>
 */
public final class ByteSlice {
  private static final byte[] NO_BYTES = {};

  private byte[] array = NO_BYTES;
  private int offset;
  private int length;

  /** An empty slice, for {@link #wrap} to show something. */
  public ByteSlice() {}

  /**
   * A slice of part of an array, which is not copied.
   *
   * @param array the bytes
   * @param offset where the slice starts
   * @param length how many bytes it has
   * @return a slice that is nobody else's
   * @throws IndexOutOfBoundsException if the range does not lie within the array
   */
  public static ByteSlice of(byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    return new ByteSlice().wrap(array, offset, length);
  }

  /**
   * A slice of a text's UTF-8 bytes.
   *
   * @param text any text
   * @return a slice that is nobody else's
   */
  public static ByteSlice of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ByteSlice().wrap(bytes, 0, bytes.length);
  }

  /**
   * Shows another range from now on. For who made the slice: those that a reader gives out are the
   * reader's. The range is not checked; what is outside the array fails when it is looked at.
   *
   * @param array the bytes, which are not copied
   * @param offset where the slice starts
   * @param length how many bytes it has
   * @return this
   */
  public ByteSlice wrap(byte[] array, int offset, int length) {
    if (this.array != array) {
      this.array = array;
    }
    this.offset = offset;
    this.length = length;
    return this;
  }

  /** Shows nothing from now on, and lets go of the array, so that it can be collected. */
  public void clear() {
    wrap(NO_BYTES, 0, 0);
  }

  /**
   * The array that holds the bytes, from {@link #offset()} on. It is not a copy: do not write to
   * it.
   *
   * @return never null
   */
  public byte[] array() {
    return array;
  }

  /**
   * Where the slice starts in {@link #array()}.
   *
   * @return 0 or more
   */
  public int offset() {
    return offset;
  }

  /**
   * How many bytes the slice has.
   *
   * @return 0 or more
   */
  public int length() {
    return length;
  }

  /**
   * Whether the slice has no bytes.
   *
   * @return true if {@link #length()} is 0
   */
  public boolean isEmpty() {
    return length == 0;
  }

  /**
   * One byte.
   *
   * @param index 0 for the slice's first byte
   * @return the byte, signed as Java has it
   * @throws IndexOutOfBoundsException if there is no such byte
   */
  public byte byteAt(int index) {
    return array[offset + Objects.checkIndex(index, length)];
  }

  /**
   * Whether the slice has the bytes of an array.
   *
   * @param bytes what to compare with
   * @return true if length and all bytes are equal
   */
  public boolean contentEquals(byte[] bytes) {
    return Arrays.equals(array, offset, offset + length, bytes, 0, bytes.length);
  }

  /**
   * Whether two slices have the same bytes.
   *
   * @param other what to compare with
   * @return true if length and all bytes are equal
   */
  public boolean contentEquals(ByteSlice other) {
    return Arrays.equals(
        array, offset, offset + length, other.array, other.offset, other.offset + other.length);
  }

  /**
   * Whether the slice is the UTF-8 form of a text.
   *
   * @param text what to compare with; an unpaired surrogate equals nothing
   * @return true if decoding the slice would give this text
   */
  public boolean contentEquals(CharSequence text) {
    int chars = text.length();
    int at = offset;
    int end = offset + length;
    for (int i = 0; i < chars; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (at >= end || array[at++] != c) {
          return false;
        }
        continue;
      }
      int codePoint = c;
      if (Character.isHighSurrogate(c) && i + 1 < chars) {
        codePoint = Character.toCodePoint(c, text.charAt(++i));
      }
      if (Character.isSurrogate(c) && !isSurrogatePair(c, text, i)) {
        return false;
      }
      int size = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (end - at < size || !isEncodedAt(at, size, codePoint)) {
        return false;
      }
      at += size;
    }
    return at == end;
  }

  private static boolean isSurrogatePair(char high, CharSequence text, int lowIndex) {
    return Character.isHighSurrogate(high) && Character.isLowSurrogate(text.charAt(lowIndex));
  }

  private boolean isEncodedAt(int at, int size, int codePoint) {
    int bits = codePoint;
    for (int i = size - 1; i > 0; i--) {
      if (array[at + i] != (byte) (0x80 | (bits & 0x3f))) {
        return false;
      }
      bits >>= 6;
    }
    int lead = size == 2 ? 0xc0 : size == 3 ? 0xe0 : 0xf0;
    return array[at] == (byte) (lead | bits);
  }

  /**
   * Whether the slice begins with the bytes of an array.
   *
   * @param prefix what to compare with
   * @return true if the slice is at least as long and its first bytes are those
   */
  public boolean startsWith(byte[] prefix) {
    return length >= prefix.length
        && Arrays.equals(array, offset, offset + prefix.length, prefix, 0, prefix.length);
  }

  /**
   * Copies the bytes.
   *
   * @param target where to
   * @param at where in the target the first byte goes
   * @return the position after the last byte written
   * @throws IndexOutOfBoundsException if the target has too little room
   */
  public int copyTo(byte[] target, int at) {
    System.arraycopy(array, offset, target, at, length);
    return at + length;
  }

  /**
   * A copy of the bytes. Allocates.
   *
   * @return an array of exactly {@link #length()} bytes
   */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(array, offset, offset + length);
  }

  /**
   * The bytes decoded as UTF-8. Allocates; bytes that are not UTF-8 become U+FFFD.
   *
   * @return never null
   */
  @Override
  public String toString() {
    return new String(array, offset, length, StandardCharsets.UTF_8);
  }
}
