// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.tls;

import java.nio.file.Path;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Which files TLS is spoken with, and what is asked of the other side. A value: immutable.
 *
 * <p>Unless told otherwise both sides show certificates, as between Antrea's agents and its Flow
 * Aggregator, and TLS is 1.2 or 1.3 with the cipher suites of the JDK.
 *
 * <pre>{@code
 * TlsFiles server = TlsFiles.of(Path.of("tls.crt"), Path.of("tls.key"), Path.of("ca.crt"));
 * TlsFiles client = TlsFiles.trusting(Path.of("ca.crt"));
 * }</pre>
 */
public final class TlsFiles {
  private static final List<String> VERSIONS = List.of("TLSv1.2", "TLSv1.3");

  private final @Nullable Path certificate;
  private final @Nullable Path key;
  private final Path authorities;
  private final String minimumVersion;
  private final List<String> cipherSuites;
  private final boolean clientCertificates;
  private final @Nullable String serverName;

  private TlsFiles(
      @Nullable Path certificate,
      @Nullable Path key,
      Path authorities,
      String minimumVersion,
      List<String> cipherSuites,
      boolean clientCertificates,
      @Nullable String serverName) {
    this.certificate = certificate;
    this.key = key;
    this.authorities = authorities;
    this.minimumVersion = minimumVersion;
    this.cipherSuites = List.copyOf(cipherSuites);
    this.clientCertificates = clientCertificates;
    this.serverName = serverName;
  }

  /**
   * Files of a side that shows a certificate.
   *
   * @param certificate its own certificate in PEM, perhaps with those between it and an authority
   * @param key the private key of the certificate in PEM, perhaps the same file
   * @param authorities the certificates in PEM that the other side's is to be signed by
   * @return the files
   */
  public static TlsFiles of(Path certificate, Path key, Path authorities) {
    return new TlsFiles(certificate, key, authorities, VERSIONS.get(0), List.of(), true, null);
  }

  /**
   * Files of a client that shows no certificate.
   *
   * @param authorities the certificates in PEM that the server's is to be signed by
   * @return the files
   */
  public static TlsFiles trusting(Path authorities) {
    return new TlsFiles(null, null, authorities, VERSIONS.get(0), List.of(), true, null);
  }

  /**
   * The same files with another lowest version; TLSv1.2 unless set.
   *
   * @param version {@code TLSv1.2} or {@code TLSv1.3}
   * @return the files
   * @throws IllegalArgumentException if it is another version
   */
  public TlsFiles minimumVersion(String version) {
    if (!VERSIONS.contains(version)) {
      throw new IllegalArgumentException(
          "the lowest version of TLS is TLSv1.2 or TLSv1.3, not " + version);
    }
    return new TlsFiles(
        certificate, key, authorities, version, cipherSuites, clientCertificates, serverName);
  }

  /**
   * The same files with certain cipher suites alone; those of the JDK unless set.
   *
   * @param names names as the JDK and Go have them, such as {@code TLS_AES_128_GCM_SHA256}; none
   *     for those of the JDK
   * @return the files; a name that the JDK does not know is told by {@link TlsContext#open}
   */
  public TlsFiles cipherSuites(List<String> names) {
    return new TlsFiles(
        certificate, key, authorities, minimumVersion, names, clientCertificates, serverName);
  }

  /**
   * The same files for a server that asks its clients for certificates, or does not; it asks unless
   * set.
   *
   * @param required whether a client without a certificate is refused
   * @return the files
   */
  public TlsFiles clientCertificates(boolean required) {
    return new TlsFiles(
        certificate, key, authorities, minimumVersion, cipherSuites, required, serverName);
  }

  /**
   * The same files for a client that expects another name in the server's certificate than the host
   * it connects to, as an agent does that reaches {@code flow-aggregator.flow-aggregator.svc} by
   * its address.
   *
   * @param name a DNS name or an address
   * @return the files
   */
  public TlsFiles serverName(String name) {
    return new TlsFiles(
        certificate, key, authorities, minimumVersion, cipherSuites, clientCertificates, name);
  }

  @Nullable
  Path certificate() {
    return certificate;
  }

  @Nullable
  Path key() {
    return key;
  }

  Path authorities() {
    return authorities;
  }

  /** The versions to speak. */
  String[] versions() {
    return VERSIONS
        .subList(VERSIONS.indexOf(minimumVersion), VERSIONS.size())
        .toArray(String[]::new);
  }

  List<String> cipherSuites() {
    return cipherSuites;
  }

  boolean isAskingClients() {
    return clientCertificates;
  }

  @Nullable
  String serverName() {
    return serverName;
  }

  /** Every file there is. */
  List<Path> all() {
    return certificate == null || key == null
        ? List.of(authorities)
        : List.of(certificate, key, authorities);
  }

  /**
   * The files for a reader of logs.
   *
   * @return such as {@code tls.crt, tls.key, ca.crt}
   */
  @Override
  public String toString() {
    return String.join(", ", all().stream().map(Path::toString).toList());
  }
}
