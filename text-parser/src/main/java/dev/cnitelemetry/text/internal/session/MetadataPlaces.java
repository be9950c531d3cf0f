// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.bytes.Eight;
import java.util.Arrays;

/**
 * Where the metadata of a body are, found by their first lines: a page whose families are in
 * another order is compared family by family.
 *
 * <p>Of metadata that begin alike, the first are found.
 */
final class MetadataPlaces {
  private static final int HASH_SHIFT = 32;
  private static final int NONE = -1;

  private final TextHash hash = new TextHash();

  /** The hash of a first line and, in the lower half, one more than its place; 0 for none. */
  private long[] slots = new long[64];

  private int size;

  /** Begins with no place. */
  void clear() {
    if (size > 0) {
      Arrays.fill(slots, 0);
      size = 0;
    }
  }

  /** Adds metadata of some bytes unless others begin so. */
  void add(int place, byte[] bytes, int start, int length) {
    int end = firstEnd(bytes, start, length);
    if (end == start) {
      return;
    }
    int hashed = hash(bytes, start, end);
    int slot = slotOf(hashed);
    if (slots[slot] == 0) {
      slots[slot] = (long) hashed << HASH_SHIFT | place + 1;
      size++;
      if (size > slots.length / 2) {
        grow();
      }
    }
  }

  /** The place of the metadata whose first line begins at a position, or -1. */
  int find(byte[] bytes, int start, int end) {
    int first = size == 0 ? start : firstEnd(bytes, start, end - start);
    return first == start ? NONE : (int) slots[slotOf(hash(bytes, start, first))] - 1;
  }

  /** Where the first line ends that has something, or where it starts if there is none. */
  private static int firstEnd(byte[] bytes, int start, int length) {
    int at = start;
    int end = start + length;
    while (at < end && bytes[at] == '\n') {
      at++;
    }
    return at == end || bytes[at] != '#' ? start : Eight.feed(bytes, at, end);
  }

  private int hash(byte[] bytes, int start, int end) {
    return (int) hash.of(bytes, start, end - start);
  }

  private int slotOf(int hashed) {
    int mask = slots.length - 1;
    int slot = hashed & mask;
    while (slots[slot] != 0 && (int) (slots[slot] >>> HASH_SHIFT) != hashed) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] all = slots;
    slots = new long[2 * all.length];
    for (long entry : all) {
      if (entry != 0) {
        slots[slotOf((int) (entry >>> HASH_SHIFT))] = entry;
      }
    }
  }
}
