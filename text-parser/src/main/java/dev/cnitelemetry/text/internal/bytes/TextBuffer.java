// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A growable array of UTF-8 text, with the escapes that the formats have.
 *
 * <p>Appending either succeeds as a whole or leaves {@link #size} as it was. Only growing
 * allocates.
 */
public final class TextBuffer {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  /** Not 0 for the ASCII characters that do not stand for themselves between quotes. */
  private static final byte[] SPECIAL = new byte[128];

  static {
    SPECIAL['"'] = 1;
    SPECIAL['\\'] = 1;
    SPECIAL['\n'] = 1;
  }

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;
  private static final long HIGH_BITS = ~LOW_BITS;

  public byte[] bytes;
  public int size;

  public TextBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  /** Makes room for so many bytes after {@link #size}. */
  public void ensure(long room) {
    if (room > bytes.length - size) {
      grow(room);
    }
  }

  private void grow(long room) {
    long wanted = size + room;
    if (wanted > LARGEST) {
      throw new IllegalArgumentException(
          "the text would pass " + LARGEST + " bytes, which no array holds: write to a stream");
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(wanted, bytes.length * 2L)));
  }

  public void append(int b) {
    ensure(1);
    bytes[size++] = (byte) b;
  }

  public void append(byte[] source) {
    append(source, 0, source.length);
  }

  public void append(byte[] source, int from, int to) {
    int length = to - from;
    ensure(length);
    System.arraycopy(source, from, bytes, size, length);
    size += length;
  }

  /**
   * Appends a text with backslash and line feed escaped, and the double quote where asked for.
   *
   * @throws IllegalArgumentException if the text has an unpaired surrogate
   */
  public void appendEscaped(String text, boolean quotes, String what) {
    int length = text.length();
    ensure(3L * length + Long.BYTES);
    size =
        copyPlain(text, length, bytes, size)
            ? size + length
            : appendRest(text, 0, size, quotes, what);
  }

  /**
   * Copies a text of ASCII characters that all stand for themselves, if it is one; else what is
   * there does not count. The target needs eight bytes more than the text.
   */
  @SuppressWarnings("deprecation") // drops upper halves of characters, of which there are none then
  public static boolean copyPlain(String text, int length, byte[] target, int offset) {
    int at = offset;
    text.getBytes(0, length, target, at);
    int characters = 0;
    for (int i = 0; i < length; i++) {
      characters |= text.charAt(i);
    }
    if (characters >= 0x80) {
      return false;
    }
    long special = 0;
    int last = at + length - Long.BYTES;
    for (; at <= last; at += Long.BYTES) {
      special |= special((long) LONG.get(target, at));
    }
    int rest = last + Long.BYTES - at;
    // What is after the text does not count.
    special |= special((long) LONG.get(target, at)) & ~(-1L << (Byte.SIZE * rest));
    return special == 0;
  }

  /** Bits in the bytes of ASCII that do not stand for themselves between quotes. */
  private static long special(long word) {
    return (lacks(word, '"') & lacks(word, '\\') & lacks(word, '\n')) ^ HIGH_BITS;
  }

  /** The highest bit of each byte, all of ASCII, that is another. */
  private static long lacks(long word, char b) {
    return ((word ^ ONES * b) + LOW_BITS) & HIGH_BITS;
  }

  private int appendRest(String text, int start, int offset, boolean quotes, String what) {
    byte[] target = bytes;
    int at = offset;
    int length = text.length();
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        at = escape((byte) c, quotes, target, at);
      } else if (c < 0x800) {
        target[at++] = (byte) (0xc0 | (c >> 6));
        target[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        target[at++] = (byte) (0xe0 | (c >> 12));
        target[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        target[at++] = (byte) (0x80 | (c & 0x3f));
      } else {
        if (Character.isLowSurrogate(c)
            || i + 1 == length
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalArgumentException(
              what + " has an unpaired surrogate at index " + i + ": it must be valid UTF-16");
        }
        int codePoint = Character.toCodePoint(c, text.charAt(++i));
        target[at++] = (byte) (0xf0 | (codePoint >> 18));
        target[at++] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
        target[at++] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
        target[at++] = (byte) (0x80 | (codePoint & 0x3f));
      }
    }
    return at;
  }

  /**
   * Appends UTF-8 text with the same escapes.
   *
   * @throws IllegalArgumentException if the bytes are not UTF-8
   */
  public void appendEscaped(byte[] source, int from, int to, boolean quotes, String what) {
    ensure(2L * (to - from));
    byte[] target = bytes;
    int at = size;
    int i = from;
    while (i < to) {
      byte b = source[i];
      if (b >= 0) {
        at = escape(b, quotes, target, at);
        i++;
        continue;
      }
      int end = i + Utf8.sequenceLength(source, i, to);
      if (end == i) {
        throw new IllegalArgumentException(
            what + " is not UTF-8: bad sequence at byte " + (i - from));
      }
      while (i < end) {
        target[at++] = source[i++];
      }
    }
    size = at;
  }

  private static int escape(byte b, boolean quotes, byte[] target, int offset) {
    int at = offset;
    if (SPECIAL[b] == 0 || (b == '"' && !quotes)) {
      target[at++] = b;
      return at;
    }
    target[at++] = '\\';
    target[at++] = b == '\n' ? (byte) 'n' : b;
    return at;
  }
}
