package dev.cnitelemetry.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import java.util.Arrays;
import javax.annotation.Nullable;

/** The words of {@code # TYPE} lines as bytes, and which kind they mean. */
final class KindWords {
  private static final MetricKind[] KINDS = MetricKind.values();
  private static final byte[][] PROMETHEUS = new byte[KINDS.length][];
  private static final byte[][] OPEN_METRICS = new byte[KINDS.length][];

  static {
    for (int i = 0; i < KINDS.length; i++) {
      PROMETHEUS[i] = KINDS[i].prometheusText().orElse("").getBytes(US_ASCII);
      OPEN_METRICS[i] = KINDS[i].openMetricsText().getBytes(US_ASCII);
    }
  }

  private KindWords() {}

  /** The words of all kinds in their order, empty where a format has none. */
  static byte[][] all(boolean openMetrics) {
    return openMetrics ? OPEN_METRICS : PROMETHEUS;
  }

  @Nullable
  static MetricKind prometheus(byte[] bytes, int offset, int length) {
    return find(PROMETHEUS, bytes, offset, length);
  }

  @Nullable
  static MetricKind openMetrics(byte[] bytes, int offset, int length) {
    return find(OPEN_METRICS, bytes, offset, length);
  }

  @Nullable
  private static MetricKind find(byte[][] words, byte[] bytes, int offset, int length) {
    for (int i = 0; length > 0 && i < words.length; i++) {
      if (Arrays.equals(words[i], 0, words[i].length, bytes, offset, offset + length)) {
        return KINDS[i];
      }
    }
    return null;
  }
}
