// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.internal.line.Dialect;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.SnapshotEscaper;

/** The names that families are written under. */
final class WrittenNames {

  private static final String DOTTED_TOTAL = ".total";

  private final NamePolicy policy;
  private final Dialect dialect;
  private final EscapingScheme escaping;

  /**
   * Names by a policy.
   *
   * @param escaping how the client library escapes names before it appends suffixes to them;
   *     ALLOW_UTF8 leaves all escaping to the writer
   */
  WrittenNames(NamePolicy policy, Dialect dialect, EscapingScheme escaping) {
    this.policy = policy;
    this.dialect = dialect;
    this.escaping = escaping;
  }

  NamePolicy policy() {
    return policy;
  }

  MetricSnapshot escaped(MetricSnapshot snapshot) {
    return escaping == EscapingScheme.ALLOW_UTF8
        ? snapshot
        : SnapshotEscaper.escapeMetricSnapshot(snapshot, escaping);
  }

  /**
   * The name of a family's samples; of those without suffix where they have different ones.
   *
   * @param snapshot an escaped snapshot
   * @param original the name that its metadata were made with, not escaped
   */
  String of(MetricSnapshot snapshot, String original) {
    MetricMetadata metadata = snapshot.getMetadata();
    if (snapshot instanceof CounterSnapshot) {
      return counter(metadata);
    } else if (snapshot instanceof InfoSnapshot) {
      return clientName(metadata, SampleNames.INFO);
    } else if (snapshot instanceof GaugeSnapshot) {
      return gauge(metadata, original);
    }
    return metadata.getName();
  }

  private String counter(MetricMetadata metadata) {
    String declared = metadata.getOriginalName();
    if (policy == NamePolicy.CLIENT) {
      return clientName(metadata, SampleNames.TOTAL);
    }
    if (declared.endsWith(SampleNames.TOTAL)) {
      return ClientNames.with(metadata.getName(), SampleNames.TOTAL);
    }
    return declared.endsWith(DOTTED_TOTAL)
        ? ClientNames.with(metadata.getName(), DOTTED_TOTAL)
        : metadata.getName();
  }

  /** The base name has a unit where the declared one lacked it, and may then lack the suffix. */
  private static String clientName(MetricMetadata metadata, String suffix) {
    String base = metadata.getExpositionBaseName();
    return base.endsWith(suffix) ? base : metadata.getName() + suffix;
  }

  private String gauge(MetricMetadata metadata, String original) {
    return policy == NamePolicy.CLIENT && !dialect.hasTotals()
        ? SnapshotEscaper.getLegacyGaugeName(metadata, original, escaping)
        : metadata.getName();
  }
}
