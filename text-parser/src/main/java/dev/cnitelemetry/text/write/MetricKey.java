package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.number.NumberParser;
import dev.cnitelemetry.text.internal.rules.MetricPointRules;
import dev.cnitelemetry.text.internal.rules.SampleRole;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * The labels of a sample as OpenMetrics tells metrics apart by them: in the order of their names,
 * without the one that tells samples of one metric apart.
 */
final class MetricKey {
  private static final byte[] LE = SampleNames.LE.getBytes(US_ASCII);
  private static final byte[] QUANTILE = SampleNames.QUANTILE.getBytes(US_ASCII);
  private static final byte[] PLUS_INFINITY = "+Inf".getBytes(US_ASCII);

  private final TextBuffer text = new TextBuffer(128);
  private final NumberParser numbers = new NumberParser();
  private int[] order = new int[16];
  private double bound;

  byte[] bytes() {
    return text.bytes;
  }

  int size() {
    return text.size;
  }

  /** The bound of a bucket, or a quantile. */
  double bound() {
    return bound;
  }

  /** Takes the labels of a sample, or refuses what is wrong with the one its role needs. */
  void set(@Nullable SampleRole role, byte[] line, LabelMarks labels, TextBuffer family) {
    int special = special(role, labels, family);
    bound = special < 0 || role == SampleRole.STATE ? 0 : bound(role, line, labels, special);
    int count = labels.count();
    text.size = 0;
    if (isAscending(labels)) {
      for (int i = 0; i < count; i++) {
        append(line, labels, i, special);
      }
    } else {
      sort(labels);
      for (int i = 0; i < count; i++) {
        append(line, labels, order[i], special);
      }
    }
  }

  private void append(byte[] line, LabelMarks labels, int label, int special) {
    if (label != special) {
      int from = labels.start(label);
      int length = labels.end(label) - from;
      text.ensure(length + 1L);
      System.arraycopy(line, from, text.bytes, text.size, length);
      text.size += length;
      text.bytes[text.size++] = ',';
    }
  }

  private static boolean isAscending(LabelMarks labels) {
    for (int i = 1; i < labels.count(); i++) {
      if (labels.compareNames(i - 1, i) > 0) {
        return false;
      }
    }
    return true;
  }

  private void sort(LabelMarks labels) {
    int count = labels.count();
    if (order.length < count) {
      order = new int[count * 2];
    }
    for (int i = 0; i < count; i++) {
      int at = i;
      while (at > 0 && labels.compareNames(order[at - 1], i) > 0) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
  }

  private static int special(@Nullable SampleRole role, LabelMarks labels, TextBuffer family) {
    if (role == SampleRole.BUCKET) {
      return required(labels.find(LE, LE.length), "a _bucket needs the label le");
    }
    if (role == SampleRole.QUANTILE) {
      return required(
          labels.find(QUANTILE, QUANTILE.length),
          "a summary's sample without suffix needs the label quantile");
    }
    if (role == SampleRole.STATE) {
      int found = labels.find(family.bytes, family.size);
      return found >= 0
          ? found
          : required(
              found, "a state needs the label " + new String(family.bytes, 0, family.size, UTF_8));
    }
    return -1;
  }

  private static int required(int found, String rule) {
    if (found < 0) {
      throw MetricPointRules.refusal(rule);
    }
    return found;
  }

  private double bound(@Nullable SampleRole role, byte[] line, LabelMarks labels, int special) {
    int from = labels.valueStart(special);
    int to = labels.valueEnd(special);
    double number = numbers.parse(line, from, to) ? numbers.value() : Double.NaN;
    if (role == SampleRole.QUANTILE) {
      if (!(number >= 0 && number <= 1)) {
        throw MetricPointRules.refusal("a quantile is a number from 0 to 1");
      }
    } else if (Double.isNaN(number)
        || (number == Double.POSITIVE_INFINITY
            && !Arrays.equals(line, from, to, PLUS_INFINITY, 0, PLUS_INFINITY.length))) {
      throw MetricPointRules.refusal("le is a number, and infinity is spelt +Inf");
    }
    return number;
  }
}
