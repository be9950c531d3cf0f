package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.number.ShortNumber;
import dev.cnitelemetry.text.internal.rules.BucketBounds;
import dev.cnitelemetry.text.internal.rules.MetricPoint;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * The rules on buckets, for the series of one family: what {@link MetricPoint} finds wrong, as
 * findings.
 */
final class HistogramRules {

  private static final class Buckets {
    final Place first;
    final MetricPoint point = new MetricPoint();

    Buckets(Place first) {
      this.first = first;
      point.begin(MetricKind.HISTOGRAM);
    }
  }

  private final AnnouncedFamily family;
  private final LintFindings findings;

  /** By a hash of the labels without le. */
  private final Map<Long, Buckets> series = new LinkedHashMap<>();

  HistogramRules(AnnouncedFamily family, LintFindings findings) {
    this.family = family;
    this.findings = findings;
  }

  /** Looks at a sample whose name ends in {@code _bucket}; the bound is null without a label le. */
  void bucket(long hash, @Nullable String bound, double value, Place place) {
    double number = bound == null ? Double.NaN : BucketBounds.parse(bound);
    Buckets buckets = buckets(hash, place);
    if (Double.isNaN(number)) {
      report(
          LintRule.BUCKET_BOUND,
          place,
          bound == null
              ? "has a bucket without the label le"
              : "has a bucket whose bound is no number: le=\"" + bound + "\"");
      return;
    }
    boolean begins = Double.isNaN(buckets.point.bound());
    double before = buckets.point.bucketValue();
    FormatError wrong = buckets.point.add(SampleSuffix.BUCKET, value, number);
    if (wrong == FormatError.BUCKET_ORDER) {
      report(
          LintRule.BUCKET_ORDER,
          place,
          "has the bucket le=\"" + bound + "\" after one that is not below it; bounds must grow");
      return;
    }
    if (wrong == FormatError.BUCKET_VALUE_ORDER) {
      report(
          LintRule.BUCKET_COUNT,
          place,
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
    compareCount(buckets, place);
  }

  /** Looks at a sample whose name ends in {@code _count}. */
  void count(long hash, double value, Place place) {
    Buckets buckets = buckets(hash, place);
    buckets.point.add(SampleSuffix.COUNT, value, Double.NaN);
    compareCount(buckets, place);
  }

  private void compareCount(Buckets buckets, Place place) {
    MetricPoint point = buckets.point;
    if (point.isCountWrong()) {
      report(
          LintRule.BUCKET_COUNT,
          place,
          "has a count of "
              + ShortNumber.of(point.count())
              + " and "
              + ShortNumber.of(point.bucketValue())
              + " in the bucket le=\"+Inf\"; they must be equal");
    }
  }

  private Buckets buckets(long hash, Place place) {
    return series.computeIfAbsent(hash, absent -> new Buckets(place));
  }

  /** Looks for what must have been there by the end of the page. */
  void finish() {
    if (family.damaged) {
      return;
    }
    for (Buckets buckets : series.values()) {
      if (!buckets.point.isComplete()) {
        report(
            LintRule.MISSING_INF_BUCKET,
            buckets.first,
            "has no bucket le=\"+Inf\" in the series that begins here");
      }
    }
  }

  private void report(LintRule rule, Place place, String what) {
    findings.accept(Finding.of(rule, place, family.name, family.name + " " + what), "");
  }
}
