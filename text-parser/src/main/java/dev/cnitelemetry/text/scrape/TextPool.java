package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.text.ByteSlice;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Collects {@link Texts}, each once. The hash is keyed by chance, so that nobody can write a page
 * whose texts all collide.
 */
final class TextPool {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
  private static final long REFERENCE = 0xFFFFFFFFL;

  private final long key = new SplittableRandom().nextLong();
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

  private int add(byte[] text, int offset, int length) {
    long hash = hash(text, offset, length);
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
      if ((entry ^ hash) >>> Integer.SIZE == 0
          && Texts.contentEquals(bytes, (int) entry, text, offset, length)) {
        return (int) entry;
      }
      slot = (slot + 1) & mask;
    }
    int reference = append(text, offset, length);
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
        long hash = hash(bytes, Texts.start(bytes, reference), Texts.length(bytes, reference));
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
      }
    }
  }

  private int append(byte[] text, int offset, int length) {
    int needed = Math.addExact(size, length + Texts.HASH_BYTES + 1 + Integer.BYTES);
    if (needed > bytes.length) {
      int doubled =
          bytes.length <= Integer.MAX_VALUE / 2 ? 2 * bytes.length : Integer.MAX_VALUE - 8;
      bytes = Arrays.copyOf(bytes, Math.max(needed, doubled));
    }
    int reference = size;
    Texts.putInt(bytes, size, stringHash(text, offset, length));
    size += Texts.HASH_BYTES;
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

  private static int stringHash(byte[] text, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      if (text[i] < 0) {
        return new String(text, offset, length, StandardCharsets.UTF_8).hashCode();
      }
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  private long hash(byte[] text, int offset, int length) {
    long hash = key ^ length;
    int at = offset;
    int left = length;
    while (left > Long.BYTES) {
      hash = fold((long) LONG.get(text, at) ^ FIRST ^ hash, SECOND ^ key);
      at += Long.BYTES;
      left -= Long.BYTES;
    }
    long last = 0;
    if (left == Long.BYTES) {
      last = (long) LONG.get(text, at);
    } else if (length >= Long.BYTES) {
      last = (long) LONG.get(text, at + left - Long.BYTES);
    } else {
      for (int i = 0; i < left; i++) {
        last = last << Byte.SIZE | (text[at + i] & 0xff);
      }
    }
    return fold(last ^ SECOND ^ hash, FIRST ^ key);
  }

  /** Both halves of the product: no bit of either factor can be cancelled by choosing the other. */
  private static long fold(long a, long b) {
    return (a * b) ^ Math.multiplyHigh(a, b);
  }

  Texts texts() {
    return new Texts(Arrays.copyOf(bytes, size));
  }
}
