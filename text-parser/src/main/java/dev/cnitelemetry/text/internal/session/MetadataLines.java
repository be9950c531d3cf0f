// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.bytes.Eight;

/**
 * The metadata among lines of a body before that were passed over: those that are expected next,
 * and where others are, by the sample after them.
 */
final class MetadataLines {
  /** What is shorter is on many lines, an empty one for example, and is not looked for. */
  static final int TELLING = 8;

  /** More lines of one family are not looked for. */
  private static final int MOST = 4;

  private final EarlierLines earlier;

  /** From this line on metadata are expected once all lines were passed over. */
  private int next;

  MetadataLines(EarlierLines earlier) {
    this.earlier = earlier;
  }

  /** Expects those from a line on. */
  void expectFrom(int line) {
    next = line;
  }

  /**
   * Takes metadata that are the same as those expected.
   *
   * @return where they end, or where they begin if they are not the same
   */
  int take(byte[] filled, int at, int end) {
    int position = at;
    while (isNextAt(filled, position, end)) {
      position += earlier.takeMetadata(next++);
    }
    return position;
  }

  /** Takes metadata that were passed over anywhere, and expects those after them from now on. */
  int takeMoved(SeriesSearch search, byte[] filled, int at, int end) {
    int place = find(search, filled, at, end);
    if (place < 0 || place >= earlier.high()) {
      return at;
    }
    next = place;
    return take(filled, at, end);
  }

  /** Goes to those expected, if they are at a position. */
  boolean goToNext(byte[] filled, int at, int end) {
    if (!isNextAt(filled, at, end)) {
      return false;
    }
    earlier.goTo(next);
    return true;
  }

  /** Goes to the metadata at a position, wherever they were; false if they were not there. */
  boolean goToMoved(SeriesSearch search, byte[] filled, int at, int end) {
    int place = find(search, filled, at, end);
    if (place >= 0) {
      earlier.goTo(place);
    }
    return place >= 0;
  }

  private boolean isNextAt(byte[] filled, int at, int end) {
    while (next < earlier.high() && earlier.isSample(next)) {
      next++;
    }
    return next < earlier.high() && earlier.isLineAt(next, earlier.startOf(next), filled, at, end);
  }

  /** The place of the metadata at a position, if they are before the same sample as they were. */
  private int find(SeriesSearch search, byte[] filled, int at, int end) {
    int sample = at;
    for (int line = 0; sample < end && BodyLines.isNoSample(filled[sample]); line++) {
      if (line == MOST) {
        return EarlierLines.NONE;
      }
      sample = Eight.feed(filled, sample) + 1;
    }
    int number = sample < end ? search.find(sample) : EarlierLines.NONE;
    return number < 0
        ? EarlierLines.NONE
        : earlier.metadataBefore(search.place(number), filled, at, sample);
  }
}
