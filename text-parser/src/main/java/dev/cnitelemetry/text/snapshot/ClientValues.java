// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import javax.annotation.Nullable;

/** Parts of a sample as the client library takes them, and a finding where it does not. */
final class ClientValues {

  private final Findings findings;

  ClientValues(Findings findings) {
    this.findings = findings;
  }

  long timestamp(long millis, String family, long line) {
    if (millis == 0) {
      findings.add(
          SnapshotDifference.TIMESTAMP_LOST,
          family,
          "line " + line + " has the timestamp 0, which the client takes for none");
    }
    return millis;
  }

  /** An exemplar; null where the client library refuses it. */
  @Nullable
  Exemplar exemplar(
      double value, String[] names, String[] values, long millis, String family, long line) {
    try {
      return new Exemplar(value, Labels.of(names, values), millis);
    } catch (IllegalArgumentException e) {
      findings.add(
          SnapshotDifference.EXEMPLAR_LOST, family, "line " + line + ": " + e.getMessage());
      return null;
    }
  }
}
