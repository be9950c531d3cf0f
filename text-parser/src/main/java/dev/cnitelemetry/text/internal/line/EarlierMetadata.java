package dev.cnitelemetry.text.internal.line;

import java.util.Arrays;

/**
 * How families were announced in earlier inputs: up to three metadata lines of each, as they were
 * there, with the name that the first sample after them begins with.
 *
 * <p>Programs announce the same families with the same texts at every scrape, and so do all
 * programs of one kind. Lines that were read once are only compared when they come again.
 */
final class EarlierMetadata {
  /** How many bytes are kept at most; families after that are read anew each time. */
  static final int GREATEST = 1 << 20;

  /** More lines of a family are not kept. */
  static final int LINES = 3;

  /** So often a family comes otherwise than it is kept before it is kept anew. */
  private static final int PATIENCE = 2;

  /** From the beginning of the announcement to each line's, to the sample, and its length. */
  private static final int ROW = LINES + 2;

  private static final int SAMPLE = LINES;
  private static final int LENGTH = LINES + 1;

  private byte[] texts = new byte[1024];
  private int size;

  /** Where the text of each family is, and how much room it has. */
  private int[] starts = new int[32];

  private int[] rooms = new int[32];
  private int[] places = new int[32 * ROW];
  private byte[] counts = new byte[32];
  private byte[] kinds = new byte[32];
  private byte[] misses = new byte[32];

  /** How many bytes are kept. */
  int bytes() {
    return size;
  }

  /** Forgets all texts; families are to be forgotten one by one. */
  void clear() {
    size = 0;
  }

  /** Says that nothing is known of a family. */
  void forget(int family) {
    if (family >= starts.length) {
      int length = 2 * family;
      starts = Arrays.copyOf(starts, length);
      rooms = Arrays.copyOf(rooms, length);
      places = Arrays.copyOf(places, length * ROW);
      counts = Arrays.copyOf(counts, length);
      kinds = Arrays.copyOf(kinds, length);
      misses = Arrays.copyOf(misses, length);
    }
    rooms[family] = 0;
    misses[family] = PATIENCE;
    places[family * ROW + LENGTH] = 0;
  }

  /** How many bytes of a family are known, 0 for none. */
  int length(int family) {
    return places[family * ROW + LENGTH];
  }

  /** Whether what is known of a family is at a position. */
  boolean isAt(int family, int length, byte[] bytes, int position) {
    int from = starts[family];
    return Arrays.equals(texts, from, from + length, bytes, position, position + length);
  }

  /** How many lines of a family are known. */
  int lines(int family) {
    return counts[family];
  }

  /** From the beginning of the first line to that of another, or to what is after the last one. */
  int line(int family, int index) {
    return index < counts[family] ? places[family * ROW + index] : places[family * ROW + SAMPLE];
  }

  /** From the beginning of the first line to what is after the last one. */
  int sample(int family) {
    return places[family * ROW + SAMPLE];
  }

  /** The number of the kind that one of the lines says, if one does. */
  int kind(int family) {
    return kinds[family];
  }

  /** Says that a family came as it is kept. */
  void met(int family) {
    misses[family] = 0;
  }

  /** Says that a family came otherwise; whether it should be learnt. */
  boolean missed(int family) {
    if (misses[family] < PATIENCE) {
      misses[family]++;
    }
    return misses[family] == PATIENCE;
  }

  /**
   * Keeps what announced a family.
   *
   * @param lines where each line begins
   * @param count how many there are
   * @param sample where the line after them begins
   * @param end where that is no longer known
   */
  void learn(int family, int kind, byte[] bytes, int[] lines, int count, int sample, int end) {
    int start = lines[0];
    int length = end - start;
    int at = starts[family];
    if (length > rooms[family]) {
      boolean last = rooms[family] > 0 && at + rooms[family] == size;
      at = last ? at : size;
      if (length > GREATEST - at) {
        places[family * ROW + LENGTH] = 0;
        return;
      }
      size = at + length;
      starts[family] = at;
      rooms[family] = length;
      if (size > texts.length) {
        texts = Arrays.copyOf(texts, Math.max(size, 2 * texts.length));
      }
    }
    System.arraycopy(bytes, start, texts, at, length);
    int row = family * ROW;
    for (int i = 0; i < count; i++) {
      places[row + i] = lines[i] - start;
    }
    places[row + SAMPLE] = sample - start;
    places[row + LENGTH] = length;
    counts[family] = (byte) count;
    kinds[family] = (byte) kind;
  }
}
