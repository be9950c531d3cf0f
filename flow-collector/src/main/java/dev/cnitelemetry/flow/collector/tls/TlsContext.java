// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.Nullable;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS with files that were read, and are read again once they change: connections that are open
 * stay as they are, later ones get what is in the files now.
 *
 * <p>Files that cannot be read, or do not belong together, as in the middle of being replaced,
 * leave those from before in use and are tried again. May be used by several threads.
 *
 * <pre>{@code
 * TlsContext context = TlsContext.open(files, System.err::println);
 * SSLEngine engine = context.server();
 * }</pre>
 */
public final class TlsContext {
  private static final long LOOK_NANOSECONDS = 1_000_000_000L;

  private final TlsFiles files;
  private final Consumer<String> remarks;
  private SSLContext context;
  private List<Object> seen;
  private @Nullable String problem;
  private long lastLook;

  private TlsContext(TlsFiles files, Consumer<String> remarks) throws IOException {
    this.files = files;
    this.remarks = remarks;
    seen = stamps();
    context = read();
    lastLook = System.nanoTime();
  }

  /**
   * Reads files.
   *
   * @param files the files
   * @param remarks told when they were read again, and once when they cannot be
   * @return the context
   * @throws IOException if one cannot be read, or they do not belong together; the message names
   *     the file, what it is and what is wanted
   */
  public static TlsContext open(TlsFiles files, Consumer<String> remarks) throws IOException {
    TlsContext context = new TlsContext(files, remarks);
    context.checkCipherSuites();
    return context;
  }

  private void checkCipherSuites() throws IOException {
    Set<String> known = Set.of(context.getSupportedSSLParameters().getCipherSuites());
    for (String name : files.cipherSuites()) {
      if (!known.contains(name)) {
        throw new IOException("this JDK has no cipher suite " + name);
      }
    }
  }

  /**
   * Looks whether the files changed, at most once a second. {@link #server} and {@link #client} do
   * it themselves.
   */
  public synchronized void look() {
    long now = System.nanoTime();
    if (now - lastLook < LOOK_NANOSECONDS) {
      return;
    }
    lastLook = now;
    List<Object> stamps = stamps();
    if (stamps.equals(seen) && problem == null) {
      return;
    }
    try {
      context = read();
      remarks.accept("TLS: read again: " + files);
      seen = stamps;
      problem = null;
    } catch (IOException e) {
      String words = String.valueOf(e.getMessage());
      if (!words.equals(problem)) {
        remarks.accept("TLS: " + words + "; what was read before stays in use");
      }
      problem = words;
    }
  }

  /** Of each file what changes when it is replaced; links are followed, as Kubernetes has them. */
  private List<Object> stamps() {
    List<Object> stamps = new ArrayList<>();
    for (Path file : files.all()) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Object key = attributes.fileKey();
        stamps.add(attributes.lastModifiedTime());
        stamps.add(attributes.size());
        stamps.add(key == null ? "" : key);
      } catch (IOException e) {
        stamps.add(String.valueOf(e.getMessage()));
      }
    }
    return stamps;
  }

  private SSLContext read() throws IOException {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      int number = 0;
      for (X509Certificate authority : PemFile.certificates(files.authorities())) {
        trusted.setCertificateEntry("authority-" + number++, authority);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext made = SSLContext.getInstance("TLS");
      made.init(keys(), trust.getTrustManagers(), null);
      return made;
    } catch (GeneralSecurityException e) {
      throw new IOException("TLS with " + files + " cannot be spoken: " + e.getMessage(), e);
    }
  }

  private @Nullable javax.net.ssl.KeyManager[] keys() throws IOException, GeneralSecurityException {
    Path certificate = files.certificate();
    Path keyFile = files.key();
    if (certificate == null || keyFile == null) {
      return null;
    }
    List<X509Certificate> chain = PemFile.certificates(certificate);
    PrivateKey key = PemFile.privateKey(keyFile, chain.get(0).getPublicKey());
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    char[] none = new char[0];
    store.setKeyEntry("own", key, none, chain.toArray(X509Certificate[]::new));
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, none);
    return factory.getKeyManagers();
  }

  private synchronized SSLContext current() {
    look();
    return context;
  }

  private SSLParameters parameters(SSLParameters from) {
    from.setProtocols(files.versions());
    if (!files.cipherSuites().isEmpty()) {
      from.setCipherSuites(files.cipherSuites().toArray(String[]::new));
    }
    return from;
  }

  /**
   * An engine for a connection that was accepted.
   *
   * @return a new engine
   */
  public SSLEngine server() {
    SSLEngine engine = current().createSSLEngine();
    engine.setUseClientMode(false);
    SSLParameters parameters = parameters(engine.getSSLParameters());
    parameters.setNeedClientAuth(files.isAskingClients());
    engine.setSSLParameters(parameters);
    return engine;
  }

  /**
   * A socket that is connected to nobody yet and checks the server's name.
   *
   * @param host the host it is going to be connected to
   * @param port the port
   * @param plain a connected socket to speak over
   * @return a new socket, its handshake not begun
   * @throws IOException if the socket is closed
   */
  public SSLSocket client(java.net.Socket plain, String host, int port) throws IOException {
    String expected = files.serverName() == null ? host : files.serverName();
    SSLSocket socket =
        (SSLSocket) current().getSocketFactory().createSocket(plain, expected, port, true);
    SSLParameters parameters = parameters(socket.getSSLParameters());
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    return socket;
  }

  /**
   * The files, for a reader of logs.
   *
   * @return such as {@code tls.crt, tls.key, ca.crt, TLSv1.2 or later}
   */
  @Override
  public String toString() {
    return files + ", " + Arrays.toString(files.versions());
  }
}
