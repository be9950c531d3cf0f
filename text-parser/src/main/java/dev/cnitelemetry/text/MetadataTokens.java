package dev.cnitelemetry.text;

import dev.cnitelemetry.metrics.MetricKind;

/** What a line with {@code #} consists of. One object, filled again for each such line. */
final class MetadataTokens {
  final ByteSlice family = new ByteSlice();
  boolean familyQuoted;

  /** Where in the line the family's name stands, for messages. */
  int familyPosition;

  MetricKind kind = MetricKind.UNTYPED;

  /** The HELP text without escapes, the unit, or the comment. */
  final ByteSlice text = new ByteSlice();

  /** Lets go of the array of an input that is over. */
  void release() {
    family.clear();
    text.clear();
  }
}
