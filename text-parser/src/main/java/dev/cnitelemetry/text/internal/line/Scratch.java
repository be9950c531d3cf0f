// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import java.util.Arrays;

/** Where texts of the current line are kept without their escapes. */
final class Scratch {
  private byte[] bytes = new byte[256];
  private int length;

  /** Forgets the line before; slices of it that are still held show other bytes from here on. */
  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Appends a range without its escapes; it lies from the former {@link #length()} on. */
  void unescape(byte[] from, int start, int end, boolean quotes) {
    int needed = length + (end - start);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
    length = Escapes.unescape(from, start, end, bytes, length, quotes);
  }
}
