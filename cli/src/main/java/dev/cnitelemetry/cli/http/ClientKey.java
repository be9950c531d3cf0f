package dev.cnitelemetry.cli.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/**
 * A client certificate and its private key, from PEM files (PKCS#8, PKCS#1 or SEC 1 keys) or a
 * PKCS#12 file.
 */
public final class ClientKey {

  private static final Pattern PRIVATE_KEY =
      Pattern.compile(
          "-----BEGIN ((?:RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^-]+)-----END \\1-----");
  private static final int SEQUENCE = 0x30;
  private static final int OCTET_STRING = 0x04;
  private static final byte[] VERSION_0 = {2, 1, 0};

  private final KeyStore keys;
  private final char[] password;

  private ClientKey(KeyStore keys, char[] password) {
    this.keys = keys;
    this.password = password;
  }

  /**
   * Reads certificate and key as curl's {@code --cert} and {@code --key} name them.
   *
   * @param certificate a file, perhaps followed by a colon and its password
   * @param key the file of the private key; null if it is in the certificate's file
   */
  public static ClientKey read(String certificate, @Nullable Path key) {
    int colon = certificate.lastIndexOf(':');
    boolean withPassword = !Files.exists(Path.of(certificate)) && colon > 0;
    Path file = Path.of(withPassword ? certificate.substring(0, colon) : certificate);
    char[] password = (withPassword ? certificate.substring(colon + 1) : "").toCharArray();
    byte[] bytes = Secrets.bytes(file);
    try {
      return isPem(bytes) ? pem(file, key == null ? file : key) : pkcs12(file, bytes, password);
    } catch (GeneralSecurityException | IOException e) {
      throw new FetchException(
          "no certificate with a private key can be read from "
              + file
              + (key == null ? "" : " and " + key)
              + ": "
              + e.getMessage(),
          e);
    }
  }

  KeyManager[] managers() throws GeneralSecurityException {
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, password);
    return factory.getKeyManagers();
  }

  private static boolean isPem(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
  }

  private static ClientKey pkcs12(Path file, byte[] bytes, char[] password)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(new ByteArrayInputStream(bytes), password);
    } catch (IOException e) {
      throw new FetchException(
          file + " is neither PEM nor a PKCS#12 file with that password (--cert FILE:PASSWORD)", e);
    }
    return new ClientKey(store, password);
  }

  private static ClientKey pem(Path certificateFile, Path keyFile)
      throws GeneralSecurityException, IOException {
    List<? extends Certificate> chain = Certificates.read(certificateFile);
    Matcher block = PRIVATE_KEY.matcher(Secrets.text(keyFile));
    if (!block.find()) {
      throw new FetchException(keyFile + " has no private key in PEM: --key names its file");
    }
    if (block.group(1).startsWith("ENCRYPTED") || block.group(2).contains("ENCRYPTED")) {
      throw new FetchException(
          "the private key in "
              + keyFile
              + " is encrypted: \"openssl pkey\" writes it in the plain");
    }
    byte[] encoded = Base64.getMimeDecoder().decode(block.group(2));
    Certificate own = chain.get(0);
    PrivateKey key =
        KeyFactory.getInstance(own.getPublicKey().getAlgorithm())
            .generatePrivate(
                new PKCS8EncodedKeySpec(
                    block.group(1).equals("PRIVATE KEY")
                        ? encoded
                        : pkcs8(own.getPublicKey().getEncoded(), encoded)));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    char[] none = new char[0];
    store.setKeyEntry("client", key, none, chain.toArray(Certificate[]::new));
    return new ClientKey(store, none);
  }

  /**
   * PKCS#8 around a bare PKCS#1 or SEC 1 key. The algorithm with its parameters is what the
   * certificate's public key says: the first element of its own sequence.
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
    // Short lengths are one byte, others as many as they need and their number before them.
    int bytes = (Integer.SIZE + 7 - Integer.numberOfLeadingZeros(content.length)) / Byte.SIZE;
    if (content.length >= 128) {
      element.write(0x80 | bytes);
    }
    for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      element.write(content.length >> shift);
    }
    element.writeBytes(content);
    return element.toByteArray();
  }
}
