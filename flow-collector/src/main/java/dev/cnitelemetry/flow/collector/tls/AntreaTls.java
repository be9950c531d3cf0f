// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.tls;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes certificates and keys like those that Antrea's Flow Aggregator makes for itself and its
 * agents: to try mutual TLS with, in tests and in clusters that have none.
 *
 * <p>An authority ({@code ca.crt}, {@code ca.key}), a server for a name ({@code server.crt}, {@code
 * server.key}: serverAuth, the name as subject alternative name) and a client ({@code client.crt},
 * {@code client.key}: clientAuth), all RSA of 2048 bits. Keys are PKCS#1 as Antrea has them, and
 * beside them PKCS#8 ({@code server.pkcs8.key}, {@code client.pkcs8.key}); on systems with POSIX
 * permissions only their owner may read them. Takes some seconds: the JDK's {@code keytool} does
 * the work. Source: antrea-io/antrea v1.7.0, pkg/flowaggregator/certificate.
 *
 * <pre>{@code
 * Path directory = Path.of("tls");
 * AntreaTls.generate(directory, "flow-aggregator.flow-aggregator.svc");
 * TlsFiles server =
 *     TlsFiles.of(
 *         directory.resolve("server.crt"),
 *         directory.resolve("server.key"),
 *         directory.resolve("ca.crt"));
 * }</pre>
 */
public final class AntreaTls {
  private static final Duration ONE_HOUR = Duration.ofHours(1);
  private static final int ONE_YEAR = 365;
  private static final long PATIENCE_SECONDS = 120;
  private static final int MOST_OUTPUT = 1 << 16;

  private AntreaTls() {}

  /**
   * Makes a set that is valid for a year from an hour ago on.
   *
   * @param directory where to write; made if it is not there
   * @param name the DNS name or address that clients reach the server by; {@code localhost} and
   *     127.0.0.1 are in the server's certificate besides
   * @throws IOException if a file is there already or cannot be written, the name cannot be in a
   *     certificate, or this Java has no keytool
   */
  public static void generate(Path directory, String name) throws IOException {
    generate(directory, name, Instant.now().minus(ONE_HOUR), ONE_YEAR);
  }

  /**
   * Makes a set.
   *
   * @param directory where to write; made if it is not there
   * @param name the DNS name or address that clients reach the server by
   * @param notBefore when the certificates become valid
   * @param days for how many days they are
   * @throws IOException if a file is there already or cannot be written, the name cannot be in a
   *     certificate, or this Java has no keytool
   */
  public static void generate(Path directory, String name, Instant notBefore, int days)
      throws IOException {
    if (!name.matches("[A-Za-z0-9:][A-Za-z0-9.:-]*")) {
      throw new IOException("not a name that a certificate can have: " + name);
    }
    Files.createDirectories(directory);
    for (String file : List.of("ca.crt", "ca.key", "server.crt", "client.crt")) {
      if (Files.exists(directory.resolve(file))) {
        throw new IOException(directory.resolve(file) + " is there already, and stays");
      }
    }
    Path workplace = Files.createTempDirectory("cni-telemetry-tls");
    try {
      Keytool keytool = new Keytool(workplace.resolve("keys.p12"), notBefore, days);
      long second = Instant.now().getEpochSecond();
      keytool.pair(
          "ca", "CN=flow-aggregator-ca@" + second, "bc:critical=ca:true", "ku=kCS,cRLSign");
      keytool.pair(
          "server",
          "CN=flow-aggregator",
          "-ca",
          "eku=serverAuth",
          "san=" + alternative(name) + ",dns:localhost,ip:127.0.0.1");
      keytool.pair("client", "CN=flow-exporter", "-ca", "eku=clientAuth");
      write(keytool.load(), keytool.password, directory);
    } finally {
      Files.deleteIfExists(workplace.resolve("keys.p12"));
      Files.delete(workplace);
    }
  }

