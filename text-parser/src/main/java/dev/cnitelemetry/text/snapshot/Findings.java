// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;

/** Findings in the order they turn up. */
final class Findings {

  private final Report.Builder report = Report.builder();

  void add(SnapshotDifference difference, String family, String message) {
    add(difference, Place.WHOLE, family, message);
  }

  void add(SnapshotDifference difference, Place place, String family, String message) {
    report.add(Finding.of(difference, place, family, message));
  }

  Report report() {
    return report.build();
  }
}
