// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.number.ShortNumber;
import dev.cnitelemetry.text.internal.rules.BucketBounds;
import dev.cnitelemetry.text.internal.rules.MetricPoint;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * The rules on buckets, for the series of one family: what {@link MetricPoint} finds wrong, as
 * findings.
 */
final class HistogramRules {

  private final AnnouncedFamily family;
  private final LintFindings findings;

  /** The series that is looked at. */
  private final MetricPoint point = new MetricPoint();

  // How far each series has come, in the order in which they were met: a page has many of them.
  private int size;
  private long[] hashes = new long[4];
  private long[] firstLines = new long[4];
  private double[] bounds = new double[4];
  private double[] bucketValues = new double[4];
  private double[] counts = new double[4];
  private boolean[] counted = new boolean[4];

  // The first bounds met, as they are written and as numbers.
  private final byte[][] boundTexts = new byte[64][];
  private final double[] boundNumbers = new double[64];
  private int boundCount;
  private int nextBound;

  /** The numbers of series from 1, by the hash of their labels without le; at most half full. */
  private int[] slots = new int[8];

  HistogramRules(AnnouncedFamily family, LintFindings findings) {
    this.family = family;
    this.findings = findings;
  }

  /** Looks at a sample whose name ends in {@code _bucket}; the bound is null without a label le. */
  void bucket(long hash, @Nullable ByteSlice bound, double value, long line) {
    double number = bound == null ? Double.NaN : number(bound);
    int series = open(hash, line);
    if (Double.isNaN(number)) {
      report(
          LintRule.BUCKET_BOUND,
          line,
          bound == null
              ? "has a bucket without the label le"
              : "has a bucket whose bound is no number: le=\"" + bound + "\"");
      return;
    }
    boolean begins = Double.isNaN(point.bound());
    double before = point.bucketValue();
    FormatError wrong = point.add(SampleSuffix.BUCKET, value, number);
    close(series);
    if (wrong == FormatError.BUCKET_ORDER) {
      report(
          LintRule.BUCKET_ORDER,
          line,
          "has the bucket le=\"" + bound + "\" after one that is not below it; bounds must grow");
      return;
    }
    if (wrong == FormatError.BUCKET_VALUE_ORDER) {
      report(
          LintRule.BUCKET_COUNT,
          line,
          "counts "
              + ShortNumber.of(value)
              + " in the bucket le=\""
              + bound
              + (begins
                  ? "\", below 0"
                  : "\" and "
                      + ShortNumber.of(before)
                      + " in the one before; buckets are cumulative"));
    }
    compareCount(line);
  }

  /** Looks at a sample whose name ends in {@code _count}. */
  void count(long hash, double value, long line) {
    int series = open(hash, line);
    point.add(SampleSuffix.COUNT, value, Double.NaN);
    close(series);
    compareCount(line);
  }

  private void compareCount(long line) {
    if (point.isCountWrong()) {
      report(
          LintRule.BUCKET_COUNT,
          line,
          "has a count of "
              + ShortNumber.of(point.count())
              + " and "
              + ShortNumber.of(point.bucketValue())
              + " in the bucket le=\"+Inf\"; they must be equal");
    }
  }

  /** The number that a bound is; mostly it is the one that came next in the series before. */
  private double number(ByteSlice text) {
    if (nextBound == boundCount || !text.contentEquals(boundTexts[nextBound])) {
      nextBound = 0;
    }
    if (nextBound < boundCount && text.contentEquals(boundTexts[nextBound])) {
      return boundNumbers[nextBound++];
    }
    double number = BucketBounds.parse(text.toString());
    if (boundCount < boundTexts.length) {
      boundTexts[boundCount] = text.toByteArray();
      boundNumbers[boundCount++] = number;
      nextBound = boundCount;
    }
    return number;
  }

  /** Makes the point that of a series, and gives the number of the series. */
  private int open(long hash, long line) {
    int slot = slot(hash);
    if (slots[slot] == 0) {
      if (2 * ++size > slots.length) {
        grow();
        slot = slot(hash);
      }
      slots[slot] = size;
      add(hash, line);
    }
    int series = slots[slot] - 1;
    point.begin(MetricKind.HISTOGRAM);
    point.resume(bounds[series], bucketValues[series]);
    if (counted[series]) {
      point.add(SampleSuffix.COUNT, counts[series], Double.NaN);
    }
    return series;
  }

  private void close(int series) {
    bounds[series] = point.bound();
    bucketValues[series] = point.bucketValue();
    counted[series] = point.hasCount();
    counts[series] = point.count();
  }

  private void add(long hash, long line) {
    int series = size - 1;
    if (series == hashes.length) {
      int length = 2 * series;
      hashes = Arrays.copyOf(hashes, length);
      firstLines = Arrays.copyOf(firstLines, length);
      bounds = Arrays.copyOf(bounds, length);
      bucketValues = Arrays.copyOf(bucketValues, length);
      counts = Arrays.copyOf(counts, length);
      counted = Arrays.copyOf(counted, length);
    }
    hashes[series] = hash;
    firstLines[series] = line;
    bounds[series] = Double.NaN;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> Integer.SIZE) & (slots.length - 1);
    while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int series = 0; series < size - 1; series++) {
      slots[slot(hashes[series])] = series + 1;
    }
  }

  /** Looks for what must have been there by the end of the page. */
  void finish() {
    if (family.damaged) {
      return;
    }
    for (int series = 0; series < size; series++) {
      if (bounds[series] != Double.POSITIVE_INFINITY) {
        report(
            LintRule.MISSING_INF_BUCKET,
            firstLines[series],
            "has no bucket le=\"+Inf\" in the series that begins here");
      }
    }
  }

  private void report(LintRule rule, long line, String what) {
    findings.accept(Finding.of(rule, Place.at(line, 1), family.name, family.name + " " + what), "");
  }
}
