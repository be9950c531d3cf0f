// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates in files. */
final class Certificates {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----");

  private Certificates() {}

  /** The certificates of a PEM file, whatever else is in it, or of a DER file. */
  static List<? extends Certificate> read(Path file) {
    try {
      List<? extends Certificate> certificates =
          List.copyOf(
              CertificateFactory.getInstance("X.509")
                  .generateCertificates(
                      new ByteArrayInputStream(withoutOtherBlocks(Secrets.bytes(file)))));
      if (!certificates.isEmpty()) {
        return certificates;
      }
    } catch (GeneralSecurityException e) {
      throw new FetchException(file + " has no readable certificate: " + e.getMessage(), e);
    }
    throw new FetchException(file + " has no certificate");
  }

  /** Java reads no certificate after another block, such as a key in the same file. */
  private static byte[] withoutOtherBlocks(byte[] file) {
    Matcher blocks = PEM.matcher(new String(file, StandardCharsets.ISO_8859_1));
    StringBuilder certificates = new StringBuilder();
    while (blocks.find()) {
      certificates.append(blocks.group()).append('\n');
    }
    return certificates.length() == 0
        ? file
        : certificates.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
