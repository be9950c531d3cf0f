// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Operator: metrics as typed constants.
 *
 * <p>What the operator exposes since its own v1.43.0, with open-source Calico too:
 * conditions of the components it runs, certificates, and with Calico Enterprise the
 * licence. The same page has the families of controller-runtime, of its work queues and REST
 * client, of the Go runtime and of the process.
 */
public final class TigeraOperator {
  /**
   * {@code tigera_operator_component_status}, a gauge.
   *
   * <p>TigeraStatus conditions for operator-managed components. 1 = true, 0 = false.
   *
   * <p>Whether a condition of a component holds.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#OPERATED_COMPONENT component};
   *       {@link CalicoLabels#COMPONENT_CONDITION condition} ({@code available},
   *       {@code degraded}, {@code progressing})
   *   <li>Operator: since operator v1.43.0 (not documented)
   *   <li>No series before the operator manages something.
   * </ul>
   */
  public static final GaugeDefinition COMPONENT_STATUS =
      GaugeDefinition.of(
          "tigera_operator_component_status",
          "TigeraStatus conditions for operator-managed components. 1 = true, 0 = false.",
          Unit.NONE,
          CalicoLabels.OPERATED_COMPONENT,
          CalicoLabels.COMPONENT_CONDITION);

  /**
   * {@code tigera_operator_tls_certificate_expiry_timestamp_seconds}, a gauge in seconds since
   * 1970.
   *
   * <p>Unix timestamp of certificate expiry for operator-managed TLS secrets.
   *
   * <p>When a TLS certificate that the operator manages expires.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#CERTIFICATE_NAME name};
   *       {@link CalicoLabels#CERTIFICATE_NAMESPACE namespace};
   *       {@link CalicoLabels#CERTIFICATE_ISSUER issuer}
   *   <li>Operator: since operator v1.43.0 (not documented)
   *   <li>No series before the operator manages something.
   * </ul>
   */
  public static final GaugeDefinition TLS_CERTIFICATE_EXPIRY_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "tigera_operator_tls_certificate_expiry_timestamp_seconds",
          "Unix timestamp of certificate expiry for operator-managed TLS secrets.",
          Unit.UNIX_SECONDS,
          CalicoLabels.CERTIFICATE_NAME,
          CalicoLabels.CERTIFICATE_NAMESPACE,
          CalicoLabels.CERTIFICATE_ISSUER);

  /**
   * {@code tigera_operator_license_valid}, a gauge.
   *
   * <p>Whether the Tigera license is valid (including grace period). 1 = valid, 0 = invalid.
   *
   * <p>1 while the licence is valid, else 0.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#LICENSED_PACKAGE package}
   *   <li>Operator: since operator v1.43.0
   *   <li>Only where the LicenseKey API of Calico Enterprise is there.
   * </ul>
   */
  public static final GaugeDefinition LICENSE_VALID =
      GaugeDefinition.of(
          "tigera_operator_license_valid",
          "Whether the Tigera license is valid (including grace period). 1 = valid, 0 = invalid.",
          Unit.NONE,
          CalicoLabels.LICENSED_PACKAGE);

  /**
   * {@code tigera_operator_license_expiry_timestamp_seconds}, a gauge in seconds since 1970.
   *
   * <p>Unix timestamp of Tigera license expiry.
   *
   * <p>When the licence expires.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#LICENSED_PACKAGE package}
   *   <li>Operator: since operator v1.43.0
   *   <li>Only where the LicenseKey API of Calico Enterprise is there.
   * </ul>
   */
  public static final GaugeDefinition LICENSE_EXPIRY_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "tigera_operator_license_expiry_timestamp_seconds",
          "Unix timestamp of Tigera license expiry.",
          Unit.UNIX_SECONDS,
          CalicoLabels.LICENSED_PACKAGE);

  private TigeraOperator() {}
}
