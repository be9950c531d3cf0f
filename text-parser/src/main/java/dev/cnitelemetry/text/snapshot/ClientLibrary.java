// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Objects;

/** Tells whoever meets this package without its optional dependency what is missing. */
final class ClientLibrary {

  private static final String COORDINATE = "io.prometheus:prometheus-metrics-exposition-formats";

  private ClientLibrary() {}

  static void require() {
    try {
      Objects.requireNonNull(MetricSnapshots.class);
      Objects.requireNonNull(ExpositionFormatWriter.class);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "snapshots need " + COORDINATE + " (1.9.0 or newer): add it to the dependencies", e);
    }
  }
}
