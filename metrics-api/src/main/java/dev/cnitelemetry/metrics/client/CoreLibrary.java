// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import io.prometheus.metrics.core.metrics.Counter;
import java.util.Objects;

/** Tells whoever meets this package without its optional dependency what is missing. */
final class CoreLibrary {

  private static final String COORDINATE = "io.prometheus:prometheus-metrics-core";

  private CoreLibrary() {}

  static void require() {
    try {
      Objects.requireNonNull(Counter.class);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "live metrics need " + COORDINATE + " (1.9.0 or newer): add it to the dependencies", e);
    }
  }
}
