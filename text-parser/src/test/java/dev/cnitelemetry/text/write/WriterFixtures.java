// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseStretch;

/** Definitions' surroundings, as short as a writer needs them. */
final class WriterFixtures {
  private WriterFixtures() {}

  static Exposure exposure(MetricDefinition definition, String help) {
    Component component =
        Component.builder()
            .name("agent")
            .title("Agent")
            .product(Product.withoutReleases("example", "Example"))
            .build();
    return Exposure.builder(definition, component)
        .help(help)
        .addHistory(new ReleaseStretch(ReleaseRange.all(), definition.shape(), true))
        .build();
  }
}
