package dev.cnitelemetry.text;

/**
 * What a sample's line consists of. One object, filled again for each sample.
 *
 * <p>Labels count from the end of a bare name, or from the opening brace where the name stands in
 * quotes behind it.
 */
final class SampleTokens {
  final Scratch scratch;
  final LabelTokens labels;
  final Measurement measurement = new Measurement();

  boolean named;
  boolean nameQuoted;

  /** The length of a bare name, which ends at the labels' base. */
  int nameLength;

  /** Whether a quoted name stands behind labels, or has escapes: no other line takes it over. */
  boolean nameIsOdd;

  boolean hasExemplar;
  int exemplarPosition;
  final LabelTokens exemplarLabels;
  final Measurement exemplar = new Measurement();

  private final ByteSlice nameSlice = new ByteSlice();
  private boolean nameInScratch;
  private int scratchStart;
  private int scratchEnd;

  SampleTokens(Scratch scratch) {
    this.scratch = scratch;
    labels = new LabelTokens(scratch);
    exemplarLabels = new LabelTokens(scratch);
  }

  void clear(byte[] line, int start) {
    named = false;
    hasExemplar = false;
    labels.clear(line, start);
  }

  void setBareName(int from, int to) {
    named = true;
    nameQuoted = false;
    nameIsOdd = false;
    nameInScratch = false;
    nameLength = to - from;
    labels.base = to;
  }

  void setQuotedName(int from, int to, boolean escaped) {
    named = true;
    nameQuoted = true;
    nameIsOdd = escaped || labels.count > 0;
    nameInScratch = escaped;
    nameLength = 0;
    labels.valueStarts[0] = from - labels.base;
    labels.valueEnds[0] = to - labels.base;
    if (escaped) {
      scratchStart = scratch.length();
      scratch.unescape(labels.line, from, to, true);
      scratchEnd = scratch.length();
    }
  }

  /** The metric name without quotes and escapes. */
  ByteSlice name() {
    if (nameInScratch) {
      return nameSlice.set(scratch.bytes(), scratchStart, scratchEnd - scratchStart);
    }
    return nameQuoted
        ? nameSlice.set(labels.line, namePosition(), labels.valueEnds[0] - labels.valueStarts[0])
        : nameSlice.set(labels.line, namePosition(), nameLength);
  }

  /** Where in the line the name stands, for messages. */
  int namePosition() {
    return labels.base + (nameQuoted ? labels.valueStarts[0] : -nameLength);
  }

  /** Lets go of the array of an input that is over. */
  void release() {
    nameSlice.clear();
    labels.release();
    measurement.release();
    exemplarLabels.release();
    exemplar.release();
  }
}
