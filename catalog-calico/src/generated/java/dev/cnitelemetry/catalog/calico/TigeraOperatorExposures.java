// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Operator: which component shows what since when.
 */
final class TigeraOperatorExposures {
  private TigeraOperatorExposures() {
  }

  private static void addTigeraOperatorComponentStatus(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TigeraOperator.COMPONENT_STATUS, CalicoComponents.TIGERA_OPERATOR)
            .section("operator")
            .description("Whether a condition of a component holds.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    TigeraOperator.COMPONENT_STATUS.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addTigeraOperatorTlsCertificateExpiryTimestampSeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TigeraOperator.TLS_CERTIFICATE_EXPIRY_TIMESTAMP_SECONDS, CalicoComponents.TIGERA_OPERATOR)
            .section("operator")
            .description("When a TLS certificate that the operator manages expires.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    TigeraOperator.TLS_CERTIFICATE_EXPIRY_TIMESTAMP_SECONDS.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addTigeraOperatorLicenseValid(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TigeraOperator.LICENSE_VALID, CalicoComponents.TIGERA_OPERATOR)
            .section("operator")
            .description("1 while the licence is valid, else 0.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    TigeraOperator.LICENSE_VALID.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addTigeraOperatorLicenseExpiryTimestampSeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TigeraOperator.LICENSE_EXPIRY_TIMESTAMP_SECONDS, CalicoComponents.TIGERA_OPERATOR)
            .section("operator")
            .description("When the licence expires.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    TigeraOperator.LICENSE_EXPIRY_TIMESTAMP_SECONDS.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addTigeraOperatorComponentStatus(catalog);
    addTigeraOperatorTlsCertificateExpiryTimestampSeconds(catalog);
    addTigeraOperatorLicenseValid(catalog);
    addTigeraOperatorLicenseExpiryTimestampSeconds(catalog);
  }
}