  private static String alternative(String name) throws IOException {
    boolean address = name.indexOf(':') >= 0 || name.matches("[0-9.]+");
    return address ? "ip:" + InetAddress.getByName(name).getHostAddress() : "dns:" + name;
  }

  private static void write(KeyStore keys, char[] password, Path directory) throws IOException {
    try {
      for (String name : List.of("ca", "server", "client")) {
        Path certificate = directory.resolve(name + ".crt");
        write(certificate, "CERTIFICATE", keys.getCertificate(name).getEncoded(), "rw-r--r--");
        Key key = keys.getKey(name, password);
        byte[] pkcs8 = key.getEncoded();
        write(directory.resolve(name + ".key"), "RSA PRIVATE KEY", pkcs1(pkcs8), "rw-------");
        if (!name.equals("ca")) {
          write(directory.resolve(name + ".pkcs8.key"), "PRIVATE KEY", pkcs8, "rw-------");
        }
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("keytool made keys that this Java cannot read: " + e.getMessage(), e);
    }
  }

  private static void write(Path file, String label, byte[] der, String permissions)
      throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
    }
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    Files.writeString(
        file, "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n");
  }

  /** The key within PKCS#8: the octet string after version and algorithm. */
  private static byte[] pkcs1(byte[] pkcs8) {
    int[] at = {0};
    step(pkcs8, at); // into the whole
    skip(pkcs8, at); // the version
    skip(pkcs8, at); // the algorithm
    int length = step(pkcs8, at);
    return Arrays.copyOfRange(pkcs8, at[0], at[0] + length);
  }

  private static void skip(byte[] der, int[] at) {
    int length = step(der, at);
    at[0] += length;
  }

  /** Steps over a tag and a length of DER, and gives the length. */
  private static int step(byte[] der, int[] at) {
    int first = der[at[0] + 1];
    at[0] += 2;
    if (first >= 0) {
      return first;
    }
    int length = 0;
    for (int i = 0; i < (first & 0x7F); i++) {
      length = length << 8 | (der[at[0]++] & 0xFF);
    }
    return length;
  }

  /** The JDK's tool, with a store of its own whose password is nobody's. */
  private static final class Keytool {
    final char[] password;
    private final Path store;
    private final long startSeconds;
    private final int days;

    Keytool(Path store, Instant notBefore, int days) {
      this.store = store;
      this.startSeconds = Duration.between(Instant.now(), notBefore).toSeconds();
      this.days = days;
      byte[] random = new byte[16];
      new SecureRandom().nextBytes(random);
      password = HexFormat.of().formatHex(random).toCharArray();
    }

    void pair(String alias, String name, String... extensions) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                  "-genkeypair",
                  "-alias",
                  alias,
                  "-keyalg",
                  "RSA",
                  "-keysize",
                  "2048",
                  "-dname",
                  name,
                  "-startdate",
                  (startSeconds < 0 ? "" : "+") + startSeconds + "S",
                  "-validity",
                  Integer.toString(days),
                  "-storetype",
                  "PKCS12",
                  "-keystore",
                  store.toString(),
                  "-storepass:env",
                  "STORE_PASSWORD"));
      for (String extension : extensions) {
        command.addAll(
            extension.equals("-ca") ? List.of("-signer", "ca") : List.of("-ext", extension));
      }
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("STORE_PASSWORD", new String(password));
      run(builder);
    }

    private static void run(ProcessBuilder builder) throws IOException {
      Process process = builder.start();
      try (InputStream said = process.getInputStream()) {
        process.getOutputStream().close();
        String words = new String(said.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
          throw new IOException("keytool made no certificates: " + words);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } finally {
        process.destroyForcibly();
      }
    }

    KeyStore load() throws IOException {
      try (InputStream in = Files.newInputStream(store)) {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(in, password);
        return keys;
      } catch (GeneralSecurityException e) {
        throw new IOException("keytool made a store that this Java cannot read", e);
      }
    }
  }
}
