// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.rules.MetricGrouping;
import dev.cnitelemetry.text.internal.rules.SpecialLabel;
import javax.annotation.Nullable;

/** Holds the lines of samples to the rules of a format, where it has some. */
final class LineCheck {
  private final TextBuffer out;
  private final OpenMetricsRules rules;
  private final boolean ruled;
  private final MetricKey key = new MetricKey();

  LineCheck(TextBuffer out, OpenMetricsRules rules, Dialect dialect) {
    this.out = out;
    this.rules = rules;
    ruled = dialect.hasRules();
  }

  /**
   * Takes a line in, or refuses it before anything changes.
   *
   * @param suffix what the name has after the open family's; null for a family of its own
   * @param labels where the labels stand in the buffer
   * @param timeStart where the timestamp starts in the buffer
   * @param timeEnd where it ends; there too, if there is none
   */
  void take(
      @Nullable SampleSuffix suffix,
      EncodedName name,
      LabelMarks labels,
      double value,
      int timeStart,
      int timeEnd) {
    if (ruled) {
      SpecialLabel needed = rules.specialLabel(suffix);
      key.set(needed, out.bytes, labels, rules.wireName());
      rules.sample(
          suffix, name, key, MetricGrouping.NO_NUMBER, value, out.bytes, timeStart, timeEnd);
    }
  }

  /** The same for a prepared series, which knows its key. */
  void take(
      @Nullable SampleSuffix suffix,
      PreparedSeries series,
      double value,
      int timeStart,
      int timeEnd) {
    if (ruled) {
      PreparedSeries.Keyed known = series.keyed(rules.specialLabel(suffix), rules.wireName());
      int number = known.number(rules);
      rules.sample(suffix, series.name, known.key, number, value, out.bytes, timeStart, timeEnd);
      if (number < 0 && suffix != SampleSuffix.INFO) {
        series.keepNumber(known, rules);
      }
    }
  }
}
