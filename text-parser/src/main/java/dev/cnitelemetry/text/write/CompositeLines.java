// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.number.IntegerText;
import javax.annotation.Nullable;

/**
 * Writes the lines of a metric that has several: those of a histogram or summary, and the one that
 * says since when a metric counts. All have the labels of one sample.
 */
final class CompositeLines {
  private final TextBuffer out;
  private final LineCheck check;
  private final NumberSpelling spelling;
  private final boolean integers;
  private final SeriesText series;
  private final TextBuffer labels = new TextBuffer(256);
  private final LabelMarks labelMarks = new LabelMarks();

  CompositeLines(
      TextBuffer out,
      LineCheck check,
      NameEncoder labelNames,
      Dialect dialect,
      NumberSpelling spelling) {
    this.out = out;
    this.check = check;
    this.spelling = spelling;
    integers = dialect.hasIntegers();
    series = new SeriesText(out, labelNames, integers);
  }

  /** Keeps the labels of a sample, for the lines that come. */
  void keepLabels(LabelMarks marks) {
    labels.size = 0;
    int count = marks.count();
    if (count > 0) {
      int from = marks.start(0);
      labels.append(out.bytes, from, marks.end(count - 1));
      labelMarks.copy(marks, -from);
    } else {
      labelMarks.clear();
    }
  }

  void histogram(FamilyText family, double[] bounds, long[] cumulativeCounts, double sum) {
    for (int i = 0; i < bounds.length; i++) {
      count(family, SampleSuffix.BUCKET, SampleNames.LE, bounds[i], cumulativeCounts[i]);
    }
    long count = cumulativeCounts[bounds.length];
    count(family, SampleSuffix.BUCKET, SampleNames.LE, Double.POSITIVE_INFINITY, count);
    boolean gauge = family.kind == MetricKind.GAUGE_HISTOGRAM;
    number(family, gauge ? SampleSuffix.GSUM : SampleSuffix.SUM, null, 0, sum);
    count(family, gauge ? SampleSuffix.GCOUNT : SampleSuffix.COUNT, null, 0, count);
  }

  void summary(FamilyText family, double[] quantiles, double[] values, long count, double sum) {
    for (int i = 0; i < quantiles.length; i++) {
      number(family, SampleSuffix.NONE, SampleNames.QUANTILE, quantiles[i], values[i]);
    }
    number(family, SampleSuffix.SUM, null, 0, sum);
    count(family, SampleSuffix.COUNT, null, 0, count);
  }

  /** Says since when the metric counts, with a timestamp that is in the buffer, if any. */
  void created(FamilyText family, long epochMillis, int timeStart, int timeEnd) {
    begin(family, SampleSuffix.CREATED, null, 0);
    IntegerText.appendSeconds(out, epochMillis);
    if (timeStart < timeEnd) {
      out.append(' ');
      out.ensure(timeEnd - timeStart);
      out.append(out.bytes, timeStart, timeEnd);
    }
    end(family, SampleSuffix.CREATED, epochMillis / 1e3, timeStart, timeEnd);
  }

  private void number(
      FamilyText family, SampleSuffix suffix, @Nullable String label, double point, double value) {
    begin(family, suffix, label, point);
    out.size = spelling.write(value, integers, out.bytes, out.size);
    end(family, suffix, value, 0, 0);
  }

  private void count(
      FamilyText family, SampleSuffix suffix, @Nullable String label, double point, long count) {
    begin(family, suffix, label, point);
    if (integers || count > 1L << 53) {
      IntegerText.appendInteger(out, count);
    } else {
      out.size = spelling.write((double) count, false, out.bytes, out.size);
    }
    end(family, suffix, (double) count, 0, 0);
  }

  private void begin(FamilyText family, SampleSuffix suffix, @Nullable String label, double point) {
    EncodedName name = family.family;
    series.start(name.text, name.text.length, suffix.bytes(), name.quoted);
    series.addAll(labels, labelMarks);
    if (label != null) {
      series.label(label, point);
    }
    series.closeBeforeNumber();
  }

  private void end(
      FamilyText family, SampleSuffix suffix, double value, int timeStart, int timeEnd) {
    out.append('\n');
    check.take(suffix, family.family, series.marks(), value, timeStart, timeEnd);
  }
}
