// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.SplittableRandom;

/**
 * A hash of 64 bits, keyed by chance for each page, so that nobody can write a page whose series
 * collide. Of a million different series two are taken for one with a chance of one in forty
 * million.
 */
final class SeriesHash {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final long first;
  private final long second;

  SeriesHash() {
    SplittableRandom random = new SplittableRandom();
    first = random.nextLong();
    second = random.nextLong();
  }

  long of(byte[] bytes, int offset, int length) {
    long hash = first ^ length;
    int at = offset;
    int left = length;
    while (left > Long.BYTES) {
      hash = mixed((long) LONG.get(bytes, at) ^ hash);
      at += Long.BYTES;
      left -= Long.BYTES;
    }
    long last = 0;
    if (left == Long.BYTES) {
      last = (long) LONG.get(bytes, at);
    } else if (length >= Long.BYTES) {
      last = (long) LONG.get(bytes, at + left - Long.BYTES);
    } else {
      for (int i = 0; i < left; i++) {
        last = last << Byte.SIZE | (bytes[at + i] & 0xff);
      }
    }
    return mixed(last ^ hash);
  }

  /** A label of a series: series sum these up, so that the order of labels does not matter. */
  long label(long name, long value) {
    return mixed(mixed(name) ^ value);
  }

  /** Both halves of a product, so that no bit of the input can be cancelled by another. */
  long mixed(long value) {
    long one = value ^ second;
    long high = Math.multiplyHigh(one, first | 1) ^ (one * (first | 1));
    return (high ^ (high >>> 29)) * 0xBF58476D1CE4E5B9L;
  }
}
