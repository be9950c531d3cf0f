// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.tls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Certificates and private keys in PEM.
 *
 * <p>Sources: RFC 7468 (PEM), RFC 5958 (PKCS#8), RFC 8017 (PKCS#1), RFC 5915 (SEC 1).
 *
 * <pre>{@code
 * List<X509Certificate> chain = PemFile.certificates(Path.of("tls.crt"));
 * PrivateKey key = PemFile.privateKey(Path.of("tls.key"), chain.get(0).getPublicKey());
 * }</pre>
 */
public final class PemFile {
  private static final int LARGEST = 1 << 20;
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*(?:-[^-]+)*?)-----END \\1-----");
  private static final String KEY = "PRIVATE KEY";
  private static final int SEQUENCE = 0x30;
  private static final int OCTET_STRING = 0x04;
  private static final byte[] VERSION_0 = {2, 1, 0};
  private static final Map<String, String> SIGNATURES =
      Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");

  private record Block(String label, String content) {}

  private PemFile() {}

  /**
   * The certificates of a file, whatever else is in it.
   *
   * @param file the file
   * @return one or more, in their order
   * @throws IOException if it cannot be read or has none; the message names the file, what it is
   *     and what is wanted
   */
  public static List<X509Certificate> certificates(Path file) throws IOException {
    List<X509Certificate> certificates = new ArrayList<>();
    String text = text(file);
    for (Block block : blocks(text)) {
      if (!block.label.equals("CERTIFICATE") && !block.label.equals("TRUSTED CERTIFICATE")) {
        continue;
      }
      try {
        certificates.add(
            (X509Certificate)
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(octets(file, block))));
      } catch (GeneralSecurityException e) {
        throw new IOException(
            file + " has a certificate that cannot be read: " + e.getMessage(), e);
      }
    }
    if (certificates.isEmpty()) {
      throw new IOException(
          file
              + " has no certificate in PEM, but "
              + found(text)
              + "; -----BEGIN CERTIFICATE----- is wanted");
    }
    return certificates;
  }

  /**
   * The private key of a file.
   *
   * @param file the file
   * @param of the public key it belongs to
   * @return the first private key of the file
   * @throws IOException if it cannot be read, is encrypted, or belongs to another public key; the
   *     message names the file, what it is and what is wanted
   */
  public static PrivateKey privateKey(Path file, PublicKey of) throws IOException {
    String text = text(file);
    for (Block block : blocks(text)) {
      if (!block.label.endsWith(KEY)) {
        continue;
      }
      if (block.label.startsWith("ENCRYPTED") || block.content.contains("ENCRYPTED")) {
        throw new IOException(
            file
                + " is an encrypted private key: \"openssl pkey -in "
                + file
                + "\" writes it in the plain, which is wanted");
      }
      return matching(key(file, block, of), file, of);
    }
    throw new IOException(
        file
            + " has no private key in PEM, but "
            + found(text)
            + "; -----BEGIN PRIVATE KEY----- is wanted");
  }

  private static PrivateKey key(Path file, Block block, PublicKey of) throws IOException {
    byte[] encoded = octets(file, block);
    try {
      byte[] pkcs8 = block.label.equals(KEY) ? encoded : pkcs8(of.getEncoded(), encoded);
      return KeyFactory.getInstance(of.getAlgorithm())
          .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
      throw new IOException(
          file
              + " has a private key that is no "
              + of.getAlgorithm()
              + " key of PKCS#8, PKCS#1 or SEC 1, as its certificate wants: "
              + e.getMessage(),
          e);
    }
  }

  private static PrivateKey matching(PrivateKey key, Path file, PublicKey of) throws IOException {
    try {
      Signature signature =
          Signature.getInstance(SIGNATURES.getOrDefault(of.getAlgorithm(), of.getAlgorithm()));
      signature.initSign(key);
      signature.update(VERSION_0);
      byte[] signed = signature.sign();
      signature.initVerify(of);
      signature.update(VERSION_0);
      if (signature.verify(signed)) {
        return key;
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(file + " has a private key that signs nothing: " + e.getMessage(), e);
    }
    throw new IOException(file + " has a private key that does not belong to the certificate");
  }

  private static String text(Path file) throws IOException {
    byte[] octets;
    try (var in = Files.newInputStream(file)) {
      octets = in.readNBytes(LARGEST);
    } catch (NoSuchFileException e) {
      throw new IOException("no such file: " + file, e);
    } catch (IOException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
    return new String(octets, StandardCharsets.ISO_8859_1);
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  /** What is there instead, in words. */
  private static String found(String text) {
    List<String> labels = blocks(text).stream().map(Block::label).distinct().toList();
    if (!labels.isEmpty()) {
      return String.join(", ", labels);
    }
    return text.isEmpty()
        ? "nothing"
        : text.charAt(0) == SEQUENCE ? "DER, which \"openssl -inform der\" turns into PEM" : "text";
  }

  private static byte[] octets(Path file, Block block) throws IOException {
    try {
      return Base64.getMimeDecoder().decode(block.content);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + block.label + " is no Base64: " + e.getMessage(), e);
    }
  }

  /**
   * PKCS#8 around a bare PKCS#1 or SEC 1 key. The algorithm with its parameters is what the public
   * key says: the first element of its own sequence.
   */
  private static byte[] pkcs8(byte[] publicKey, byte[] bareKey) {
    int algorithm = contentStart(publicKey, 0);
    int end = contentStart(publicKey, algorithm) + contentLength(publicKey, algorithm);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(VERSION_0);
    content.write(publicKey, algorithm, end - algorithm);
    content.writeBytes(element(OCTET_STRING, bareKey));
    return element(SEQUENCE, content.toByteArray());
  }

  private static int contentStart(byte[] der, int at) {
    return at + 2 + (der[at + 1] >= 0 ? 0 : der[at + 1] & 0x7F);
  }

  private static int contentLength(byte[] der, int at) {
    if (der[at + 1] >= 0) {
      return der[at + 1];
    }
    int length = 0;
    for (int i = at + 2; i < contentStart(der, at); i++) {
      length = length << 8 | (der[i] & 0xFF);
    }
    return length;
  }

  private static byte[] element(int tag, byte[] content) {
    ByteArrayOutputStream element = new ByteArrayOutputStream();
    element.write(tag);
    // Short lengths are one octet, others as many as they need and their number before them.
    int octets = (Integer.SIZE + 7 - Integer.numberOfLeadingZeros(content.length)) / Byte.SIZE;
    if (content.length >= 128) {
      element.write(0x80 | octets);
    }
    for (int shift = (octets - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      element.write(content.length >> shift);
    }
    element.writeBytes(content);
    return element.toByteArray();
  }
}
