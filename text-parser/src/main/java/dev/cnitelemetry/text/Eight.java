package dev.cnitelemetry.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compares bytes eight at a time. All ranges need eight more bytes to read behind them, which then
 * do not count.
 */
final class Eight {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** From here on, a call that compares more at once is worth its price. */
  private static final int MANY = 32;

  private Eight() {}

  static boolean areSame(byte[] bytes, int one, int other, int length) {
    return areSame(bytes, one, bytes, other, length);
  }

  static boolean areSame(byte[] oneBytes, int one, byte[] otherBytes, int other, int length) {
    int at = 0;
    for (; at <= length - Long.BYTES; at += Long.BYTES) {
      if ((long) LONG.get(oneBytes, one + at) != (long) LONG.get(otherBytes, other + at)) {
        return false;
      }
    }
    long rest = (long) LONG.get(oneBytes, one + at) ^ (long) LONG.get(otherBytes, other + at);
    return at == length || rest << (Long.SIZE - Byte.SIZE * (length - at)) == 0;
  }

  /** How many bytes are the same from two positions on, at most a length. */
  static int same(byte[] bytes, int one, int other, int length) {
    int at = 0;
    for (; at < length && at < MANY; at += Long.BYTES) {
      long difference = (long) LONG.get(bytes, one + at) ^ (long) LONG.get(bytes, other + at);
      if (difference != 0) {
        return Math.min(length, at + (Long.numberOfTrailingZeros(difference) >>> 3));
      }
    }
    if (at >= length) {
      return length;
    }
    int rest = Arrays.mismatch(bytes, one + at, one + length, bytes, other + at, other + length);
    return rest < 0 ? length : at + rest;
  }
}
