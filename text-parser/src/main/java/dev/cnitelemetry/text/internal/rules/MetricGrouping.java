package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.line.LabelOrder;
import dev.cnitelemetry.text.internal.line.LabelTokens;
import dev.cnitelemetry.text.internal.line.Measurement;
import dev.cnitelemetry.text.internal.line.SampleTokens;
import dev.cnitelemetry.text.internal.number.DecimalText;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * Whether the samples of each metric of a family stand together, and whether their timestamps are
 * on all or none and do not go back: OpenMetrics 1.0.0, sections "Metric" and "MetricPoint".
 *
 * <p>A metric is told by its labels in the order of their names, without the one that tells
 * buckets, quantiles or states apart.
 */
public final class MetricGrouping {
  private final int greatestNumber;
  private final LabelOrder order = new LabelOrder();
  private final ByteKeys metrics = new ByteKeys();

  private byte[] key = new byte[256];
  private int keyLength;
  private byte[] currentKey = new byte[256];
  private int currentKeyLength = -1;

  private final DecimalText timestamp = new DecimalText();
  private byte[] timestampText = new byte[32];
  private boolean timestamped;
  private boolean newMetric;
  private boolean newPoint;
  private boolean mixed;
  private boolean backwards;

  public MetricGrouping(int greatestNumber) {
    this.greatestNumber = greatestNumber;
  }

  /** Forgets the family before. */
  public void clear() {
    metrics.clear();
    currentKeyLength = -1;
  }

  /** Whether the sample looked at is another metric's than the one before, or of another time. */
  public boolean isNewPoint() {
    return newPoint;
  }

  /**
   * Looks at the next sample of the family without taking it.
   *
   * @param except the index of the label that does not count, or -1
   * @param info whether the family is an info, all of whose samples are one metric here, since its
   *     labels are its value
   */
  public void look(SampleTokens sample, int except, boolean info) {
    keyLength = 0;
    if (!info) {
      writeKey(sample.labels, except);
    }
    newMetric =
        keyLength != currentKeyLength
            || !Arrays.equals(key, 0, keyLength, currentKey, 0, keyLength);
    Measurement measurement = sample.measurement;
    mixed = !newMetric && measurement.hasTimestamp() != timestamped;
    boolean comparable = !newMetric && !mixed && timestamped;
    int step = comparable ? measurement.seconds().compare(timestamp) : 0;
    backwards = step < 0 && !info;
    newPoint = newMetric || mixed || step != 0;
  }

  /** Takes the sample that was looked at last; what is wrong with it, or null. */
  @Nullable
  public FormatError take(SampleTokens sample) {
    timestamped = sample.measurement.hasTimestamp();
    if (timestamped) {
      keepTimestamp(sample.measurement.timestampText());
    }
    if (newMetric) {
      return beginMetric();
    }
    if (mixed) {
      return FormatError.TIMESTAMP_MIXED;
    }
    return backwards ? FormatError.TIMESTAMP_BACKWARDS : null;
  }

  @Nullable
  private FormatError beginMetric() {
    byte[] spare = currentKey;
    currentKey = key;
    currentKeyLength = keyLength;
    key = spare;
    if (metrics.find(currentKey, 0, currentKeyLength) >= 0) {
      return FormatError.METRIC_INTERLEAVED;
    }
    boolean full = metrics.size() == greatestNumber;
    return full || metrics.addSought(currentKey, 0, currentKeyLength) < 0
        ? FormatError.TOO_MANY_SERIES
        : null;
  }

  private void keepTimestamp(ByteSlice text) {
    if (text.length() > timestampText.length) {
      timestampText = new byte[2 * text.length()];
    }
    text.copyTo(timestampText, 0);
    timestamp.set(timestampText, 0, text.length());
  }

  private void writeKey(LabelTokens labels, int except) {
    int[] sorted = order.sort(labels);
    for (int i = 0; i < labels.count(); i++) {
      if (sorted[i] != except) {
        append(labels.name(sorted[i]));
        append(labels.value(sorted[i]));
      }
    }
  }

  /** Length first, so that no two sets of labels have one key. */
  private void append(ByteSlice text) {
    int needed = keyLength + 4 + text.length();
    if (needed > key.length) {
      key = Arrays.copyOf(key, Math.max(needed, 2 * key.length));
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
      key[keyLength++] = (byte) (text.length() >>> shift);
    }
    keyLength = text.copyTo(key, keyLength);
  }
}
