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
 * <p>A name is found by its first, middle and last eight bytes. Bounded: names after {@link
 * #GREATEST}, longer ones than {@link #LONGEST}, and those that were chosen to collide are not
 * kept; an input that begins when it is full begins anew.
 */
final class KnownLabelNames {
  static final int NONE = 0;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EQUALS = 0x3d3d3d3d3d3d3d3dL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private static final int GREATEST = 1024;
  private static final int LONGEST = 64;

  /** After so many others in the table a name is not looked for. */
  private static final int STEPS = 8;

  /** Of each name its first and its last eight bytes, the same of a shorter one, and its length. */
  private static final int ROW = 4;

  private static final int TAIL = 1;
  private static final int LENGTH = 2;

  private long[] rows = new long[16 * ROW];

  /** The line that had a name last. */
  private int[] lines = new int[16];

  private byte[] texts = new byte[16 * LONGEST];

  /** Does not grow: a name that is in it stays where it is found. */
  private final int[] table = new int[4 * GREATEST];

  private int size = 1;
  private int line;

  /** Begins with an input, for which no number of a name counts that is known. */
  void beginInput() {
    if (size == GREATEST) {
      size = 1;
      Arrays.fill(table, NONE);
    }
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
    if (length < Long.BYTES) {
      return length == 0 ? NONE : find(head << (Long.SIZE - Byte.SIZE * length), length);
    }
    long tail = (long) LONG.get(bytes, end - Long.BYTES);
    int place = place(head + middle(bytes, start, length), tail, length);
    for (int step = 0; step < STEPS; step++) {
      int id = table[place];
      int row = id * ROW;
      if (id == NONE
          || (rows[row] == head
              && rows[row + TAIL] == tail
              && rows[row + LENGTH] == length
              && (length <= 2 * Long.BYTES || isMiddle(id, bytes, start, length)))) {
        return id;
      }
      place = (place + 1) & (table.length - 1);
    }
    return NONE;
  }

  /** Whether a name's bytes between its first and last eight are at a position. */
  private boolean isMiddle(int id, byte[] bytes, int start, int length) {
    int text = id * LONGEST;
    int second = Long.BYTES;
    int third = length - 2 * Long.BYTES;
    if (length > 4 * Long.BYTES) {
      return Eight.areSame(texts, text + second, bytes, start + second, third);
    }
    long difference =
        (long) LONG.get(texts, text + second) ^ (long) LONG.get(bytes, start + second);
    return (difference
            | (long) LONG.get(texts, text + third) ^ (long) LONG.get(bytes, start + third))
        == 0;
  }

  /** The same for a name of less than eight bytes, which are the high ones. */
  private int find(long name, int length) {
    int place = place(name, name, length);
    for (int step = 0; step < STEPS; step++) {
      int id = table[place];
      int row = id * ROW;
      if (id == NONE || (rows[row] == name && rows[row + LENGTH] == length)) {
        return id;
      }
      place = (place + 1) & (table.length - 1);
    }
    return NONE;
  }

  private static long middle(byte[] bytes, int start, int length) {
    return (long) LONG.get(bytes, start + ((length - Long.BYTES) >>> 1));
  }

  private int place(long head, long tail, int length) {
    long mixed = (head ^ Long.rotateLeft(tail, 29) ^ length) * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 40) & (table.length - 1);
  }

  /** The number of a name that is one, and is added if it is new; NONE where it is not kept. */
  int findOrAdd(byte[] bytes, int start, int end) {
    int known = find(bytes, start, end);
    return known == NONE ? add(bytes, start, end) : known;
  }

  private int add(byte[] bytes, int start, int end) {
    int length = end - start;
    if (size == GREATEST || length > LONGEST) {
      return NONE;
    }
    if (size == lines.length) {
      grow();
    }
    int id = size;
    long head = (long) LONG.get(bytes, start);
    int row = id * ROW;
    if (length < Long.BYTES) {
      head <<= Long.SIZE - Byte.SIZE * length;
      rows[row + TAIL] = head;
    } else {
      rows[row + TAIL] = (long) LONG.get(bytes, end - Long.BYTES);
    }
    rows[row] = head;
    rows[row + LENGTH] = length;
    System.arraycopy(bytes, start, texts, id * LONGEST, length);
    if (!enter(id)) {
      return NONE;
    }
    lines[id] = line - 1;
    size++;
    return id;
  }

  private boolean enter(int id) {
    int row = id * ROW;
    int length = (int) rows[row + LENGTH];
    long head = rows[row];
    int place =
        place(
            length < Long.BYTES ? head : head + middle(texts, id * LONGEST, length),
            rows[row + TAIL],
            length);
    for (int step = 0; step < STEPS; step++) {
      if (table[place] == NONE) {
        table[place] = id;
        return true;
      }
      place = (place + 1) & (table.length - 1);
    }
    return false;
  }

  private void grow() {
    int length = Math.min(GREATEST, 2 * lines.length);
    lines = Arrays.copyOf(lines, length);
    rows = Arrays.copyOf(rows, length * ROW);
    texts = Arrays.copyOf(texts, length * LONGEST);
  }
}
