// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;

/**
 * A counter {@code x} beside another family {@code x_total}: the client library would print both
 * under the latter name, so it is held as unknown, and the metadata remember the name that the
 * client library would print. {@code LiveMetrics} registers such counters so, too.
 */
final class HeldCounter {

  private HeldCounter() {}

  static boolean is(MetricSnapshot snapshot) {
    MetricMetadata metadata = snapshot.getMetadata();
    return snapshot instanceof UnknownSnapshot
        && metadata.getExpositionBaseName().equals(metadata.getOriginalName() + SampleNames.TOTAL);
  }
}
