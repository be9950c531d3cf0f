// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Place;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** A family as one page announces it, gathered while reading. */
final class AnnouncedFamily {

  final String name;
  final byte[] encodedName;
  final Place first;

  /** What the page shows of it, where no catalogue has it. */
  @Nullable ObservedFamily unknown;

  /** What the first TYPE line says; untyped as long as there is none. */
  MetricKind kind = MetricKind.UNTYPED;

  /** The line of the first TYPE line; 0 where there is none. */
  long typeLine;

  boolean hasHelp;

  /** Whether buckets were met under a kind that has none. */
  boolean hasBuckets;

  long samples;

  /** Whether a malformed line is beside, so that what is absent may have been on it. */
  boolean damaged;

  /** Label names of the first sample, without le and quantile. */
  @Nullable List<String> firstLabels;

  /** Where a sample has other label names than the first one; null while all have the same. */
  @Nullable Place otherLabels;

  /** Where the family came again after another one; null while its lines are together. */
  @Nullable Place resumed;

  /** Each label name met, and where. */
  final Map<String, Place> labels = new LinkedHashMap<>();

  /** The buckets, where the kind has any. */
  @Nullable HistogramRules histogram;

  AnnouncedFamily(String name, Place first) {
    this.name = name;
    this.encodedName = name.getBytes(StandardCharsets.UTF_8);
    this.first = first;
  }
}
