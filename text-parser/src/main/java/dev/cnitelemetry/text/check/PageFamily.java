package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;

/** A family as one page announces it, gathered while reading. */
final class PageFamily {

  final String name;
  final Place first;

  /** What the first TYPE line says; untyped as long as there is none. */
  MetricKind kind = MetricKind.UNTYPED;

  /** The line of the first TYPE line; 0 where there is none. */
  long typeLine;

  boolean hasHelp;
  long samples;

  /** Whether a malformed line stands beside, so that what is absent may have been on it. */
  boolean damaged;

  /** Where the family came again after another one; null while its lines stand together. */
  @Nullable Place resumed;

  /** Each label name met, and where. */
  final Map<String, Place> labels = new LinkedHashMap<>();

  /** The buckets, where the kind has any. */
  @Nullable HistogramRules histogram;

  PageFamily(String name, Place first) {
    this.name = name;
    this.first = first;
  }
}
