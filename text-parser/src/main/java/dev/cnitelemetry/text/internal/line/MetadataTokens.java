// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;

/** What a line with {@code #} consists of. One object, filled again for each such line. */
public final class MetadataTokens {
  public final ByteSlice family = new ByteSlice();
  public boolean familyQuoted;

  /** Where in the line the family's name stands, for messages. */
  public int familyPosition;

  /** A number of {@link KindWords}. */
  public int kind = KindWords.UNTYPED;

  /** The HELP text as it is in the line, the unit, or the comment. */
  public final ByteSlice text = new ByteSlice();

  private final Scratch scratch;

  /** Whether a HELP text escapes quotes as well. */
  private final boolean escapesQuotes;

  private boolean mayHaveEscapes;

  MetadataTokens(Scratch scratch, boolean escapesQuotes) {
    this.scratch = scratch;
    this.escapesQuotes = escapesQuotes;
  }

  void setHelp(byte[] line, int start, int end) {
    text.wrap(line, start, end - start);
    mayHaveEscapes = true;
  }

  /** The HELP text without escapes, which are looked for when it is asked for. */
  public ByteSlice help() {
    if (mayHaveEscapes) {
      mayHaveEscapes = false;
      byte[] line = text.array();
      int end = text.offset() + text.length();
      int at = text.offset();
      while (at < end && line[at] != '\\') {
        at++;
      }
      if (at < end) {
        int start = scratch.length();
        scratch.unescape(line, text.offset(), end, escapesQuotes);
        text.wrap(scratch.bytes(), start, scratch.length() - start);
      }
    }
    return text;
  }

  public MetricKind kind() {
    return KindWords.kind(kind);
  }

  /** Lets go of the array of an input that is over. */
  void release() {
    family.clear();
    text.clear();
  }
}
