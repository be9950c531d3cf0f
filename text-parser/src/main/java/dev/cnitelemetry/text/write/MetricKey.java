// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.number.NumberParser;
import dev.cnitelemetry.text.internal.rules.SpecialLabel;

/**
 * The labels of a sample as OpenMetrics tells metrics apart by them: in the order of their names,
 * without the one that tells samples of one metric apart.
 */
final class MetricKey {
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

  /** Takes the labels of a sample, or refuses what is wrong with the one that it needs. */
  void set(SpecialLabel needed, byte[] line, LabelMarks labels, TextBuffer family) {
    int special = special(needed, line, labels, family);
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

  private int special(SpecialLabel needed, byte[] line, LabelMarks labels, TextBuffer family) {
    bound = 0;
    if (needed == SpecialLabel.NONE) {
      return -1;
    }
    byte[] name = needed.labelName();
    if (needed == SpecialLabel.STATE) {
      int state = labels.find(family.bytes, family.size);
      return state < 0 ? missing(needed, family) : state;
    }
    int found = labels.find(name, name.length);
    if (found < 0) {
      return missing(needed, family);
    }
    if (!needed.accepts(numbers, line, labels.valueStart(found), labels.valueEnd(found))) {
      throw Refusal.ofValue(needed);
    }
    bound = numbers.value();
    return found;
  }

  private static int missing(SpecialLabel needed, TextBuffer family) {
    throw Refusal.ofMissing(needed, family);
  }
}
