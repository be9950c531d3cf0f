// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight octets as one number, in network byte order. */
final class LongOctets {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private LongOctets() {}

  static long longAt(byte[] octets, int offset) {
    return (long) LONG.get(octets, offset);
  }

  static void putLong(byte[] octets, int offset, long value) {
    LONG.set(octets, offset, value);
  }
}
