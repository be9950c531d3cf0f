// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

import java.util.Arrays;

/**
 * Byte strings, numbered from 0 as they are added, in one array that is used again after {@link
 * #clear()}.
 *
 * <p>The hash is keyed: see {@link KeyedHash}.
 */
public final class ByteKeys {
  /** Beyond this, keys are too many whatever their number. */
  private static final int GREATEST_ARENA = 1 << 30;

  private final KeyedHash hash = new KeyedHash();

  private byte[] arena = new byte[1024];
  private int[] ends = new int[32];
  private int[] hashes = new int[32];
  private int[] slots = new int[64];
  private int size;

  /** The hash of the key that was looked for last, and the slot where it is or belongs. */
  private int soughtHash;

  private int soughtSlot;

  public int size() {
    return size;
  }

  /** How many bytes all keys have together. */
  public int bytes() {
    return size == 0 ? 0 : ends[size - 1];
  }

  public void clear() {
    int mask = slots.length - 1;
    for (int key = 0; key < size; key++) {
      int slot = hashes[key] & mask;
      while (slots[slot] != key + 1) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = 0;
    }
    size = 0;
  }

  private void place(int key) {
    int mask = slots.length - 1;
    int slot = hashes[key] & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = key + 1;
  }

  /** The number of a key, or -1. */
  public int find(byte[] bytes, int offset, int length) {
    soughtHash = hash(bytes, offset, length);
    soughtSlot = slot(soughtHash, bytes, offset, length);
    return slots[soughtSlot] - 1;
  }

  /** The number of a key, which is added if it is new; -1 if there is no room. */
  public int add(byte[] bytes, int offset, int length) {
    int known = find(bytes, offset, length);
    return known >= 0 ? known : addSought(bytes, offset, length);
  }

  /** Adds the key that was looked for last and is not there; -1 if there is no room. */
  public int addSought(byte[] bytes, int offset, int length) {
    int start = start(size);
    if (length > GREATEST_ARENA - start) {
      return -1;
    }
    if (start + length > arena.length - Long.BYTES) {
      arena = Arrays.copyOf(arena, Math.max(start + length + Long.BYTES, 2 * arena.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    System.arraycopy(bytes, offset, arena, start, length);
    ends[size] = start + length;
    hashes[size] = soughtHash;
    slots[soughtSlot] = ++size;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  /**
   * The array all keys are in, with eight bytes to read after each; it may be another after the
   * next {@link #add}.
   */
  public byte[] arena() {
    return arena;
  }

  /** Where a key starts in the arena. */
  public int start(int key) {
    return key == 0 ? 0 : ends[key - 1];
  }

  public int length(int key) {
    return ends[key] - start(key);
  }

  public boolean equals(int key, byte[] bytes, int offset, int length) {
    return Arrays.equals(arena, start(key), ends[key], bytes, offset, offset + length);
  }

  public boolean startsWith(int key, byte[] bytes, int offset, int length) {
    int start = start(key);
    return Arrays.equals(arena, start, start + length, bytes, offset, offset + length);
  }

  /** The slot that has a key, or the empty one it belongs into. */
  private int slot(int hash, byte[] bytes, int offset, int length) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    for (int key = slots[slot] - 1;
        key >= 0 && !(hashes[key] == hash && equals(key, bytes, offset, length));
        key = slots[slot] - 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int key = 0; key < size; key++) {
      place(key);
    }
  }

  private int hash(byte[] bytes, int offset, int length) {
    long value = hash.of(bytes, offset, length);
    return (int) (value ^ (value >>> 32));
  }
}
