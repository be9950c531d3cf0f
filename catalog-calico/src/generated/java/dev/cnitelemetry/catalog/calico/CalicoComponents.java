// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Product;

/** The components of Calico that expose metrics, and where they do. */
public final class CalicoComponents {
  /**
   * Calico, releases v2.0.0 to v3.33, typha v0.1.0 to typha v0.7.4, operator v1.43.0 to
   * operator v1.43.
   */
  public static final Product CALICO = Product.of("calico", "Calico", "v2.0.0", "v3.33")
      .withTrain("typha v0.1.0", "typha v0.7.4")
      .withTrain("operator v1.43.0", "operator v1.43");

  /** BIRD exporter, releases 2016-10-24 to 2017-07-06. */
  public static final Product BIRD =
      Product.of("bird", "BIRD exporter", "2016-10-24", "2017-07-06");

  /** BIRD exporter (czerwonk), releases 0.7.1 to v1.4.5. */
  public static final Product CZERWONK =
      Product.of("bird-exporter-czerwonk", "BIRD exporter (czerwonk)", "0.7.1", "v1.4.5");

  /**
   * Felix. The agent of Calico on every node, in the pod calico-node; in kube-system where
   * Calico came by manifest, in calico-system where the operator put it. Metrics are off
   * unless switched on. TLS on the endpoint comes with v3.32
   * ({@code prometheusMetricsCertFile} and its kin).
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST:9091/metrics}
   *   <li>Switch: {@code prometheusMetricsEnabled} of FelixConfiguration, or
   *       FELIX_PROMETHEUSMETRICSENABLED
   *   <li>On by default: no
   * </ul>
   */
  public static final Component FELIX =
      Component.builder()
          .name("felix")
          .title("Felix")
          .product(CALICO)
          .port(9091)
          .metricsSwitch("prometheusMetricsEnabled of FelixConfiguration, or FELIX_PROMETHEUSMETRICSENABLED")
          .enabledByDefault(false)
          .container("calico-node")
          .build();

  /**
   * Typha. The daemon between the datastore and Felix that spares the API server. The port is
   * 9093; the example of the reference page says 9091. TLS on the endpoint as for Felix.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST:9093/metrics}
   *   <li>Switch: TYPHA_PROMETHEUSMETRICSENABLED, or {@code typhaMetricsPort} of the operator's
   *       Installation
   *   <li>On by default: no
   * </ul>
   */
  public static final Component TYPHA =
      Component.builder()
          .name("typha")
          .title("Typha")
          .product(CALICO)
          .port(9093)
          .metricsSwitch("TYPHA_PROMETHEUSMETRICSENABLED, or typhaMetricsPort of the operator's Installation")
          .enabledByDefault(false)
          .container("calico-typha")
          .build();

  /**
   * kube-controllers. The controllers of Calico that watch the Kubernetes API, one pod a
   * cluster.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST:9094/metrics}
   *   <li>Switch: {@code prometheusMetricsPort} of KubeControllersConfiguration; 0 turns metrics
   *       off
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component KUBE_CONTROLLERS =
      Component.builder()
          .name("kube-controllers")
          .title("kube-controllers")
          .product(CALICO)
          .port(9094)
          .metricsSwitch("prometheusMetricsPort of KubeControllersConfiguration; 0 turns metrics off")
          .container("calico-kube-controllers")
          .build();

  /**
   * Goldmane. The aggregator of flows that came with v3.30. It has no default port: metrics
   * are on where PROMETHEUS_PORT names one.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST/metrics}, no default port
   *   <li>Switch: PROMETHEUS_PORT
   *   <li>On by default: no
   * </ul>
   */
  public static final Component GOLDMANE =
      Component.builder()
          .name("goldmane")
          .title("Goldmane")
          .product(CALICO)
          .metricsSwitch("PROMETHEUS_PORT")
          .enabledByDefault(false)
          .namespace("calico-system")
          .container("goldmane")
          .build();

  /**
   * BGP metrics server. A server in the node image of Calico Enterprise that asks BIRD every
   * five seconds. Clients need a certificate.
   *
   * <ul>
   *   <li>Endpoint: {@code https://HOST:9900/metrics}
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component BGP_METRICS_SERVER =
      Component.builder()
          .name("bgp-metrics-server")
          .title("BGP metrics server")
          .product(CALICO)
          .scheme("https")
          .port(9900)
          .build();

  /**
   * Operator. The operator that installs Calico. Its releases have numbers of their own, here
   * {@code operator v1.43.0}. The endpoint is on all addresses, plain http unless
   * METRICS_SCHEME=https, which asks for client certificates.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST:9484/metrics}
   *   <li>Switch: METRICS_ENABLED=true
   *   <li>On by default: no
   * </ul>
   */
  public static final Component TIGERA_OPERATOR =
      Component.builder()
          .name("tigera-operator")
          .title("Operator")
          .product(CALICO)
          .port(9484)
          .metricsSwitch("METRICS_ENABLED=true")
          .enabledByDefault(false)
          .namespace("tigera-operator")
          .container("tigera-operator")
          .build();

  /**
   * BIRD exporter. kumina/birdwatcher, run beside calico-node on the host network. It reads
   * /var/run/calico/bird.ctl and answers on any path. Not maintained since 2020.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST:6502/}
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component BIRD_EXPORTER =
      Component.builder()
          .name("bird-exporter")
          .title("BIRD exporter")
          .product(BIRD)
          .port(6502)
          .path("/")
          .namespace("kube-system")
          .container("bird-exporter")
          .build();

  /**
   * BIRD exporter (czerwonk). czerwonk/bird_exporter, which asks BIRD over its socket at each
   * scrape.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST:9324/metrics}
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component BIRD_EXPORTER_CZERWONK =
      Component.builder()
          .name("bird-exporter-czerwonk")
          .title("BIRD exporter (czerwonk)")
          .product(CZERWONK)
          .port(9324)
          .build();

  private CalicoComponents() {}
}
