// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;

/**
 * AntreaProxy: metrics as typed constants.
 *
 * <p>What AntreaProxy tells of Services and Endpoints. AntreaProxy is part of the agent, so
 * these are on the agent's page.
 */
public final class AntreaProxy {
  /**
   * {@code antrea_proxy_sync_proxy_rules_duration_seconds}, a histogram in seconds.
   *
   * <p>SyncProxyRules duration of AntreaProxy in seconds
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#IP_FAMILY ip_family} ({@code v4}, {@code v6})
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.13.0
   *   <li>Needs AntreaProxy
   *   <li>Upstream sets no buckets, so these are the defaults of client_golang.
   *   <li>The label {@code ip_family} is constant for each proxy, and the documentation does not
   *       name it; both series are there as soon as AntreaProxy runs.
   *   <li>The help text says Antrea Proxy instead of AntreaProxy since v2.1.0.
   * </ul>
   */
  public static final HistogramDefinition SYNC_PROXY_RULES_DURATION_SECONDS =
      HistogramDefinition.of(
          "antrea_proxy_sync_proxy_rules_duration_seconds",
          "SyncProxyRules duration of AntreaProxy in seconds",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"),
          AntreaLabels.IP_FAMILY);

  /**
   * {@code antrea_proxy_total_endpoints_installed}, a gauge.
   *
   * <p>The number of Endpoints installed by AntreaProxy
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#IP_FAMILY ip_family} ({@code v4}, {@code v6})
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.13.0
   *   <li>Needs AntreaProxy
   *   <li>A gauge although the name says total.
   *   <li>The label {@code ip_family} is constant for each proxy, and the documentation does not
   *       name it; both series are there as soon as AntreaProxy runs.
   *   <li>The help text says Antrea Proxy instead of AntreaProxy since v2.1.0.
   * </ul>
   */
  public static final GaugeDefinition TOTAL_ENDPOINTS_INSTALLED =
      GaugeDefinition.of(
          "antrea_proxy_total_endpoints_installed",
          "The number of Endpoints installed by AntreaProxy",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.IP_FAMILY);

  /**
   * {@code antrea_proxy_total_endpoints_updates}, a counter.
   *
   * <p>The cumulative number of Endpoint updates received by AntreaProxy
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#IP_FAMILY ip_family} ({@code v4}, {@code v6})
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.13.0
   *   <li>Needs AntreaProxy
   *   <li>A counter although the name lacks the ending {@code _total}.
   *   <li>The label {@code ip_family} is constant for each proxy, and the documentation does not
   *       name it; both series are there as soon as AntreaProxy runs.
   *   <li>The help text says Antrea Proxy instead of AntreaProxy since v2.1.0.
   * </ul>
   */
  public static final CounterDefinition TOTAL_ENDPOINTS_UPDATES =
      CounterDefinition.of(
          "antrea_proxy_total_endpoints_updates",
          "The cumulative number of Endpoint updates received by AntreaProxy",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.IP_FAMILY);

  /**
   * {@code antrea_proxy_total_services_installed}, a gauge.
   *
   * <p>The number of Services installed by AntreaProxy
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#IP_FAMILY ip_family} ({@code v4}, {@code v6})
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.13.0
   *   <li>Needs AntreaProxy
   *   <li>A gauge although the name says total.
   *   <li>The label {@code ip_family} is constant for each proxy, and the documentation does not
   *       name it; both series are there as soon as AntreaProxy runs.
   *   <li>The help text says Antrea Proxy instead of AntreaProxy since v2.1.0.
   * </ul>
   */
  public static final GaugeDefinition TOTAL_SERVICES_INSTALLED =
      GaugeDefinition.of(
          "antrea_proxy_total_services_installed",
          "The number of Services installed by AntreaProxy",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.IP_FAMILY);

  /**
   * {@code antrea_proxy_total_services_updates}, a counter.
   *
   * <p>The cumulative number of Service updates received by AntreaProxy
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#IP_FAMILY ip_family} ({@code v4}, {@code v6})
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.13.0
   *   <li>Needs AntreaProxy
   *   <li>A counter although the name lacks the ending {@code _total}.
   *   <li>The label {@code ip_family} is constant for each proxy, and the documentation does not
   *       name it; both series are there as soon as AntreaProxy runs.
   *   <li>The help text says Antrea Proxy instead of AntreaProxy since v2.1.0.
   * </ul>
   */
  public static final CounterDefinition TOTAL_SERVICES_UPDATES =
      CounterDefinition.of(
          "antrea_proxy_total_services_updates",
          "The cumulative number of Service updates received by AntreaProxy",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.IP_FAMILY);

  private AntreaProxy() {}
}
