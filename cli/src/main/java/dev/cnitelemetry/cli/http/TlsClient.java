// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Speaks TLS with one server, and says in words why it does not. */
final class TlsClient {

  private final boolean insecure;
  private final Optional<Path> authorities;
  private final Optional<ClientKey> clientKey;
  private final Witness witness;

  /**
   * A client for one connection.
   *
   * @param insecure whether any certificate of any name will do
   * @param authorities a file of certificates to trust instead of Java's own
   * @param clientKey what to present when asked
   */
  TlsClient(boolean insecure, Optional<Path> authorities, Optional<ClientKey> clientKey) {
    this.insecure = insecure;
    this.authorities = authorities;
    this.clientKey = clientKey;
    this.witness = new Witness(insecure ? null : trusted());
  }

  SSLSocket connect(Socket socket, Url.Origin origin) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      KeyManager[] keys = clientKey.isPresent() ? clientKey.get().managers() : null;
      context.init(keys, new TrustManager[] {witness}, null);
      SSLSocket secure =
          (SSLSocket)
              context.getSocketFactory().createSocket(socket, origin.host(), origin.port(), true);
      if (!insecure) {
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
      }
      secure.startHandshake();
      return secure;
    } catch (GeneralSecurityException e) {
      throw new FetchException("this Java has no TLS: " + e.getMessage(), e);
    }
  }

  /** What went wrong between this client and a server, and what helps. */
  String explained(SSLException failure, Url.Origin origin) {
    if (witness.refusal != null && witness.chain.length > 0) {
      return certificateFault(witness.refusal, witness.chain[0], origin.host())
          + " (--insecure takes any certificate)";
    }
    String message = String.valueOf(failure.getMessage());
    if (message.contains("Unsupported or unrecognized SSL message")
        || message.contains("plaintext connection")) {
      return "no TLS is spoken there; did you mean http://" + origin.authority() + "?";
    }
    String alert = message.replaceFirst(".*(?:fatal alert: |\\(|^)([a-z_]+).*", "$1");
    return switch (alert) {
      case "certificate_required", "bad_certificate", "handshake_failure" ->
          clientKey.isPresent()
              ? "the server refuses the client certificate (" + alert + ")"
              : "the server ends the handshake ("
                  + alert
                  + "); it may want a client certificate: --cert and --key";
      case "unknown_ca", "certificate_unknown", "unsupported_certificate", "certificate_expired" ->
          "the server refuses the client certificate (" + alert + ")";
      case "protocol_version" -> "the server speaks no version of TLS that this Java speaks";
      case "unrecognized_name" -> "the server knows no host " + origin.host();
      default -> message;
    };
  }

  private String certificateFault(
      CertificateException refusal, X509Certificate certificate, String host) {
    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException) {
        return "the server's certificate expired on " + day(certificate.getNotAfter());
      }
      if (cause instanceof CertificateNotYetValidException) {
        return "the server's certificate is valid only from " + day(certificate.getNotBefore());
      }
      if (cause instanceof CertPathBuilderException) {
        boolean selfSigned =
            certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        return "the server's certificate is signed by no authority known "
            + (authorities.isPresent() ? "from " + authorities.get() : "here")
            + " ("
            + (selfSigned ? "self-signed" : "issued by " + certificate.getIssuerX500Principal())
            + (certificate.getNotAfter().toInstant().isBefore(Instant.now())
                ? ", and expired on " + day(certificate.getNotAfter())
                : "")
            + "); --cacert FILE names one";
      }
    }
    List<String> names = names(certificate);
    String reason = String.valueOf(refusal.getMessage());
    return names.isEmpty() || !reason.matches("(?s)No (?:name|subject).*")
        ? "the server's certificate is refused: " + reason
        : "the server's certificate is for " + String.join(", ", names) + ", not for " + host;
  }

  private static String day(Date date) {
    return date.toInstant().toString().substring(0, 10);
  }

  private static List<String> names(X509Certificate certificate) {
    List<String> names = new ArrayList<>();
    try {
      Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
      for (List<?> alternative : alternatives == null ? List.<List<?>>of() : alternatives) {
        if (alternative.get(1) instanceof String name) {
          names.add(name);
        }
      }
    } catch (CertificateException e) {
      names.clear();
    }
    return names.isEmpty() ? List.of(certificate.getSubjectX500Principal().getName()) : names;
  }

  private X509ExtendedTrustManager trusted() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(authorities.isPresent() ? storeOf(authorities.get()) : null);
      for (TrustManager manager : factory.getTrustManagers()) {
        if (manager instanceof X509ExtendedTrustManager found) {
          return found;
        }
      }
      throw new FetchException("this Java checks no certificates");
    } catch (GeneralSecurityException | IOException e) {
      throw new FetchException("trusted certificates cannot be read: " + e.getMessage(), e);
    }
  }

  private static KeyStore storeOf(Path authorities) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    int number = 0;
    for (Certificate authority : Certificates.read(authorities)) {
      store.setCertificateEntry("authority-" + number++, authority);
    }
    return store;
  }

  /** Passes questions on and remembers what was refused; trusts anyone where nobody is asked. */
  private static final class Witness extends X509ExtendedTrustManager {

    @Nullable private final X509ExtendedTrustManager judge;
    private X509Certificate[] chain = new X509Certificate[0];
    @Nullable private CertificateException refusal;

    Witness(@Nullable X509ExtendedTrustManager judge) {
      this.judge = judge;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
        throws CertificateException {
      this.chain = chain.clone();
      if (judge != null) {
        try {
          judge.checkServerTrusted(chain, authType, socket);
        } catch (CertificateException e) {
          refusal = e;
          throw e;
        }
      }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
        throws CertificateException {
      throw new CertificateException("only sockets are used");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType)
        throws CertificateException {
      throw new CertificateException("only sockets are used");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
        throws CertificateException {
      throw new CertificateException("a client asks no clients");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
        throws CertificateException {
      throw new CertificateException("a client asks no clients");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType)
        throws CertificateException {
      throw new CertificateException("a client asks no clients");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return judge == null ? new X509Certificate[0] : judge.getAcceptedIssuers();
    }
  }
}
