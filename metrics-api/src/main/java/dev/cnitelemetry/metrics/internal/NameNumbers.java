// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * The numbers of names, by their UTF-8 bytes: open addressing, at most half full, read without
 * allocation. The hash reads the length and eight bytes each of the beginning, the middle and the
 * end, which tells apart names that share long prefixes; the bytes are always compared.
 *
 * <p>Immutable and thread-safe.
 */
public final class NameNumbers {

  private final byte[][] names;
  private final int[] numbers;
  private final int mask;

  /**
   * Numbers names from 0 in their order.
   *
   * @param distinct the names, each once
   */
  public NameNumbers(Collection<String> distinct) {
    int capacity = Integer.highestOneBit(Math.max(4, distinct.size() * 4 - 1));
    names = new byte[capacity][];
    numbers = new int[capacity];
    mask = capacity - 1;
    int number = 0;
    for (String name : distinct) {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      int slot = hash(bytes) & mask;
      while (names[slot] != null) {
        slot = (slot + 1) & mask;
      }
      names[slot] = bytes;
      numbers[slot] = number++;
    }
  }

  /**
   * The number of a name.
   *
   * @param bytes UTF-8 text
   * @param offset where the name begins
   * @param length its length in bytes
   * @return its number, or -1 if it is not among the names
   */
  public int find(byte[] bytes, int offset, int length) {
    int slot = hash(bytes, offset, length) & mask;
    for (byte[] name = names[slot]; name != null; name = names[slot]) {
      if (name.length == length && Arrays.equals(name, 0, length, bytes, offset, offset + length)) {
        return numbers[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private static int hash(byte[] bytes, int offset, int length) {
    if (length < Long.BYTES) {
      return hashShort(bytes, offset, length);
    }
    return mix(
        length,
        Words.at(bytes, offset),
        Words.at(bytes, offset + ((length - Long.BYTES) >>> 1)),
        Words.at(bytes, offset + length - Long.BYTES));
  }

  /** The same for filling the table: without method handles, which a cold JVM is slow to link. */
  private static int hash(byte[] bytes) {
    int length = bytes.length;
    if (length < Long.BYTES) {
      return hashShort(bytes, 0, length);
    }
    return mix(
        length,
        word(bytes, 0),
        word(bytes, (length - Long.BYTES) >>> 1),
        word(bytes, length - Long.BYTES));
  }

  private static int hashShort(byte[] bytes, int offset, int length) {
    long mixed = length;
    for (int i = offset; i < offset + length; i++) {
      mixed = (mixed ^ bytes[i]) * 0x9E3779B97F4A7C15L;
    }
    return (int) (mixed >>> 33);
  }

  private static int mix(long length, long first, long middle, long last) {
    long mixed = (length ^ first) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32) ^ last) * 0xC2B2AE3D27D4EB4FL;
    mixed = (mixed ^ (mixed >>> 29) ^ middle) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 33);
  }

  private static long word(byte[] bytes, int offset) {
    long word = 0;
    for (int i = Long.BYTES - 1; i >= 0; i--) {
      word = word << Byte.SIZE | (bytes[offset + i] & 0xFF);
    }
    return word;
  }

  /** Eight bytes in one read; linked with the first lookup. */
  private static final class Words {

    private static final VarHandle LONG =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    static long at(byte[] bytes, int offset) {
      return (long) LONG.get(bytes, offset);
    }
  }
}
