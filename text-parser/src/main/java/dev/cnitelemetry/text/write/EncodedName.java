// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.annotation.Nullable;

/** A name in UTF-8, and what stands for it on the wire. */
final class EncodedName {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  final byte[] raw;

  /** What is on the wire, without the quotes it may need. */
  final byte[] text;

  final boolean quoted;

  /**
   * The name of a label with its quotes, the equals sign, and the quote that opens the value;
   * filled up to whole words, so that it is copied by words.
   */
  private final byte[] labelStart;

  private final int labelStartLength;

  /** The text this name was first given as, if it was given as text. */
  @Nullable private String source;

  EncodedName(byte[] raw, byte[] text, boolean quoted) {
    this.raw = raw;
    this.text = text;
    this.quoted = quoted;
    int quote = quoted ? 1 : 0;
    labelStartLength = text.length + 2 * quote + 2;
    byte[] start = new byte[(labelStartLength + 7) & -8];
    start[0] = '"';
    System.arraycopy(text, 0, start, quote, text.length);
    start[text.length + quote] = '"';
    start[labelStartLength - 2] = '=';
    start[labelStartLength - 1] = '"';
    this.labelStart = start;
  }

  /** Whether this is surely the name that a text is, without looking at its characters. */
  @SuppressWarnings("ReferenceEquality") // another string of the same characters is looked up
  boolean isKnownAs(String name) {
    return source == name;
  }

  void setSource(String name) {
    source = name;
  }

  int labelStartLength() {
    return labelStartLength;
  }

  /** The room that {@link #copyLabelStart} wants, more than it fills. */
  int labelStartRoom() {
    return labelStart.length;
  }

  void copyLabelStart(byte[] target, int at) {
    for (int i = 0; i < labelStart.length; i += 8) {
      EIGHT_BYTES.set(target, at + i, (long) EIGHT_BYTES.get(labelStart, i));
    }
  }

  /** Whether two names are the same on the wire. */
  boolean isWrittenAs(EncodedName other) {
    return this == other
        || (labelStartLength == other.labelStartLength
            && Arrays.equals(labelStart, other.labelStart));
  }
}
