// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.SplittableRandom;

/**
 * A hash of byte strings, keyed by numbers of the instance's own, so that nobody who does not know
 * them can choose strings that collide.
 *
 * <p>What two inputs differ in meets a product with the key before anything else: the full product,
 * both halves of an <em>unsigned</em> multiplication. The signed one would turn the difference
 * between a number and its negative into one that is the same under every key, which the eight
 * bytes after it could take back.
 */
public final class KeyedHash {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final long secret;

  /** Odd and positive, so that one correction makes a signed product unsigned; never small. */
  private final long factor;

  /** With a key of its own. */
  public KeyedHash() {
    SplittableRandom random = new SplittableRandom();
    secret = random.nextLong();
    factor = random.nextLong() >>> 2 | 1L << 62 | 1;
  }

  /** The hash of some bytes. */
  public long of(byte[] bytes, int offset, int length) {
    long hash = secret ^ length;
    long other = factor;
    int end = offset + length;
    if (length < Long.BYTES) {
      for (int at = offset; at < end; at++) {
        other = other << Byte.SIZE ^ bytes[at];
      }
    } else {
      int last = end - Long.BYTES;
      for (int at = offset; at < last; at += 2 * Long.BYTES) {
        // The second eight are read again where the end comes before theirs.
        hash = mix(hash ^ (long) LONG.get(bytes, at));
        other = mix(other ^ (long) LONG.get(bytes, Math.min(at + Long.BYTES, last)));
      }
      hash ^= (long) LONG.get(bytes, last);
    }
    return mix(hash ^ Long.rotateLeft(other, 32));
  }

  /** Both halves of the unsigned product with a factor nobody else knows. */
  public long mix(long value) {
    long high = Math.multiplyHigh(value, factor) + (value >> 63 & factor);
    return high ^ (value * factor);
  }
}
