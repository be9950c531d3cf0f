// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.internal.bytes.Eight;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Backslash escapes of quoted strings and HELP texts; an unknown one stays as it is. */
final class Escapes {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long BACKSLASHES = 0x5c5c5c5c5c5c5c5cL;

  private Escapes() {}

  /**
   * Writes a range without its escapes; there has to be room for it with them.
   *
   * @param quotes whether {@code \"} is an escape, as everywhere but in a Prometheus HELP
   * @return the position after the last byte written
   */
  static int unescape(byte[] from, int start, int end, byte[] to, int at, boolean quotes) {
    int in = start;
    int out = at;
    while (in < end) {
      if (in <= end - Long.BYTES) {
        long eight = (long) LONG.get(from, in);
        LONG.set(to, out, eight);
        // Eight if there is none; after the first backslash the bytes are written again.
        int plain = Long.numberOfTrailingZeros(Eight.zeros(eight ^ BACKSLASHES)) >>> 3;
        in += plain;
        out += plain;
        if (plain == Long.BYTES) {
          continue;
        }
      }
      byte b = from[in++];
      if (b == '\\' && in < end) {
        byte next = from[in];
        if (next == '\\' || (next == '"' && quotes)) {
          b = next;
          in++;
        } else if (next == 'n') {
          b = '\n';
          in++;
        }
      }
      to[out++] = b;
    }
    return out;
  }
}
