// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Operator: metrics as typed constants.
 *
 * <p>What the documentation of Calico Enterprise and Calico Cloud names for the operator:
 * conditions of the components it runs, certificates and the licence. All of these are
 * documented and not exposed by the open source.
 */
public final class TigeraOperator {
  /**
   * {@code tigera_operator_component_status}, a gauge.
   *
   * <p>Whether a condition of a component holds.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#OPERATED_COMPONENT component};
   *       {@link CalicoLabels#COMPONENT_CONDITION condition} ({@code available},
   *       {@code degraded}, {@code progressing})
   *   <li>Operator: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final GaugeDefinition COMPONENT_STATUS =
      GaugeDefinition.of(
          "tigera_operator_component_status",
          "Whether a condition of a component holds.",
          Unit.NONE,
          CalicoLabels.OPERATED_COMPONENT, CalicoLabels.COMPONENT_CONDITION);

  /**
   * {@code tigera_operator_tls_certificate_expiry_timestamp_seconds}, a gauge in seconds since
   * 1970.
   *
   * <p>When a TLS certificate that the operator manages expires.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#CERTIFICATE_NAME name};
   *       {@link CalicoLabels#CERTIFICATE_NAMESPACE namespace};
   *       {@link CalicoLabels#CERTIFICATE_ISSUER issuer}
   *   <li>Operator: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final GaugeDefinition TLS_CERTIFICATE_EXPIRY_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "tigera_operator_tls_certificate_expiry_timestamp_seconds",
          "When a TLS certificate that the operator manages expires.",
          Unit.UNIX_SECONDS,
          CalicoLabels.CERTIFICATE_NAME, CalicoLabels.CERTIFICATE_NAMESPACE, CalicoLabels.CERTIFICATE_ISSUER);

  /**
   * {@code tigera_operator_license_valid}, a gauge.
   *
   * <p>1 while the licence is valid, else 0.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Operator: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final GaugeDefinition LICENSE_VALID =
      GaugeDefinition.of(
          "tigera_operator_license_valid",
          "1 while the licence is valid, else 0.",
          Unit.NONE);

  /**
   * {@code tigera_operator_license_expiry_timestamp_seconds}, a gauge in seconds since 1970.
   *
   * <p>When the licence expires.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Operator: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final GaugeDefinition LICENSE_EXPIRY_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "tigera_operator_license_expiry_timestamp_seconds",
          "When the licence expires.",
          Unit.UNIX_SECONDS);

  private TigeraOperator() {
  }
}
