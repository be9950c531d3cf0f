// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.internal.bytes.Eight;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bare label names that were read before, on whatever line: where one comes again, its bytes need
 * not be looked at one by one, and that it is there twice is seen by its number.
 *
 * <p>A name is found by its first and last eight bytes, in a table whose places are the numbers.
 * Bounded: names that find no room, longer ones than {@link #LONGEST}, and those that were chosen
 * to collide are not kept. An input that begins when there was no room begins anew with a greater
 * table, as long as that may grow.
 */
final class KnownLabelNames {
  static final int NONE = -1;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private static final short BEFORE_VALUE = '=' | '"' << 8;
  private static final long EQUALS = 0x3d3d3d3d3d3d3d3dL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private static final int FIRST_PLACES = 256;
  private static final int GREATEST_PLACES = 4096;
  private static final int LONGEST = 64;

  /** After so many others in the table a name is not looked for. */
  private static final int STEPS = 8;

  /**
   * Of each place the first and the last eight bytes of its name, the same of a shorter one; its
   * length, 0 where there is none; and where its text begins.
   */
  private static final int ROW = 4;

  private static final int TAIL = 1;
  private static final int LENGTH = 2;
  private static final int TEXT = 3;

  private long[] rows = new long[FIRST_PLACES * ROW];

  /** The line that had a name last. */
  private int[] lines = new int[FIRST_PLACES];

  private int mask = FIRST_PLACES - 1;
  private byte[] texts = new byte[1024];
  private int textsEnd;
  private int size;
  private int line;
  private boolean full;

  /** The length of a name. */
  int length(int name) {
    return (int) rows[name * ROW + LENGTH];
  }

  /** Whether a name is at a position, before an equals sign and quotes. */
  boolean isAt(int name, byte[] bytes, int start, int end) {
    int length = end - start;
    long head = (long) LONG.get(bytes, start);
    long tail;
    if (length >= Long.BYTES) {
      tail = (long) LONG.get(bytes, end - Long.BYTES);
    } else {
      head <<= Long.SIZE - Byte.SIZE * length;
      tail = head;
    }
    return length > 0
        && (short) SHORT.get(bytes, end) == BEFORE_VALUE
        && isNamed(name * ROW, head, tail, bytes, start, length);
  }

  private boolean isNamed(int row, long head, long tail, byte[] bytes, int start, int length) {
    return rows[row] == head
        && rows[row + TAIL] == tail
        && rows[row + LENGTH] == length
        && (length <= 2 * Long.BYTES || isMiddle((int) rows[row + TEXT], bytes, start, length));
  }

  /**
   * Begins with an input, for which no number of a name counts that is known.
   *
   * @return whether names that had numbers have them no longer
   */
  boolean beginInput() {
    boolean anew = full;
    if (full) {
      full = false;
      size = 0;
      textsEnd = 0;
      if (lines.length < GREATEST_PLACES) {
        lines = new int[2 * lines.length];
        rows = new long[lines.length * ROW];
        mask = lines.length - 1;
      } else {
        Arrays.fill(rows, 0);
      }
    }
    return anew;
  }

  /** Begins with the labels of a line, or of its exemplar. */
  void beginLine() {
    line++;
  }

  /** Notes that the line has a name; false where it has it already. */
  boolean note(int name) {
    boolean first = lines[name] != line;
    lines[name] = line;
    return first;
  }

  /**
   * The position of the equals sign after a name, or one after the last position, from where
   * sixteen bytes can be read.
   */
  static int end(byte[] bytes, int start, int last) {
    long equals = equals((long) LONG.get(bytes, start));
    if (equals != 0) {
      return start + firstByte(equals);
    }
    for (int at = start + Long.BYTES; at <= last; at += 2 * Long.BYTES) {
      equals = equals((long) LONG.get(bytes, at));
      long more = equals((long) LONG.get(bytes, at + Long.BYTES));
      if ((equals | more) != 0) {
        return equals != 0 ? at + firstByte(equals) : at + Long.BYTES + firstByte(more);
      }
      if (at - start > LONGEST) {
        break;
      }
    }
    return last + 1;
  }

  private static int firstByte(long highBits) {
    return Long.numberOfTrailingZeros(highBits) >>> 3;
  }

  private static long equals(long eight) {
    long others = eight ^ EQUALS;
    return (others - ONES) & ~others & HIGH_BITS;
  }

  /** The number of a name that ends before an equals sign, or NONE. */
  int find(byte[] bytes, int start, int end) {
    int length = end - start;
    long head = (long) LONG.get(bytes, start);
    long tail;
    if (length >= Long.BYTES) {
      tail = (long) LONG.get(bytes, end - Long.BYTES);
    } else if (length > 0) {
      head <<= Long.SIZE - Byte.SIZE * length;
      tail = head;
    } else {
      return NONE;
    }
    int place = place(head, tail, length);
    for (int step = 0; step < STEPS; step++) {
      int row = place * ROW;
      if (isNamed(row, head, tail, bytes, start, length)) {
        return place;
      }
      if (rows[row + LENGTH] == 0) {
        return NONE;
      }
      place = (place + 1) & mask;
    }
    return NONE;
  }

  /** Whether a name's bytes between its first and last eight are at a position. */
  private boolean isMiddle(int text, byte[] bytes, int start, int length) {
    int second = Long.BYTES;
    int third = length - 2 * Long.BYTES;
    if (length > 4 * Long.BYTES) {
      return Eight.areSame(texts, text + second, bytes, start + second, third);
    }
    long difference =
        (long) LONG.get(texts, text + second) ^ (long) LONG.get(bytes, start + second);
    return (difference
            | ((long) LONG.get(texts, text + third) ^ (long) LONG.get(bytes, start + third)))
        == 0;
  }

  private int place(long head, long tail, int length) {
    long mixed = (head ^ Long.rotateLeft(tail, 29) ^ length) * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 40) & mask;
  }

  /** The number of a name that is one, and is added if it is new; NONE where it is not kept. */
  int findOrAdd(byte[] bytes, int start, int end) {
    int known = find(bytes, start, end);
    return known == NONE ? add(bytes, start, end) : known;
  }

  private int add(byte[] bytes, int start, int end) {
    int length = end - start;
    if (full || length > LONGEST) {
      return NONE;
    }
    if (size == lines.length / 4) {
      full = true;
      return NONE;
    }
    long head = (long) LONG.get(bytes, start);
    long tail;
    if (length >= Long.BYTES) {
      tail = (long) LONG.get(bytes, end - Long.BYTES);
    } else {
      head <<= Long.SIZE - Byte.SIZE * length;
      tail = head;
    }
    int place = place(head, tail, length);
    int step = 0;
    while (rows[place * ROW + LENGTH] != 0) {
      if (++step == STEPS) {
        return NONE;
      }
      place = (place + 1) & mask;
    }
    int row = place * ROW;
    rows[row] = head;
    rows[row + TAIL] = tail;
    rows[row + LENGTH] = length;
    rows[row + TEXT] = keep(bytes, start, length);
    lines[place] = line - 1;
    size++;
    return place;
  }

  private int keep(byte[] bytes, int start, int length) {
    int text = textsEnd;
    if (text + length > texts.length) {
      texts = Arrays.copyOf(texts, 2 * texts.length);
    }
    System.arraycopy(bytes, start, texts, text, length);
    textsEnd = text + length;
    return text;
  }
}
