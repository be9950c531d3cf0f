// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

/**
 * The metadata among lines of a body before that were passed over: those that are expected next,
 * and where others are, by their first lines.
 */
final class MetadataLines {
  /** What is shorter is on many lines, an empty one for example, and is not looked for. */
  static final int TELLING = 8;

  private final EarlierLines earlier;
  private final MetadataPlaces places = new MetadataPlaces();

  /** Whether {@link #places} are those of the body. */
  private boolean placed;

  /** From this line on metadata are expected once all lines were passed over. */
  private int next;

  MetadataLines(EarlierLines earlier) {
    this.earlier = earlier;
  }

  /** Says that they are those of another body. */
  void clear() {
    placed = false;
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
  int takeMoved(byte[] filled, int at, int end) {
    int place = find(filled, at, end);
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
  boolean goToMoved(byte[] filled, int at, int end) {
    int place = find(filled, at, end);
    if (place < 0) {
      return false;
    }
    earlier.goTo(place);
    return earlier.isLineAt(place, earlier.start(), filled, at, end);
  }

  private boolean isNextAt(byte[] filled, int at, int end) {
    while (next < earlier.high() && earlier.isSample(next)) {
      next++;
    }
    return next < earlier.high() && earlier.isLineAt(next, earlier.startOf(next), filled, at, end);
  }

  private int find(byte[] filled, int at, int end) {
    if (!placed) {
      places.clear();
      earlier.placeMetadata(places);
      placed = true;
    }
    return places.find(filled, at, end);
  }
}
