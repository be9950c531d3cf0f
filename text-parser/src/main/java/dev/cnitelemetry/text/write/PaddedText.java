// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A short text that is copied over and over: filled up, so that it is copied by words, and what is
 * copied too much is overwritten by what comes next.
 */
final class PaddedText {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** As many bytes are copied without asking whether there are so many. */
  private static final int LEAST = 2 * Long.BYTES;

  private final byte[] bytes;
  private final int length;

  /** The first of the series that start so, as {@link EarlierSeries} numbers them. */
  int firstSeries;

  PaddedText(byte[] text, int length) {
    this.length = length;
    bytes = Arrays.copyOf(text, Math.max(LEAST, (length + Long.BYTES - 1) & -Long.BYTES));
    Arrays.fill(bytes, length, bytes.length, (byte) 0);
  }

  int length() {
    return length;
  }

  /** The room that {@link #copyTo} wants, more than it fills. */
  int room() {
    return bytes.length;
  }

  /** Copies the text, and returns where it ends. */
  int copyTo(byte[] target, int at) {
    byte[] source = bytes;
    LONG.set(target, at, (long) LONG.get(source, 0));
    LONG.set(target, at + Long.BYTES, (long) LONG.get(source, Long.BYTES));
    for (int i = LEAST; i < source.length; i += Long.BYTES) {
      LONG.set(target, at + i, (long) LONG.get(source, i));
    }
    return at + length;
  }

  boolean isSame(PaddedText other) {
    return length == other.length && Arrays.equals(bytes, other.bytes);
  }
}
