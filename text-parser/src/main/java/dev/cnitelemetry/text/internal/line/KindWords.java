// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import java.util.Arrays;

/**
 * The words of {@code # TYPE} lines as bytes, and which kind they mean: by its number, since to
 * store a reference costs more than all else of such a line.
 */
@SuppressWarnings("EnumOrdinal") // no number outlives the process
public final class KindWords {
  private static final MetricKind[] KINDS = MetricKind.values();

  /** The words of all kinds in their order, empty where a format has none. Never written to. */
  static final byte[][] PROMETHEUS = new byte[KINDS.length][];

  static final byte[][] OPEN_METRICS = new byte[KINDS.length][];

  static {
    for (int i = 0; i < KINDS.length; i++) {
      PROMETHEUS[i] = KINDS[i].prometheusText().orElse("").getBytes(US_ASCII);
      OPEN_METRICS[i] = KINDS[i].openMetricsText().getBytes(US_ASCII);
    }
  }

  /** The number of {@link MetricKind#UNTYPED}. */
  static final int UNTYPED = MetricKind.UNTYPED.ordinal();

  private static final int NONE = -1;

  private KindWords() {}

  /** The kind of a number. */
  static MetricKind kind(int number) {
    return KINDS[number];
  }

  /** The number of the kind that a word means among those of a format, or -1. */
  static int find(byte[][] words, byte[] bytes, int offset, int length) {
    for (int i = 0; length > 0 && i < words.length; i++) {
      if (Arrays.equals(words[i], 0, words[i].length, bytes, offset, offset + length)) {
        return i;
      }
    }
    return NONE;
  }
}
