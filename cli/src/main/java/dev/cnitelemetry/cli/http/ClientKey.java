// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import dev.cnitelemetry.flow.collector.tls.PemFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.List;
import javax.annotation.Nullable;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/**
 * A client certificate and its private key, from PEM files (PKCS#8, PKCS#1 or SEC 1 keys) or a
 * PKCS#12 file.
 */
public final class ClientKey {

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
              + e.getMessage()
              + (key == null ? " (--key names its file, if it is another)" : ""),
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
    PrivateKey key = PemFile.privateKey(keyFile, chain.get(0).getPublicKey());
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    char[] none = new char[0];
    store.setKeyEntry("client", key, none, chain.toArray(Certificate[]::new));
    return new ClientKey(store, none);
  }
}
