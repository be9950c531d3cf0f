// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import io.prometheus.metrics.model.snapshots.Exemplar;
import java.util.Arrays;
import javax.annotation.Nullable;

/** One sample as it was read. The arrays are nobody else's. */
final class WireSample {

  final String name;
  final String[] labelNames;
  final String[] labelValues;
  final double value;

  /** Milliseconds since 1970; 0 where the sample has no timestamp. */
  final long timestamp;

  @Nullable final Exemplar exemplar;

  WireSample(
      String name,
      String[] labelNames,
      String[] labelValues,
      double value,
      long timestamp,
      @Nullable Exemplar exemplar) {
    this.name = name;
    this.labelNames = labelNames;
    this.labelValues = labelValues;
    this.value = value;
    this.timestamp = timestamp;
    this.exemplar = exemplar;
  }

  /** The value of a label; null if the sample does not have it. */
  @Nullable
  String label(String labelName) {
    for (int i = 0; i < labelNames.length; i++) {
      if (labelNames[i].equals(labelName)) {
        return labelValues[i];
      }
    }
    return null;
  }

  /** The same sample without a label, which it has. */
  WireSample without(String labelName) {
    int at = Arrays.asList(labelNames).indexOf(labelName);
    return new WireSample(
        name, without(labelNames, at), without(labelValues, at), value, timestamp, exemplar);
  }

  private static String[] without(String[] texts, int at) {
    String[] rest = new String[texts.length - 1];
    System.arraycopy(texts, 0, rest, 0, at);
    System.arraycopy(texts, at + 1, rest, at, rest.length - at);
    return rest;
  }

  boolean hasLabelsOf(WireSample other) {
    return Arrays.equals(labelNames, other.labelNames)
        && Arrays.equals(labelValues, other.labelValues);
  }

  /** The series, for messages. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    for (int i = 0; i < labelNames.length; i++) {
      text.append(i == 0 ? '{' : ',')
          .append(labelNames[i])
          .append("=\"")
          .append(labelValues[i])
          .append('"');
    }
    return labelNames.length == 0 ? name : text.append('}').toString();
  }
}
