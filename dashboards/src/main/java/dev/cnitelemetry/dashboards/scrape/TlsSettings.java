// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import java.util.Map;

/**
 * How a target's certificate is checked.
 *
 * @param caFile the file of the certificate authorities in the server's container; empty for those
 *     of its system
 * @param serverName the name in the certificate; empty for the target's address
 * @param insecureSkipVerify true where any certificate is taken: who is between server and target
 *     then reads the token
 */
public record TlsSettings(String caFile, String serverName, boolean insecureSkipVerify) {

  /**
   * Certificates of the authorities in a file.
   *
   * @param caFile the file in the server's container
   * @return the settings
   */
  public static TlsSettings trusting(String caFile) {
    return new TlsSettings(caFile, "", false);
  }

  /**
   * The same, but certificates are not checked.
   *
   * @return other settings
   */
  public TlsSettings withoutVerification() {
    return new TlsSettings(caFile, serverName, true);
  }

  Map<String, Object> fields() {
    Fields fields = new Fields();
    fields.putIfPresent("ca_file", caFile.isEmpty() ? null : caFile);
    fields.putIfPresent("server_name", serverName.isEmpty() ? null : serverName);
    fields.putIfPresent("insecure_skip_verify", insecureSkipVerify ? true : null);
    return fields.map();
  }

  /** Files are not for the operator's Pods: it takes authorities from ConfigMaps and Secrets. */
  Map<String, Object> operatorFields() {
    Fields fields = new Fields();
    fields.putIfPresent("serverName", serverName.isEmpty() ? null : serverName);
    fields.putIfPresent("insecureSkipVerify", insecureSkipVerify ? true : null);
    return fields.map();
  }
}
