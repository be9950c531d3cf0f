// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

/**
 * Hashes that senders cannot make collide. A product alone passes some differences on whatever the
 * seed is, its highest bit above all; here both halves of a product with a secret number count.
 */
public final class Hashing {
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  private Hashing() {}

  /** A secret number to multiply with. */
  public static long multiplier(long seed) {
    long mixed = mix(seed ^ GOLDEN, GOLDEN);
    return mix(mixed, GOLDEN ^ seed) | 1L << 62 | 1;
  }

  public static long mix(long value, long multiplier) {
    return value * multiplier ^ Math.multiplyHigh(value, multiplier);
  }
}
