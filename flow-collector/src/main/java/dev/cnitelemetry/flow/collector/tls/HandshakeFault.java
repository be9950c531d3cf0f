// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.tls;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a handshake failed, in words.
 *
 * <pre>{@code
 * String reason = HandshakeFault.words(failure, true);
 * }</pre>
 */
public final class HandshakeFault {
  private static final Pattern ALERT = Pattern.compile("fatal alert: ([a-z_]+)");
  private static final int DEEPEST = 20;

  private HandshakeFault() {}

  /**
   * The reason.
   *
   * @param failure what the JDK threw
   * @param server whether it was thrown in a server, so that the other side is its client
   * @return a sentence without its full stop
   */
  public static String words(Throwable failure, boolean server) {
    String other = server ? "the client" : "the server";
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause()) {
      depth++;
      if (cause instanceof CertificateExpiredException) {
        return "the certificate of " + other + " has expired (" + cause.getMessage() + ")";
      }
      if (cause instanceof CertificateNotYetValidException) {
        return "the certificate of " + other + " is not yet valid (" + cause.getMessage() + ")";
      }
      if (cause instanceof CertPathBuilderException) {
        return "the certificate of " + other + " is signed by no authority that is trusted here";
      }
    }
    String message = String.valueOf(failure.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    Matcher alert = ALERT.matcher(message);
    if (lower.contains("empty") && lower.contains("certificate chain")) {
      return other + " has no certificate, and one is required";
    }
    if (lower.contains("unsupported or unrecognized ssl message")
        || lower.contains("plaintext connection")) {
      return server
          ? "what came is not TLS: set the exporter to tls, or send it to the port of plain TCP"
          : "the server does not speak TLS there";
    }
    if (lower.contains("protocol")) {
      return "no version of TLS is spoken by both (" + message + ")";
    }
    if (lower.contains("no cipher suites in common")) {
      return "no cipher suite is known to both";
    }
    if (alert.find()) {
      return other + " refuses, by the alert " + alert.group(1) + hint(alert.group(1), server);
    }
    return message;
  }

  private static String hint(String alert, boolean server) {
    String side = server ? "this collector's certificate" : "this exporter's certificate";
    return switch (alert) {
      case "unknown_ca",
          "bad_certificate",
          "certificate_unknown",
          "certificate_expired",
          "unsupported_certificate" ->
          ": it does not trust " + side;
      case "certificate_required" -> ": it wants a certificate";
      case "decrypt_error" -> ": the key does not belong to the certificate";
      default -> "";
    };
  }
}
