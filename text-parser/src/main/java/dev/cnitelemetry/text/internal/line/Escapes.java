// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

/** Backslash escapes of quoted strings and HELP texts; an unknown one stays as it is. */
final class Escapes {
  private Escapes() {}

  /**
   * Writes a range without its escapes.
   *
   * @param quotes whether {@code \"} is an escape, as everywhere but in a Prometheus HELP
   * @return the position after the last byte written
   */
  static int unescape(byte[] from, int start, int end, byte[] to, int at, boolean quotes) {
    int out = at;
    for (int i = start; i < end; i++) {
      byte b = from[i];
      if (b == '\\' && i + 1 < end) {
        byte next = from[i + 1];
        if (next == '\\' || (next == '"' && quotes)) {
          b = next;
          i++;
        } else if (next == 'n') {
          b = '\n';
          i++;
        }
      }
      to[out++] = b;
    }
    return out;
  }
}
