// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.number.NumberParser;
import java.util.Arrays;

/**
 * The label that a sample must have, and that tells it from the others of its metric. OpenMetrics
 * 1.0.0, sections "Histogram", "Summary" and "StateSet".
 */
@SuppressWarnings("ImmutableEnumChecker") // the name is never written to
public enum SpecialLabel {
  /** Samples of most kinds need none. */
  NONE("", FormatError.INVALID_LABEL_NAME),
  BOUND(SampleNames.LE, FormatError.INVALID_BUCKET_LABEL),
  QUANTILE(SampleNames.QUANTILE, FormatError.INVALID_QUANTILE_LABEL),
  /** The label that is called as its family. */
  STATE("", FormatError.MISSING_STATE_LABEL);

  private static final byte[] PLUS_INFINITY = "+Inf".getBytes(US_ASCII);

  private final byte[] name;
  private final FormatError error;

  SpecialLabel(String name, FormatError error) {
    this.name = name.getBytes(US_ASCII);
    this.error = error;
  }

  /** What samples of a kind with a suffix need. */
  public static SpecialLabel of(MetricKind kind, SampleSuffix suffix) {
    if (suffix == SampleSuffix.BUCKET) {
      return BOUND;
    }
    if (suffix != SampleSuffix.NONE) {
      return NONE;
    }
    return kind == MetricKind.SUMMARY ? QUANTILE : kind == MetricKind.STATE_SET ? STATE : NONE;
  }

  /** Its name, not to be written to; empty where that is the family's. */
  public byte[] labelName() {
    return name;
  }

  /** What is wrong with a sample where it is missing or has a value that is not accepted. */
  public FormatError error() {
    return error;
  }

  /** Whether a value is right; the number that it is, the parser has then. */
  public boolean accepts(NumberParser numbers, byte[] bytes, int from, int to) {
    if (name.length == 0) {
      return true;
    }
    if (!numbers.parse(bytes, from, to)) {
      return false;
    }
    double number = numbers.value();
    return this == QUANTILE
        ? number >= 0 && number <= 1
        : !Double.isNaN(number)
            && (number != Double.POSITIVE_INFINITY
                || Arrays.equals(bytes, from, to, PLUS_INFINITY, 0, PLUS_INFINITY.length));
  }
}
