// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.text.ByteSlice;
import java.util.Arrays;

/** Collects {@link Texts}, each once. */
final class TextPool {

  private static final long REFERENCE = 0xFFFFFFFFL;

  private byte[] bytes = new byte[1 << 12];
  private int size = Texts.EMPTY;

  /** The upper half of the hash and the reference; 0 is free. */
  private long[] slots = new long[1 << 9];

  private int count;

  TextPool() {
    add(new byte[0], 0, 0);
  }

  boolean contentEquals(int reference, ByteSlice text) {
    return Texts.contentEquals(bytes, reference, text.array(), text.offset(), text.length());
  }

  int add(ByteSlice text) {
    return add(text.array(), text.offset(), text.length());
  }

  /**
   * Adds a text that is where another was on the line before. Pages repeat themselves: what
   * followed that text last time is looked at first, which needs no hash.
   */
  int addBehind(int before, ByteSlice text) {
    if (contentEquals(before, text)) {
      return before;
    }
    int guess = Texts.intAt(bytes, before + Texts.FOLLOWER);
    if (guess != 0 && contentEquals(guess, text)) {
      return guess;
    }
    int reference = add(text);
    Texts.putInt(bytes, before + Texts.FOLLOWER, reference);
    return reference;
  }

  int hash(int reference) {
    return Texts.intAt(bytes, reference);
  }

  private int add(byte[] text, int offset, int length) {
    long hash = Texts.longHash(text, offset, length);
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
      if ((entry ^ hash) >>> Integer.SIZE == 0
          && Texts.contentEquals(bytes, (int) entry, text, offset, length)) {
        return (int) entry;
      }
      slot = (slot + 1) & mask;
    }
    int reference = append(text, offset, length, hash);
    slots[slot] = (hash & ~REFERENCE) | reference;
    if (++count > slots.length / 2) {
      grow();
    }
    return reference;
  }

  /** Slots keep half of the hash; the low half is computed again, which is rare enough. */
  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    int mask = slots.length - 1;
    for (long entry : old) {
      if (entry != 0) {
        int reference = (int) entry;
        int start = Texts.start(bytes, reference);
        long hash = Texts.longHash(bytes, start, Texts.length(bytes, reference));
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
      }
    }
  }

  private int append(byte[] text, int offset, int length, long hash) {
    int needed = Math.addExact(size, length + Texts.LENGTH + 1 + Integer.BYTES);
    if (needed > bytes.length) {
      int doubled =
          bytes.length <= Integer.MAX_VALUE / 2 ? 2 * bytes.length : Integer.MAX_VALUE - 8;
      bytes = Arrays.copyOf(bytes, Math.max(needed, doubled));
    }
    int reference = size;
    Texts.putInt(bytes, size, Texts.hash(hash));
    size += Texts.LENGTH;
    if (length <= Byte.MAX_VALUE) {
      bytes[size++] = (byte) length;
    } else {
      bytes[size++] = Texts.LONG_TEXT;
      Texts.putInt(bytes, size, length);
      size += Integer.BYTES;
    }
    System.arraycopy(text, offset, bytes, size, length);
    size += length;
    return reference;
  }

  Texts texts() {
    return new Texts(Arrays.copyOf(bytes, size));
  }
}
