// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compares bytes eight at a time. All ranges need eight more bytes to read after them, which then
 * do not count.
 */
public final class Eight {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long FEEDS = 0x0a0a0a0a0a0a0a0aL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** From here on, a call that compares more at once is worth its price. */
  private static final int MANY = 32;

  private Eight() {}

  public static boolean areSame(byte[] bytes, int one, int other, int length) {
    return areSame(bytes, one, bytes, other, length);
  }

  public static boolean areSame(
      byte[] oneBytes, int one, byte[] otherBytes, int other, int length) {
    if (length < Long.BYTES) {
      long rest = difference(oneBytes, one, otherBytes, other);
      return length == 0 || rest << (Long.SIZE - Byte.SIZE * length) == 0;
    }
    // No loop: its end would have to be guessed. The last eight bytes may overlap.
    long difference = difference(oneBytes, one, otherBytes, other);
    if (length > 16) {
      difference |= difference(oneBytes, one + 8, otherBytes, other + 8);
      if (length > 24) {
        difference |= difference(oneBytes, one + 16, otherBytes, other + 16);
        if (length > 32) {
          difference |= difference(oneBytes, one + 24, otherBytes, other + 24);
          if (length > 40) {
            return difference == 0
                && Arrays.equals(
                    oneBytes, one + 32, one + length, otherBytes, other + 32, other + length);
          }
        }
      }
    }
    int last = length - Long.BYTES;
    return (difference | difference(oneBytes, one + last, otherBytes, other + last)) == 0;
  }

  private static long difference(byte[] oneBytes, int one, byte[] otherBytes, int other) {
    return (long) LONG.get(oneBytes, one) ^ (long) LONG.get(otherBytes, other);
  }

  /** How many bytes are the same from two positions on, at most a length. */
  public static int same(byte[] bytes, int one, int other, int length) {
    // Written out: a loop this short costs more than what it does.
    long difference = difference(bytes, one, bytes, other);
    if (difference != 0 || length <= 8) {
      return Math.min(length, equalBytes(difference));
    }
    difference = difference(bytes, one + 8, bytes, other + 8);
    if (difference != 0 || length <= 16) {
      return Math.min(length, 8 + equalBytes(difference));
    }
    difference = difference(bytes, one + 16, bytes, other + 16);
    if (difference != 0 || length <= 24) {
      return Math.min(length, 16 + equalBytes(difference));
    }
    difference = difference(bytes, one + 24, bytes, other + 24);
    if (difference != 0 || length <= MANY) {
      return Math.min(length, 24 + equalBytes(difference));
    }
    return sameOfMany(bytes, one, other, length);
  }

  private static int sameOfMany(byte[] bytes, int one, int other, int length) {
    int rest =
        Arrays.mismatch(bytes, one + MANY, one + length, bytes, other + MANY, other + length);
    return rest < 0 ? length : MANY + rest;
  }

  /** The position of the next line feed, which there has to be. */
  public static int feed(byte[] bytes, int from) {
    int at = from;
    while (true) {
      long found = feeds((long) LONG.get(bytes, at));
      if (found != 0) {
        return at + equalBytes(found);
      }
      at += Long.BYTES;
    }
  }

  /** A bit in the first of eight bytes that is a line feed, and perhaps later ones; or 0. */
  public static long feeds(long eight) {
    return zeros(eight ^ FEEDS);
  }

  /** A bit in the first of eight bytes that is zero, and perhaps later ones; or 0. */
  public static long zeros(long eight) {
    // Only a byte that is zero borrows from the next one, so the first is always right.
    return (eight - ONES) & ~eight & HIGH_BITS;
  }

  /** The position of the next line feed before a limit, or the limit. */
  public static int feed(byte[] bytes, int from, int limit) {
    int at = from;
    for (int last = limit - Long.BYTES; at <= last; at += Long.BYTES) {
      long found = feeds((long) LONG.get(bytes, at));
      if (found != 0) {
        return at + equalBytes(found);
      }
    }
    while (at < limit && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private static int equalBytes(long difference) {
    return Long.numberOfTrailingZeros(difference) >>> 3;
  }
}
