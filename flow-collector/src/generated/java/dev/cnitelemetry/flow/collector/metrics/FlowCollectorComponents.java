// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.flow.collector.metrics;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Product;

/** The components of The flow collector that expose metrics, and where they do. */
public final class FlowCollectorComponents {
  /** cni-telemetry, which publishes no releases. */
  public static final Product PRODUCT = Product.withoutReleases("cni-telemetry", "cni-telemetry");

  /**
   * Flow collector. The flow collector of this project:
   * {@code flows collect --metrics [HOST:]PORT}, or {@code CollectorEndpoint}.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST/metrics}, no default port
   *   <li>Switch: {@code --metrics}
   *   <li>On by default: no
   * </ul>
   */
  public static final Component FLOW_COLLECTOR =
      Component.builder()
          .name("flow-collector")
          .title("Flow collector")
          .product(PRODUCT)
          .scheme("http")
          .path("/metrics")
          .metricsSwitch("--metrics")
          .enabledByDefault(false)
          .build();

  private FlowCollectorComponents() {}
}
