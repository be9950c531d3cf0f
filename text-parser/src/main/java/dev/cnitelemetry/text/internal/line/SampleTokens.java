// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.ByteSlice;

/**
 * What a sample's line consists of. One object, filled again for each sample.
 *
 * <p>Labels count from the end of a bare name, or from the opening brace where the name stands in
 * quotes after it.
 */
public final class SampleTokens {
  final Scratch scratch;
  public final LabelTokens labels;
  public final Measurement measurement = new Measurement();

  boolean named;
  public boolean nameQuoted;

  /** The length of a bare name, which ends at the labels' base. */
  int nameLength;

  /** Whether a quoted name is after labels, or has escapes: no other line takes it over. */
  boolean nameIsOdd;

  public boolean hasExemplar;
  public int exemplarPosition;
  public final LabelTokens exemplarLabels;
  public final Measurement exemplar = new Measurement();

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
  public ByteSlice name() {
    if (nameInScratch) {
      return nameSlice.wrap(scratch.bytes(), scratchStart, scratchEnd - scratchStart);
    }
    return nameQuoted
        ? nameSlice.wrap(labels.line, namePosition(), labels.valueEnds[0] - labels.valueStarts[0])
        : nameSlice.wrap(labels.line, namePosition(), nameLength);
  }

  /** Where in the line the name stands, for messages. */
  public int namePosition() {
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
