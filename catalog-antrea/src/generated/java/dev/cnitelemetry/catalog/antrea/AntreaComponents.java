// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Product;

/** The components of Antrea that expose metrics, and where they do. */
public final class AntreaComponents {
  /** Antrea, releases v0.6.0 to v2.7.0. */
  public static final Product ANTREA = Product.of("antrea", "Antrea", "v0.6.0", "v2.7.0");

  /**
   * Antrea Agent. The agent on each node, a DaemonSet on the host's network; its page has
   * AntreaProxy's metrics too.
   *
   * <ul>
   *   <li>Endpoint: {@code https://HOST:10350/metrics}
   *   <li>Switch: {@code enablePrometheusMetrics} in antrea-agent.conf; on since v0.11.0, off
   *       before, and off by default on virtual machines outside the cluster
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component ANTREA_AGENT =
      Component.builder()
          .name("antrea-agent")
          .title("Antrea Agent")
          .product(ANTREA)
          .scheme("https")
          .port(10350)
          .path("/metrics")
          .metricsSwitch("enablePrometheusMetrics in antrea-agent.conf; on since v0.11.0, off before, and off by default on virtual machines outside the cluster")
          .namespace("kube-system")
          .container("antrea-agent")
          .build();

  /**
   * Antrea Controller. The controller, a Deployment on the host's network. Prometheus finds it
   * through the Service {@code antrea}, whose port 443 leads to this one.
   *
   * <ul>
   *   <li>Endpoint: {@code https://HOST:10349/metrics}
   *   <li>Switch: {@code enablePrometheusMetrics} in antrea-controller.conf; on since v0.11.0,
   *       off before
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component ANTREA_CONTROLLER =
      Component.builder()
          .name("antrea-controller")
          .title("Antrea Controller")
          .product(ANTREA)
          .scheme("https")
          .port(10349)
          .path("/metrics")
          .metricsSwitch("enablePrometheusMetrics in antrea-controller.conf; on since v0.11.0, off before")
          .namespace("kube-system")
          .container("antrea-controller")
          .build();

  /**
   * Flow Aggregator. The collector of flow records, a Deployment on the Pod network. It has
   * none but the generic families; no document names them. The port is neither a port of the
   * container nor of a Service. {@code /recordmetrics} on the same port is JSON and not for
   * Prometheus.
   *
   * <ul>
   *   <li>Endpoint: {@code https://HOST:10348/metrics}
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component FLOW_AGGREGATOR =
      Component.builder()
          .name("flow-aggregator")
          .title("Flow Aggregator")
          .product(ANTREA)
          .scheme("https")
          .port(10348)
          .path("/metrics")
          .namespace("flow-aggregator")
          .container("flow-aggregator")
          .build();

  private AntreaComponents() {}
}
