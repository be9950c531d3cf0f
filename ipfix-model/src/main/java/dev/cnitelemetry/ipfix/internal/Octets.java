// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in network byte order. Nothing here looks beyond the octets it was asked for. */
public final class Octets {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Octets() {}

  public static int unsigned16(byte[] octets, int offset) {
    return (short) SHORT.get(octets, offset) & 0xFFFF;
  }

  public static int signed32(byte[] octets, int offset) {
    return (int) INT.get(octets, offset);
  }

  public static long unsigned32(byte[] octets, int offset) {
    return (int) INT.get(octets, offset) & 0xFFFF_FFFFL;
  }

  public static long signed64(byte[] octets, int offset) {
    return (long) LONG.get(octets, offset);
  }

  /** An unsigned number of 1 to 8 octets. */
  public static long unsigned(byte[] octets, int offset, int length) {
    return switch (length) {
      case 1 -> octets[offset] & 0xFF;
      case 2 -> unsigned16(octets, offset);
      case 4 -> unsigned32(octets, offset);
      case 8 -> signed64(octets, offset);
      default -> reduced(octets, offset, length);
    };
  }

  private static long reduced(byte[] octets, int offset, int length) {
    long value = 0;
    for (int i = offset; i < offset + length; i++) {
      value = (value << 8) | (octets[i] & 0xFF);
    }
    return value;
  }

  public static void put16(byte[] octets, int offset, int value) {
    SHORT.set(octets, offset, (short) value);
  }

  public static void put32(byte[] octets, int offset, int value) {
    INT.set(octets, offset, value);
  }

  public static void put64(byte[] octets, int offset, long value) {
    LONG.set(octets, offset, value);
  }

  /**
   * Copies up to 255 octets to where at least 16 more than those may be written over. Whole words
   * are moved, since how long a text is nobody can foresee, the processor neither.
   */
  public static void copyShort(byte[] from, int at, byte[] to, int start, int length) {
    if (at + length > from.length - 16) {
      System.arraycopy(from, at, to, start, length);
      return;
    }
    LONG.set(to, start, (long) LONG.get(from, at));
    LONG.set(to, start + 8, (long) LONG.get(from, at + 8));
    for (int i = 16; i < length; i += 16) {
      LONG.set(to, start + i, (long) LONG.get(from, at + i));
      LONG.set(to, start + i + 8, (long) LONG.get(from, at + i + 8));
    }
  }

  /** A number of 1 to 8 octets in two's complement. */
  public static long signed(byte[] octets, int offset, int length) {
    int unused = 64 - 8 * length;
    return (unsigned(octets, offset, length) << unused) >> unused;
  }
}
