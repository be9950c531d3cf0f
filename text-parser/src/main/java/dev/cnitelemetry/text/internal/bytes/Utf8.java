// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

/** Well-formed UTF-8, table 3-7 of the Unicode standard. */
public final class Utf8 {
  private Utf8() {}

  /** The length of the sequence that begins at a position: 1 to 4, or 0 where none is. */
  public static int sequenceLength(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xff;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xc2 || lead > 0xf4) {
      return 0;
    }
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (end - at < length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xff;
    int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    int greatest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > greatest) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /**
   * The same for a sequence of two to four bytes; 0 also where it has one.
   *
   * @param four four bytes, the first the lowest
   */
  public static int lengthBeyondAscii(int four) {
    if ((four & 0xc0e0) == 0x80c0) {
      return (four & 0x1e) != 0 ? 2 : 0;
    }
    if ((four & 0xc0c0f0) == 0x8080e0) {
      // The first two bytes say whether it is longer than it may be, or half of a pair.
      int bits = four & 0x200f;
      return bits != 0 && bits != 0x200d ? 3 : 0;
    }
    if ((four & 0xc0c0c0f8) == 0x808080f0) {
      int bits = four & 0x3007;
      return bits != 0 && ((bits & 7) < 4 || bits == 4) ? 4 : 0;
    }
    return 0;
  }

  /** The position of the first byte that belongs to no sequence, or -1. */
  public static int firstInvalid(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = sequenceLength(bytes, at, end);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  /** How many characters a range has; a byte that belongs to none counts as one. */
  public static int characters(byte[] bytes, int start, int end) {
    int count = 0;
    for (int at = start; at < end; count++) {
      at += Math.max(1, sequenceLength(bytes, at, end));
    }
    return count;
  }
}
