// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.annotation.Nullable;

/** A name in UTF-8, and what stands for it on the wire. */
final class EncodedName {
  final byte[] raw;

  /** What is on the wire, without the quotes it may need. */
  final byte[] text;

  final boolean quoted;

  /** The name of a label with its quotes, the equals sign, and the quote that opens the value. */
  final PaddedText labelStart;

  /** How a sample of this name starts; made when it is first asked for. */
  @Nullable private PaddedText sampleStart;

  /** The text this name was first given as, if it was given as text. */
  @Nullable private String source;

  EncodedName(byte[] raw, byte[] text, boolean quoted) {
    this.raw = raw;
    this.text = text;
    this.quoted = quoted;
    int quote = quoted ? 1 : 0;
    int length = text.length + 2 * quote + 2;
    byte[] start = new byte[length];
    start[0] = '"';
    System.arraycopy(text, 0, start, quote, text.length);
    start[text.length + quote] = '"';
    start[length - 2] = '=';
    start[length - 1] = '"';
    this.labelStart = new PaddedText(start, length);
  }

  /** How a sample of this name starts: within quotes and the brace where it needs them. */
  PaddedText sampleStart() {
    PaddedText known = sampleStart;
    if (known == null) {
      known = sampleStart("");
      sampleStart = known;
    }
    return known;
  }

  /** How a sample starts whose name has a suffix after this one. */
  PaddedText sampleStart(String suffix) {
    String name = new String(text, UTF_8) + suffix;
    byte[] start = (quoted ? "{\"" + name + '"' : name).getBytes(UTF_8);
    return new PaddedText(start, start.length);
  }

  /** Whether this is surely the name that a text is, without looking at its characters. */
  @SuppressWarnings("ReferenceEquality") // another string of the same characters is looked up
  boolean isKnownAs(String name) {
    return source == name;
  }

  void setSource(String name) {
    source = name;
  }

  /** Whether two names are the same on the wire. */
  boolean isWrittenAs(EncodedName other) {
    return this == other || labelStart.isSame(other.labelStart);
  }
}
