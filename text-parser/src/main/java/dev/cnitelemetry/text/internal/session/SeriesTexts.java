// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.bytes.Eight;
import java.util.Arrays;

/**
 * The keys of series, numbered from 0 as they are added, in one array.
 *
 * <p>A page whose lines are in another order each time asks for them at random, where each access
 * to memory is a miss of the processor's cache. So the table has the hash beside the number, and no
 * other key is looked at than the one that is sought; and what several lines will ask for can be
 * loaded together, see {@link #load}.
 */
final class SeriesTexts {
  /** Beyond this, keys are too many whatever their number. */
  private static final int GREATEST_ARENA = 1 << 30;

  private static final int HASH_SHIFT = 32;

  /** So many bytes of texts are in the cache anyway. */
  private static final int CACHED = 1 << 17;

  /** So far apart are bytes that are loaded together. */
  private static final int CACHE_LINE = 64;

  /** What is longer is loaded as it is compared. */
  private static final int MOST_LOADED = 5 * CACHE_LINE;

  private final TextHash hash = new TextHash();

  private byte[] arena = new byte[1024];

  /** Two of each key: where it starts, and how long the text is that it begins with. */
  private int[] spans = new int[64];

  /** The hash of a key and, in the lower half, one more than its number; 0 for none. */
  private long[] slots = new long[64];

  private int size;

  int size() {
    return size;
  }

  /** Whether it is worth while to {@link #load}. */
  boolean isLarge() {
    return start(size) > CACHED;
  }

  /** The array all keys are in, with eight bytes to read after each; another one as it grows. */
  byte[] arena() {
    return arena;
  }

  /** Where a key starts in the arena. */
  int start(int key) {
    return spans[2 * key];
  }

  int length(int key) {
    return spans[2 * key + 2] - spans[2 * key];
  }

  /** How long the text is that a key begins with. */
  int textLength(int key) {
    return spans[2 * key + 1];
  }

  int hash(byte[] bytes, int offset, int length) {
    return (int) (hash.of(bytes, offset, length) >>> HASH_SHIFT);
  }

  void forgetLine() {
    hash.forget();
  }

  int readLine(byte[] bytes, int start, int same) {
    return hash.read(bytes, start, same);
  }

  int hashOfLine(byte[] bytes, int start, int length) {
    return (int) (hash.ofRead(bytes, start, length) >>> HASH_SHIFT);
  }

  /** The number of a key, which has eight bytes to read after it, or -1. */
  int find(int hashed, byte[] bytes, int offset, int length) {
    long[] table = slots;
    int mask = table.length - 1;
    int slot = hashed & mask;
    for (long found = table[slot]; found != 0; found = table[slot]) {
      int key = (int) found - 1;
      if ((int) (found >>> HASH_SHIFT) == hashed && equals(key, bytes, offset, length)) {
        return key;
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  boolean equals(int key, byte[] bytes, int offset, int length) {
    int start = start(key);
    return spans[2 * key + 2] - start == length
        && Eight.areSame(arena, start, bytes, offset, length);
  }

  /**
   * Adds a key that is not there; -1 if there is no room.
   *
   * @param textLength how long the text is that it begins with
   */
  int add(int hashed, byte[] bytes, int offset, int length, int textLength) {
    int start = start(size);
    if (length > GREATEST_ARENA - start) {
      return -1;
    }
    if (start + length > arena.length - Long.BYTES) {
      arena = Arrays.copyOf(arena, Math.max(start + length + Long.BYTES, 2 * arena.length));
    }
    if (2 * size + 2 == spans.length) {
      spans = Arrays.copyOf(spans, 2 * spans.length);
    }
    System.arraycopy(bytes, offset, arena, start, length);
    spans[2 * size + 1] = textLength;
    spans[2 * size + 2] = start + length;
    size++;
    place(slots, (long) hashed << HASH_SHIFT | size);
    if (size > slots.length / 4 * 3) {
      grow();
    }
    return size - 1;
  }

  private static void place(long[] table, long entry) {
    int mask = table.length - 1;
    int slot = (int) (entry >>> HASH_SHIFT) & mask;
    while (table[slot] != 0) {
      slot = slot + 1 & mask;
    }
    table[slot] = entry;
  }

  private void grow() {
    long[] table = new long[2 * slots.length];
    for (long entry : slots) {
      if (entry != 0) {
        place(table, entry);
      }
    }
    slots = table;
  }

  // ---- what will be asked for

  /**
   * Loads what {@link #find} will look at, for several keys at once, and finds out who they
   * probably are.
   *
   * @param hashes those of the keys
   * @param keys where the number of each goes that has the hash, or 0
   * @return nothing that means anything; to be kept, so that loading is not left out
   */
  int load(int[] hashes, int[] keys, int count) {
    // Loops of their own: the accesses of one do not wait for each other.
    long[] table = slots;
    int mask = table.length - 1;
    for (int each = 0; each < count; each++) {
      int slot = hashes[each] & mask;
      long found = table[slot];
      while (found != 0 && (int) (found >>> HASH_SHIFT) != hashes[each]) {
        slot = slot + 1 & mask;
        found = table[slot];
      }
      keys[each] = found == 0 ? 0 : (int) found - 1;
    }
    int loaded = 0;
    for (int each = 0; each < count; each++) {
      int start = spans[2 * keys[each]];
      int end = Math.min(spans[2 * keys[each] + 2], start + MOST_LOADED);
      for (int at = start; at < end; at += CACHE_LINE) {
        loaded += arena[at];
      }
    }
    return loaded;
  }
}
