package dev.cnitelemetry.text;

import java.util.Arrays;

/** A name in UTF-8, and what stands for it on the wire. */
final class EncodedName {
  final byte[] raw;

  /** What stands on the wire, without the quotes it may need. */
  final byte[] text;

  final boolean quoted;

  /** The name of a label with its quotes, the equals sign, and the quote that opens the value. */
  final byte[] labelStart;

  EncodedName(byte[] raw, byte[] text, boolean quoted) {
    this.raw = raw;
    this.text = text;
    this.quoted = quoted;
    int quote = quoted ? 1 : 0;
    byte[] start = new byte[text.length + 2 * quote + 2];
    start[0] = '"';
    System.arraycopy(text, 0, start, quote, text.length);
    start[text.length + quote] = '"';
    start[start.length - 2] = '=';
    start[start.length - 1] = '"';
    this.labelStart = start;
  }

  /** Whether two names are the same on the wire. */
  boolean isWrittenAs(EncodedName other) {
    return this == other
        || (labelStart.length == other.labelStart.length
            && Arrays.equals(labelStart, other.labelStart));
  }
}
