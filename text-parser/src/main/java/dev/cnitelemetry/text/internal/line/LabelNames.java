// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Tells whether the names of one line's labels are distinct, as they are read one after the other.
 *
 * <p>A table of hashes points at slots of {@link LabelTokens}. It is never cleared: an entry counts
 * only if its slot comes before the one that asks and has that hash, and slots that are taken over
 * from the line before are entered again before others are read. Names that were chosen to collide
 * are left to {@link LineParser}, which sorts.
 */
final class LabelNames {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int STEPS = 64;

  private int[] hashes = new int[17];

  /** The slot before with the same place in the table, 0 for none. */
  private int[] earlier = new int[17];

  private int[] table = new int[256];

  /** How many comparisons this line may still take: some, and one for each name. */
  private int steps;

  /** Begins with a slot of a line; the names in those before it are known to be distinct. */
  void begin(LabelTokens labels, int slot) {
    steps = STEPS;
    int known = slot - 1;
    reserve(known);
    for (int each = 1; each <= known; each++) {
      hashes[each] = hash(labels.line, labels.position(each - 1), labels.nameLengths[each]);
      enter(each);
    }
  }

  /** Adds the name in the next slot; false where it may be there already. */
  boolean add(LabelTokens labels, int slot) {
    reserve(slot);
    int length = labels.nameLengths[slot];
    int hash = hash(labels.line, labels.position(slot - 1), length);
    hashes[slot] = hash;
    enter(slot);
    steps++;
    for (int other = earlier[slot]; other != 0; other = earlier[other]) {
      if (--steps < 0) {
        return false;
      }
      if (hashes[other] == hash && labels.namesEqual(other - 1, slot - 1)) {
        return false;
      }
    }
    return true;
  }

  private void enter(int slot) {
    int hash = hashes[slot];
    int place = hash & (table.length - 1);
    int other = table[place];
    boolean there =
        other != 0 && other < slot && ((hashes[other] ^ hash) & (table.length - 1)) == 0;
    earlier[slot] = there ? other : 0;
    table[place] = slot;
  }

  private void reserve(int slot) {
    if (slot >= hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * slot);
      earlier = Arrays.copyOf(earlier, 2 * slot);
    }
    if (4 * slot > table.length) {
      table = new int[2 * table.length];
      for (int each = 1; each < slot; each++) {
        enter(each);
      }
    }
  }

  /** Of the beginning, the end and the middle: few names differ nowhere there. */
  private static int hash(byte[] bytes, int start, int length) {
    long head = (long) LONG.get(bytes, start);
    long mixed;
    if (length < Long.BYTES) {
      mixed = head << (Long.SIZE - Byte.SIZE * length);
    } else {
      mixed = head ^ Long.rotateLeft((long) LONG.get(bytes, start + length - Long.BYTES), 23);
      if (length > 2 * Long.BYTES) {
        mixed ^= Long.rotateLeft((long) LONG.get(bytes, start + (length >>> 1)), 41);
      }
    }
    mixed = (mixed + length) * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 32) ^ (int) (mixed >>> 53);
  }
}
