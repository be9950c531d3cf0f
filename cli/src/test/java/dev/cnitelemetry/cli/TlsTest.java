// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates that servers show and ask for. */
@Tag("long")
@Tag("both")
class TlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final String PAGE = "antrea_agent_local_pod_count 3\n";

  @TempDir private static Path directory;

  private static Path authority;

  @BeforeAll
  static void keys() throws Exception {
    keytool("authority", "EC", "-dname", "CN=Test Authority", "-ext", "bc:c");
    authority = pem("authority.pem", "CERTIFICATE", certificate("authority").getEncoded());
    server("good", "-ext", "san=ip:127.0.0.1,dns:localhost");
    server("other", "-ext", "san=dns:metrics.example,dns:backup.example");
    server("expired", "-ext", "san=ip:127.0.0.1", "-startdate", "-400d", "-validity", "30");
    server("early", "-ext", "san=ip:127.0.0.1", "-startdate", "+30d");
    keytool("ec", "EC", "-dname", "CN=scraper");
    keytool("rsa", "RSA", "-dname", "CN=scraper");
  }

  private static void server(String name, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("-dname", "CN=" + name, "-signer", "authority"));
    arguments.addAll(List.of(more));
    keytool(name, "EC", arguments.toArray(String[]::new));
  }

  @Test
  void aCertificateOfAnAuthorityThatIsGivenIsTaken() throws Exception {
    try (RawServer server = tls("good")) {
      CommandRun run =
          CommandRun.of("check", "--cacert", authority.toString(), secure(server, "127.0.0.1"));
      assertEquals(0, run.status(), run.err());
      CommandRun named =
          CommandRun.of("check", "--cacert", authority.toString(), secure(server, "localhost"));
      assertEquals(0, named.status(), named.err());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "other | is for metrics.example, backup.example, not for 127.0.0.1",
        "expired | expired on 20",
        "early | is valid only from 20",
        "rsa | is signed by no authority known from",
      })
  void whatIsWrongWithACertificateIsSaidInWords(String name, String said) throws Exception {
    try (RawServer server = tls(name)) {
      String url = secure(server, "127.0.0.1");
      CommandRun strict = CommandRun.of("check", "--cacert", authority.toString(), url);
      assertEquals(2, strict.status());
      assertTrue(strict.err().contains(said), strict.err());
      assertFalse(strict.err().contains("PKIX"), strict.err());

      CommandRun insecure = CommandRun.of("check", "--insecure", url);
      assertEquals(0, insecure.status(), insecure.err());
    }
  }

  @Test
  void anAuthorityThatNobodyKnowsIsNamed() throws Exception {
    try (RawServer server = tls("good")) {
      CommandRun run = CommandRun.of("check", secure(server, "127.0.0.1"));
      assertEquals(2, run.status());
      assertTrue(
          run.err().contains("no authority known here (issued by CN=Test Authority"), run.err());
      assertTrue(run.err().contains("--cacert"), run.err());
    }
    try (RawServer server = tls("rsa")) {
      CommandRun run = CommandRun.of("check", secure(server, "127.0.0.1"));
      assertTrue(run.err().contains("(self-signed)"), run.err());
    }
  }

  @Test
  void aServerThatSpeaksNoTlsOrNothingElseIsSaidToDoSo() throws Exception {
    try (RawServer server = RawServer.of(request -> RawServer.page(PAGE));
        RawServer tls = tls("good")) {
      CommandRun plain = CommandRun.of("check", secure(server, "127.0.0.1"));
      assertEquals(2, plain.status());
      assertTrue(plain.err().contains("did you mean http://127.0.0.1:"), plain.err());
      CommandRun secured = CommandRun.of("check", tls.url("/"));
      assertEquals(2, secured.status());
    }
    try (RawServer server =
        RawServer.always(
            "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n")) {
      CommandRun run = CommandRun.of("check", server.url("/"));
      assertTrue(run.err().contains("did you mean https://127.0.0.1:"), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ec", "rsa"})
  void aClientCertificateIsShownAsCurlShowsIt(String name) throws Exception {
    byte[] key = key(name).getEncoded();
    Path certificate = pem(name + ".crt", "CERTIFICATE", certificate(name).getEncoded());
    Path pkcs8 = pem(name + ".key", "PRIVATE KEY", key);
    String bare = name.equals("ec") ? "EC PRIVATE KEY" : "RSA PRIVATE KEY";
    Path old = pem(name + ".old", bare, bareKey(key));
    Path both =
        Files.writeString(
            directory.resolve(name + ".both"),
            Files.readString(old) + Files.readString(certificate));
    try (RawServer server = tls("good", name)) {
      String url = secure(server, "127.0.0.1");
      for (List<String> options :
          List.of(
              List.of("--cert", certificate.toString(), "--key", pkcs8.toString()),
              List.of("--cert", certificate.toString(), "--key", old.toString()),
              List.of("-E", both.toString()),
              List.of("--cert", directory.resolve(name + ".p12") + ":changeit"))) {
        List<String> line = new ArrayList<>(List.of("check", "--cacert", authority.toString()));
        line.addAll(options);
        line.add(url);
        CommandRun run = CommandRun.of(line.toArray(String[]::new));
        assertEquals(0, run.status(), options + ": " + run.err());
      }
      CommandRun none = CommandRun.of("check", "--cacert", authority.toString(), url);
      assertEquals(2, none.status());
      assertTrue(none.err().contains("--cert and --key"), none.err());
    }
  }

  @Test
  void aClientCertificateIsNotShownToWhomARequestIsSentOn() throws Exception {
    Path store = directory.resolve("ec.p12");
    try (RawServer other = tls("good", "ec");
        RawServer server =
            RawServer.of(
                request ->
                    RawServer.octets(
                        "HTTP/1.1 302 Found\r\nLocation: "
                            + secure(other, "127.0.0.1")
                            + "\r\n\r\n"))) {
      CommandRun run =
          CommandRun.of(
              "check",
              "--cert",
              store + ":changeit",
              "--cacert",
              authority.toString(),
              server.url("/"));
      assertEquals(2, run.status(), run.out());
      assertTrue(run.err().contains("sent on to https://127.0.0.1"), run.err());
    }
  }

  @Test
  void filesThatAreNoKeysAreTold() throws Exception {
    Path none = Files.writeString(directory.resolve("none"), "-----BEGIN NOTHING-----\n");
    Path binary = Files.write(directory.resolve("binary"), new byte[] {0, 1, 2});
    Path certificate = pem("alone.crt", "CERTIFICATE", certificate("ec").getEncoded());
    Path locked = pem("locked.key", "ENCRYPTED PRIVATE KEY", new byte[] {1, 2, 3});
    for (List<String> options :
        List.of(
            List.of("--cert", none.toString()),
            List.of("--cert", binary.toString()),
            List.of("--cert", directory.resolve("ec.p12") + ":wr0ng"),
            List.of("--cert", certificate.toString()),
            List.of("--cert", certificate.toString(), "--key", locked.toString()),
            List.of("--cert", "absent"),
            List.of("--key", locked.toString()),
            List.of("--cacert", none.toString()),
            List.of("--cacert", "absent"))) {
      List<String> line = new ArrayList<>(List.of("check"));
      line.addAll(options);
      line.add("https://127.0.0.1:1/");
      CommandRun run = CommandRun.of(line.toArray(String[]::new));
      assertEquals(2, run.status());
      assertFalse(run.err().contains("wr0ng"), run.err());
      assertFalse(run.err().contains("\tat "), run.err());
      assertFalse(run.err().contains("refused"), options + ": " + run.err());
    }
  }

  private static String secure(RawServer server, String host) {
    return "https://" + host + ":" + server.port() + "/metrics";
  }

  private static RawServer tls(String name) throws Exception {
    return RawServer.of(context(name, null).getServerSocketFactory(), r -> RawServer.page(PAGE));
  }

  /** A server that wants a certificate of the client, of that name. */
  private static RawServer tls(String name, String client) throws Exception {
    SSLContext context = context(name, client);
    return RawServer.of(
        new ServerSocketFactory() {
          @Override
          public ServerSocket createServerSocket(int port) throws IOException {
            return demanding(context.getServerSocketFactory().createServerSocket(port));
          }

          @Override
          public ServerSocket createServerSocket(int port, int backlog) throws IOException {
            return demanding(context.getServerSocketFactory().createServerSocket(port, backlog));
          }

          @Override
          public ServerSocket createServerSocket(
              int port, int backlog, java.net.InetAddress address) throws IOException {
            return demanding(
                context.getServerSocketFactory().createServerSocket(port, backlog, address));
          }
        },
        request -> RawServer.page(PAGE));
  }

  private static ServerSocket demanding(ServerSocket socket) {
    ((SSLServerSocket) socket).setNeedClientAuth(true);
    return socket;
  }

  private static SSLContext context(String name, @javax.annotation.Nullable String client)
      throws Exception {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store(name), PASSWORD);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    if (client != null) {
      trusted.setCertificateEntry(client, certificate(client));
    }
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), client == null ? null : trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore store(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(directory.resolve(name + ".p12"))) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static Certificate certificate(String name) throws Exception {
    return store(name).getCertificate(name);
  }

  private static Key key(String name) throws Exception {
    return store(name).getKey(name, PASSWORD);
  }

  private static Path pem(String file, String kind, byte[] content) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return Files.writeString(
        directory.resolve(file),
        "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
  }

  /** What is in the last element of a PKCS#8 key: the key as PKCS#1 or SEC 1 write it. */
  private static byte[] bareKey(byte[] pkcs8) {
    int at = start(pkcs8, 0);
    at = start(pkcs8, at) + length(pkcs8, at);
    at = start(pkcs8, at) + length(pkcs8, at);
    return Arrays.copyOfRange(pkcs8, start(pkcs8, at), start(pkcs8, at) + length(pkcs8, at));
  }

  private static int start(byte[] der, int at) {
    return at + 2 + (der[at + 1] >= 0 ? 0 : der[at + 1] & 0x7F);
  }

  private static int length(byte[] der, int at) {
    int length = der[at + 1] >= 0 ? der[at + 1] : 0;
    for (int i = at + 2; i < start(der, at); i++) {
      length = length << 8 | (der[i] & 0xFF);
    }
    return length;
  }

  private static void keytool(String name, String algorithm, String... more) throws Exception {
    Path store = directory.resolve(name + ".p12");
    List<String> line =
        new ArrayList<>(
            List.of(
                "-genkeypair",
                "-keyalg",
                algorithm,
                "-alias",
                name,
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit"));
    line.addAll(List.of(more));
    int signer = line.indexOf("-signer");
    if (signer >= 0) {
      // keytool looks for the signer in the same store.
      Files.copy(directory.resolve("authority.p12"), store);
    }
    PeerProgram.Outcome outcome =
        PeerProgram.at(Path.of(System.getProperty("java.home"), "bin", "keytool"))
            .run(new byte[0], line.toArray(String[]::new));
    assertEquals(0, outcome.status(), outcome.output() + outcome.errors());
    if (signer >= 0) {
      KeyStore made = store(name);
      made.deleteEntry("authority");
      try (var out = Files.newOutputStream(store)) {
        made.store(out, PASSWORD);
      }
    }
  }
}
