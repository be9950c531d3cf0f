// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What the machine can do with the bytes at all. */
public final class Yardsticks {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Yardsticks() {}

  /** N: counts line feeds, a byte at a time, as plainly as it can be written. */
  public static Pass newlineCount(byte[] bytes) {
    return tally -> tally.count(countNewlines(bytes));
  }

  private static long countNewlines(byte[] bytes) {
    long count = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return count;
  }

  /** Finds the end of every line, eight bytes at a time. */
  public static Pass newlineSearch(byte[] bytes) {
    return tally -> {
      int at = 0;
      long count = 0;
      while ((at = nextNewline(bytes, at)) < bytes.length) {
        at++;
        count++;
      }
      tally.count(count);
    };
  }

  private static int nextNewline(byte[] bytes, int from) {
    int at = from;
    for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
      long turned = (long) LONG.get(bytes, at) ^ 0x0a0a0a0a0a0a0a0aL;
      long found = (turned - 0x0101010101010101L) & ~turned & 0x8080808080808080L;
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Copies the bytes. */
  public static Pass copy(byte[] bytes) {
    byte[] target = new byte[bytes.length];
    return tally -> {
      System.arraycopy(bytes, 0, target, 0, bytes.length);
      tally.count(target[target.length - 1]);
    };
  }

  /** Compares the bytes with the same bytes elsewhere: what a session does at the least. */
  public static Pass comparison(byte[] bytes) {
    byte[] before = bytes.clone();
    return tally -> tally.count(Arrays.mismatch(before, bytes));
  }
}
