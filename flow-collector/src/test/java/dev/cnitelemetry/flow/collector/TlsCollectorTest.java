// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.collector.tls.TlsContext;
import dev.cnitelemetry.flow.collector.tls.TlsFiles;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.testsupport.FreshJvm;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsCollectorTest {
  private static final InetSocketAddress ANY =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  private static final byte[] TEMPLATE =
      hex("000a 001c 6553f100 00000000 00000007 0002 000c 0100 0001 0004 0001");
  private static final byte[] DATA =
      hex("000a 0018 6553f100 00000000 00000007 0100 0008 06 06 06 06");
  private static final int RECORDS = 4;

  @TempDir private Path folder;

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private static TlsFiles files(String set, String side, String authorities) throws IOException {
    Path directory = Certificates.set(set);
    return TlsFiles.of(
        directory.resolve(side + ".crt"),
        directory.resolve(side + ".key"),
        Certificates.set(authorities).resolve("ca.crt"));
  }

  private static TlsFiles server() throws IOException {
    return files("ours", "server", "ours");
  }

  private static TlsFiles client() throws IOException {
    return files("ours", "client", "ours");
  }

  /** Counts what comes. */
  private static final class Counting implements FlowHandler {
    final AtomicInteger records = new AtomicInteger();
    final List<String> refused = new CopyOnWriteArrayList<>();
    final List<String> remarks = new CopyOnWriteArrayList<>();
    final List<CloseReason> closed = new CopyOnWriteArrayList<>();
    final List<ForeignProtocol> foreign = new CopyOnWriteArrayList<>();

    @Override
    public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
      if (event == IpfixEvent.RECORD) {
        records.incrementAndGet();
      }
    }

    @Override
    public void foreign(Exporter exporter, ForeignProtocol protocol) {
      foreign.add(protocol);
    }

    @Override
    public void closed(Exporter exporter, CloseReason reason) {
      closed.add(reason);
    }

    @Override
    public void refused(InetSocketAddress from, String reason) {
      refused.add(reason);
    }

    @Override
    public void remark(String words) {
      remarks.add(words);
    }
  }

  private final Counting counting = new Counting();
  private Duration handshakeTimeout = Duration.ofMinutes(1);

  private FlowCollector collector(TlsFiles files) throws IOException {
    return FlowCollector.builder()
        .tls(ANY, files)
        .handler(counting)
        .handshakeTimeout(handshakeTimeout)
        .build()
        .start();
  }

  private static void await(BooleanSupplier condition, Object state) throws InterruptedException {
    for (int i = 0; i < 6000 && !condition.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertTrue(condition.getAsBoolean(), state::toString);
  }

  private static int port(FlowCollector collector) {
    return collector.listeners().get(0).address().getPort();
  }

  private static SSLSocket connect(FlowCollector collector, TlsFiles files) throws IOException {
    Socket plain = new Socket(InetAddress.getLoopbackAddress(), port(collector));
    return TlsContext.open(files, words -> {}).client(plain, "127.0.0.1", port(collector));
  }

  /** Speaks to a collector that is to refuse, as long as it listens. */
  private static void speak(FlowCollector collector, TlsFiles files) throws IOException {
    try (SSLSocket socket = connect(collector, files)) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(TEMPLATE);
      assertEquals(-1, socket.getInputStream().read());
    } catch (IOException e) {
      return; // the alert
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void recordsComeOverMutualTls(String version) throws Exception {
    try (FlowCollector collector = collector(server())) {
      sendMany(collector, version);
      await(() -> counting.closed.contains(CloseReason.BY_EXPORTER), counting.closed);
      assertEquals(0, collector.counts().handshakesRefused());
    }
  }

  private void sendMany(FlowCollector collector, String version) throws Exception {
    try (SSLSocket socket = connect(collector, client())) {
      socket.setEnabledProtocols(new String[] {version});
      socket.getOutputStream().write(TEMPLATE);
      for (byte octet : DATA) {
        socket.getOutputStream().write(octet); // a TLS record for each octet
      }
      ByteArrayOutputStream many = new ByteArrayOutputStream();
      for (int i = 0; i < 5000; i++) {
        many.writeBytes(DATA);
      }
      socket.getOutputStream().write(many.toByteArray());
      await(() -> counting.records.get() == 5001 * RECORDS, counting.records);
      assertEquals(version, socket.getSession().getProtocol());
    }
  }

  @Test
  void whoMayNotIsRefusedWithItsReasonAndOthersAreUnhurt() throws Exception {
    try (FlowCollector collector = collector(server());
        SSLSocket healthy = connect(collector, client())) {
      healthy.getOutputStream().write(TEMPLATE);

      speak(collector, TlsFiles.trusting(Certificates.set("ours").resolve("ca.crt")));
      await(() -> counting.refused.size() == 1, counting.refused);
      try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), port(collector))) {
        plain.getOutputStream().write(TEMPLATE);
        await(() -> counting.refused.size() == 2, counting.refused);
      }
      try (Socket leaving = new Socket(InetAddress.getLoopbackAddress(), port(collector))) {
        leaving.getOutputStream().write(0x16);
      }
      await(() -> counting.refused.size() == 3, counting.refused);

      assertEquals(
          List.of(
              "the client has no certificate, and one is required",
              "what came is not TLS: set the exporter to tls, or send it to the port of plain TCP",
              "the client left in the middle of the handshake"),
          counting.refused);
      healthy.getOutputStream().write(DATA);
      await(() -> counting.records.get() == RECORDS, counting.records);
      assertEquals(3, collector.counts().handshakesRefused());
      assertEquals(1, collector.counts().connectionsOpen());
    }
  }

  @Test
  void whoDoesNotEndItsHandshakeIsRefused() throws Exception {
    handshakeTimeout = Duration.ofMillis(500);
    try (FlowCollector collector = collector(server());
        Socket silent = new Socket(InetAddress.getLoopbackAddress(), port(collector))) {
      silent.getOutputStream().write(0x16);
      await(() -> counting.refused.size() == 1, counting.refused);
      assertEquals("the handshake was not complete in time", counting.refused.get(0));
      silent.getInputStream().readAllBytes(); // an alert, and the end
    }
  }

  /** Octets within TLS that make no message are no sign of life either. */
  @Tag("long")
  @Test
  void whoDripsOverTlsIsClosedAtTheIdleLimit() throws Exception {
    try (FlowCollector collector =
            FlowCollector.builder()
                .tls(ANY, server())
                .handler(counting)
                .idleTimeout(Duration.ofSeconds(8))
                .handshakeTimeout(Duration.ofMinutes(1))
                .build()
                .start();
        SSLSocket healthy = connect(collector, client())) {
      healthy.getOutputStream().write(TEMPLATE);
      SSLSocket dripping = connect(collector, client());
      dripping.getOutputStream().write(TEMPLATE);
      int sent = 0;
      for (; collector.counts().connectionsIdle() == 0 && sent < 300; sent++) {
        try {
          dripping.getOutputStream().write(sent == 0 ? 0 : sent == 1 ? 10 : 3);
        } catch (IOException e) {
          break; // it is closed, as it is to be
        }
        healthy.getOutputStream().write(DATA);
        Thread.sleep(100); // the pace of the drip
      }
      await(() -> counting.closed.equals(List.of(CloseReason.IDLE)), counting.closed);
      int records = sent * RECORDS;
      await(() -> counting.records.get() >= records, counting.records);
      assertEquals(1, collector.counts().connectionsOpen());
    }
  }

  @Test
  void aCertificateThatHasExpiredIsCalledSo() throws Exception {
    try (FlowCollector collector = collector(files("ours", "server", "expired"))) {
      speak(collector, files("expired", "client", "ours"));
      await(() -> counting.refused.size() == 1, counting.refused);
      assertTrue(counting.refused.get(0).contains("has expired"), counting.refused::toString);
    }
  }

  @Test
  void aClientThatRefusesIsNamedByItsAlert() throws Exception {
    try (FlowCollector collector = collector(server())) {
      assertThrows(
          IOException.class,
          () -> connect(collector, files("ours", "client", "others")).startHandshake());
      await(() -> counting.refused.size() == 1, counting.refused);
      assertTrue(
          counting.refused.get(0).contains("it does not trust this collector's certificate"),
          counting.refused::toString);
    }
  }

  @Test
  void versionsAndCertificatesAreWhatWasAskedFor() throws Exception {
    TlsFiles files = server().minimumVersion("TLSv1.3").clientCertificates(false);
    try (FlowCollector collector = collector(files)) {
      try (SSLSocket old =
          connect(collector, TlsFiles.trusting(Certificates.set("ours").resolve("ca.crt")))) {
        old.setEnabledProtocols(new String[] {"TLSv1.2"});
        assertThrows(IOException.class, old::startHandshake);
        await(() -> counting.refused.size() == 1, counting.refused);
        assertTrue(
            counting.refused.get(0).contains("no version of TLS is spoken by both"),
            counting.refused::toString);
      }
      try (SSLSocket socket =
          connect(collector, TlsFiles.trusting(Certificates.set("ours").resolve("ca.crt")))) {
        socket.getOutputStream().write(TEMPLATE);
        socket.getOutputStream().write(DATA);
        await(() -> counting.records.get() == RECORDS, counting.records);
      }
    }
    assertThrows(IllegalArgumentException.class, () -> server().minimumVersion("TLSv1.1"));
    assertThrows(
        IOException.class, () -> collector(server().cipherSuites(List.of("TLS_NONE"))).close());
  }

  @Tag("long")
  @Test
  void certificatesAreReplacedWhileRecordsFlow() throws Exception {
    Path place = Files.createDirectory(folder.resolve("mounted"));
    for (String file : List.of("server.crt", "server.key", "ca.crt")) {
      Files.copy(Certificates.set("ours").resolve(file), place.resolve(file));
    }
    TlsFiles watched =
        TlsFiles.of(
            place.resolve("server.crt"), place.resolve("server.key"), place.resolve("ca.crt"));
    try (FlowCollector collector = collector(watched);
        SSLSocket before = connect(collector, client())) {
      before.getOutputStream().write(TEMPLATE);
      before.getOutputStream().write(DATA);
      await(() -> counting.records.get() == RECORDS, counting.records);

      Path others = Certificates.set("others");
      replace(place.resolve("server.crt"), others.resolve("server.crt"));
      await(() -> counting.remarks.size() == 1, counting.remarks);
      assertTrue(
          counting.remarks.get(0).contains("does not belong to the certificate"),
          counting.remarks::toString);
      try (SSLSocket between = connect(collector, client())) {
        between.startHandshake();
      }
      // The key last: until it is there nothing is read again.
      replace(place.resolve("ca.crt"), others.resolve("ca.crt"));
      replace(place.resolve("server.key"), others.resolve("server.key"));
      await(() -> counting.remarks.size() == 2, counting.remarks);
      assertTrue(counting.remarks.get(1).contains("read again"), counting.remarks::toString);
      try (SSLSocket after = connect(collector, files("others", "client", "others"))) {
        after.getOutputStream().write(TEMPLATE);
        after.getOutputStream().write(DATA);
        X509Certificate shown = (X509Certificate) after.getSession().getPeerCertificates()[0];
        assertTrue(shown.getSubjectX500Principal().getName().contains("flow-aggregator"));
        await(() -> counting.records.get() == 2 * RECORDS, counting.records);
      }
      before.getOutputStream().write(DATA);
      await(() -> counting.records.get() == 3 * RECORDS, counting.records);
      speak(collector, client());
      await(() -> counting.refused.size() == 1, counting.refused);
    }
  }

  /** At once: nobody sees a part of it. */
  private static void replace(Path file, Path by) throws IOException {
    Path whole = Files.copy(by, file.resolveSibling("whole"));
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Tag("long")
  @Test
  void opensslIsReadWithKeysOfEveryForm() throws Exception {
    PeerProgram openssl = PeerProgram.named("openssl", "Debian package openssl");
    Path ca = Certificates.set("ours").resolve("ca.crt");
    Path key = folder.resolve("ec.key");
    Path request = folder.resolve("ec.csr");
    Path certificate = folder.resolve("ec.crt");
    run(openssl, "ecparam", "-name", "prime256v1", "-genkey", "-out", key.toString());
    run(openssl, "req", "-new", "-key", key.toString(), "-subj", "/CN=ec", "-out", "" + request);
    run(
        openssl,
        "x509 -req -set_serial 7 -days 2 -in %s -CA %s -CAkey %s -out %s"
            .formatted(request, ca, Certificates.set("ours").resolve("ca.key"), certificate)
            .split(" ", -1));
    TlsFiles files = TlsFiles.of(certificate, key, ca);
    try (FlowCollector collector = collector(files)) {
      ByteArrayOutputStream messages = new ByteArrayOutputStream();
      messages.writeBytes(TEMPLATE);
      for (int i = 0; i < 100; i++) {
        messages.writeBytes(DATA);
      }
      String[] common = {
        "s_client",
        "-quiet",
        "-no_ign_eof",
        "-connect",
        "127.0.0.1:" + port(collector),
        "-CAfile",
        "" + ca
      };
      int expected = 0;
      for (String own : List.of("client.key", "client.pkcs8.key")) {
        for (String version : List.of("-tls1_2", "-tls1_3")) {
          String[] arguments =
              concat(
                  common,
                  version,
                  "-cert",
                  Certificates.set("ours").resolve("client.crt").toString(),
                  "-key",
                  Certificates.set("ours").resolve(own).toString());
          openssl.run(messages.toByteArray(), arguments);
          expected += 100 * RECORDS;
          int now = expected;
          await(() -> counting.records.get() == now, counting.records);
        }
      }
      openssl.run(
          messages.toByteArray(), concat(common, "-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"));
      await(() -> counting.refused.size() == 1, counting.refused);
      assertTrue(counting.refused.get(0).contains("no version of TLS"), counting.refused::toString);
      openssl.run(messages.toByteArray(), concat(common, "-tls1_3"));
      await(() -> counting.refused.size() == 2, counting.refused);
      String[] stranger = {
        "-cert",
        "" + Certificates.set("others").resolve("client.crt"),
        "-key",
        "" + Certificates.set("others").resolve("client.key")
      };
      openssl.run(messages.toByteArray(), concat(common, stranger));
      await(() -> counting.refused.size() == 3, counting.refused);
      assertEquals(
          "the certificate of the client is signed by no authority that is trusted here",
          counting.refused.get(2));
      assertEquals(expected, counting.records.get());
    }
  }

  /** As Antrea's agents send: go-ipfix, mutual TLS, keys in PKCS#1. */
  @Tag("long")
  @Test
  void goIpfixSendsOverMutualTls() throws Exception {
    PeerProgram go = PeerProgram.named("go", "the Go toolchain");
    Path sources = Path.of(System.getProperty("project.root"), "ipfix-model/src/test/go");
    Path exporter = folder.resolve("exporter");
    PeerProgram.Outcome built =
        go.runIn(sources, new byte[0], "build", "-o", exporter.toString(), ".");
    assertEquals(0, built.status(), built.errors());
    try (FlowCollector collector = collector(server())) {
      PeerProgram.Outcome sent =
          PeerProgram.at(exporter)
              .run(
                  new byte[0],
                  "tls:" + Certificates.set("ours"),
                  "127.0.0.1:" + port(collector),
                  "500");
      assertEquals(0, sent.status(), sent.errors());
      await(() -> counting.records.get() == 500, counting.records);
      await(() -> counting.closed.contains(CloseReason.BY_EXPORTER), counting.closed);
      Path strangers = Files.createDirectory(folder.resolve("strangers"));
      Files.copy(Certificates.set("ours").resolve("ca.crt"), strangers.resolve("ca.crt"));
      for (String file : List.of("client.crt", "client.key")) {
        Files.copy(Certificates.set("others").resolve(file), strangers.resolve(file));
      }
      PeerProgram.at(exporter)
          .run(new byte[0], "tls:" + strangers, "127.0.0.1:" + port(collector), "5");
      await(() -> counting.refused.size() == 1, counting.refused);
      assertEquals(500, counting.records.get());
    }
  }

  private static String[] concat(String[] some, String... more) {
    String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private static void run(PeerProgram program, String... arguments) {
    PeerProgram.Outcome outcome = program.run(new byte[0], arguments);
    assertEquals(0, outcome.status(), outcome.errors());
  }

  /**
   * A thousand connections of one process, each with a handshake of its own, in a little memory;
   * what comes meanwhile over UDP comes, too.
   */
  @Tag("long")
  @Test
  void aThousandConnectionsOfOneProcess() {
    FreshJvm.Output output = FreshJvm.run(Thousand.class, List.of("-Xmx256m", "-XX:+UseSerialGC"));
    assertEquals(
        "open 1000, records 8000, datagrams 400 of 400, refused []",
        output.lines().get(output.lines().size() - 1));
  }

  /** The collector and its thousand clients. */
  static final class Thousand {
    private static final int CONNECTIONS = 1000;

    private Thousand() {}

    public static void main(String[] arguments) throws Exception {
      Counting counting = new Counting();
      try (FlowCollector collector =
              FlowCollector.builder()
                  .tls(ANY, server())
                  .udp(ANY)
                  .handler(counting)
                  .handshakeTimeout(Duration.ofMinutes(1))
                  .build()
                  .start();
          DatagramSocket datagrams = new DatagramSocket()) {
        InetSocketAddress udp = collector.listeners().get(1).address();
        TlsContext context = TlsContext.open(client(), words -> {});
        List<SSLSocket> open = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
          Socket plain = new Socket(InetAddress.getLoopbackAddress(), port(collector));
          SSLSocket socket = context.client(plain, "127.0.0.1", port(collector));
          socket.startHandshake();
          socket.getSession().invalidate(); // the next one is not to go on with it
          socket.getOutputStream().write(TEMPLATE);
          socket.getOutputStream().write(DATA);
          open.add(socket);
          if (i % 5 == 0) {
            for (byte[] each : List.of(TEMPLATE, DATA)) {
              datagrams.send(new DatagramPacket(each, each.length, udp));
            }
          }
        }
        for (SSLSocket socket : open) {
          socket.getOutputStream().write(DATA);
        }
        int records = 2 * CONNECTIONS * RECORDS;
        await(() -> counting.records.get() == records + 200 * RECORDS, counting.records);
        CollectorCounts counts = collector.counts();
        System.out.println(
            "open "
                + counts.connectionsOpen()
                + ", records "
                + (counting.records.get() - 200 * RECORDS)
                + ", datagrams "
                + counts.datagrams()
                + " of 400, refused "
                + counting.refused);
      }
    }
  }
}
