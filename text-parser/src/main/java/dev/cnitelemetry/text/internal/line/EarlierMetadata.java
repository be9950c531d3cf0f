package dev.cnitelemetry.text.internal.line;

import java.util.Arrays;

/**
 * How the families of the input before were announced: the two metadata lines of each, as they
 * stood there, with the name that the first sample after them begins with.
 *
 * <p>Programs announce the same families with the same texts at every scrape, and so do all
 * programs of one kind. Lines that were read once are only compared when they come again.
 *
 * <p>The families are numbered in the order of the input. What is known of one is forgotten with
 * its number.
 */
final class EarlierMetadata {
  /** How many bytes are kept at most; families after that are read anew each time. */
  static final int GREATEST = 1 << 20;

  private byte[] texts = new byte[1024];
  private int[] ends = new int[32];
  private int[] seconds = new int[32];
  private int[] samples = new int[32];
  private byte[] kinds = new byte[32];

  /** Of how many families, from the first on, something may be known. */
  private int size;

  /** Forgets a family and all after it. */
  void forget(int family) {
    size = Math.min(size, family);
  }

  /** How many bytes of a family are known, 0 for none. */
  int length(int family) {
    return family < size ? ends[family] - start(family) : 0;
  }

  private int start(int family) {
    return family == 0 ? 0 : ends[family - 1];
  }

  /** Whether what is known of a family is at a position. */
  boolean isAt(int family, int length, byte[] bytes, int position) {
    int from = start(family);
    return Arrays.equals(texts, from, from + length, bytes, position, position + length);
  }

  /** From the beginning of the first line to that of the second. */
  int second(int family) {
    return seconds[family];
  }

  /** From the beginning of the first line to what is after the second. */
  int sample(int family) {
    return samples[family];
  }

  /** The number of the kind that one of the lines says. */
  int kind(int family) {
    return kinds[family];
  }

  /**
   * Keeps what announced a family.
   *
   * @param start where the first line begins
   * @param second where the second begins
   * @param sample where the line after it begins
   * @param end where that is no longer known
   */
  void learn(int family, int kind, byte[] bytes, int start, int second, int sample, int end) {
    int known = Math.min(size, family);
    int from = start(known);
    int length = end - start;
    if (length > GREATEST - from) {
      return;
    }
    reserve(family, from + length);
    // Nothing is known of those that were passed over.
    Arrays.fill(ends, known, family, from);
    System.arraycopy(bytes, start, texts, from, length);
    ends[family] = from + length;
    seconds[family] = second - start;
    samples[family] = sample - start;
    kinds[family] = (byte) kind;
    size = family + 1;
  }

  private void reserve(int family, int textLength) {
    if (family >= ends.length) {
      int length = 2 * family;
      ends = Arrays.copyOf(ends, length);
      seconds = Arrays.copyOf(seconds, length);
      samples = Arrays.copyOf(samples, length);
      kinds = Arrays.copyOf(kinds, length);
    }
    if (textLength > texts.length) {
      texts = Arrays.copyOf(texts, Math.max(textLength, 2 * texts.length));
    }
  }
}
