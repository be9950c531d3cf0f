// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.collector.export.FlowExporter;
import dev.cnitelemetry.flow.collector.sink.SinkQueue;
import dev.cnitelemetry.flow.collector.tls.TlsFiles;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.testsupport.HeldPort;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowExporterTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private final Set<Long> received = new ConcurrentSkipListSet<>();
  private final List<String> remarks = new CopyOnWriteArrayList<>();

  private static FlowRecord flow(long number) {
    return FlowRecord.builder()
        .exportTime(Instant.ofEpochSecond(1_700_000_000))
        .set(IanaElements.OCTET_DELTA_COUNT, number)
        .set(AntreaElements.SOURCE_POD_NAME, "pod-" + number)
        .build();
  }

  private FlowPipeline pipeline() {
    return FlowPipeline.builder()
        .sink(
            SinkQueue.start(
                "kept",
                flow -> received.add(flow.number(IanaElements.OCTET_DELTA_COUNT).orElse(-1)),
                100_000))
        .build();
  }

  private static void await(BooleanSupplier condition, Object state) throws InterruptedException {
    for (int i = 0; i < 6000 && !condition.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertTrue(condition.getAsBoolean(), state::toString);
  }

  private static InetSocketAddress here(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  private static int port(FlowCollector collector) {
    return collector.listeners().get(0).address().getPort();
  }

  private static TlsFiles files(String side) throws IOException {
    Path ours = Certificates.set("ours");
    return TlsFiles.of(
        ours.resolve(side + ".crt"), ours.resolve(side + ".pkcs8.key"), ours.resolve("ca.crt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"udp", "tcp", "tls", "udp json", "tcp json"})
  void everyRecordArrives(String way) throws Exception {
    FlowCollector.Builder builder = FlowCollector.builder().handler(pipeline());
    if (way.startsWith("udp")) {
      builder.udp(here(0));
    } else if (way.startsWith("tcp")) {
      builder.tcp(here(0));
    } else {
      builder.tls(here(0), files("server"));
    }
    try (FlowCollector collector = builder.build().start()) {
      int port = port(collector);
      FlowExporter.Builder settings =
          way.startsWith("udp")
              ? FlowExporter.udp("127.0.0.1", port)
              : way.startsWith("tcp")
                  ? FlowExporter.tcp("127.0.0.1", port)
                  : FlowExporter.tls("127.0.0.1", port, files("client"));
      if (way.endsWith("json")) {
        settings.json(ZoneOffset.UTC);
      }
      SinkQueue queue = SinkQueue.start("forward", settings.build(), 10_000);
      for (int i = 0; i < 2500; i++) {
        queue.put(flow(i));
        if (i % 100 == 99 && way.startsWith("udp")) {
          int sent = i + 1; // what UDP cannot carry is not the question
          await(() -> received.size() == sent, received.size());
        }
      }
      assertTrue(queue.close(LONG), () -> queue.counts().toString());
      assertEquals(2500, queue.counts().written());
      await(() -> received.size() == 2500, received.size());
    }
  }

  @Test
  void aCollectorThatComesLateOrAgainGetsTemplatesAndRecords() throws Exception {
    try (HeldPort port = HeldPort.tcp()) {
      aCollectorComesLateAndAgain(port.number());
    }
  }

  private void aCollectorComesLateAndAgain(int port) throws Exception {
    FlowExporter exporter =
        FlowExporter.tcp("127.0.0.1", port).remarks(remarks::add).observationDomainId(7).build();
    SinkQueue queue = SinkQueue.start("forward", exporter, 100, remarks::add);
    for (int i = 0; i < 250; i++) {
      queue.offer(flow(i));
    }
    // Besides the hundred that wait, it holds those that it tries to send.
    long dropped = queue.counts().dropped();
    assertTrue(dropped > 0 && dropped <= 150, () -> queue.counts().toString());
    try (FlowCollector first =
        FlowCollector.builder().tcp(here(port)).handler(pipeline()).build().start()) {
      await(() -> received.size() == 250 - dropped, queue);
      // Else it could still look whether the connection is well, and send all of it again.
      await(() -> queue.counts().written() == 250 - dropped, queue);
      assertEquals(1, first.counts().connections());
    }
    received.clear();
    try (FlowCollector again =
        FlowCollector.builder().tcp(here(port)).handler(pipeline()).build().start()) {
      for (int i = 1000; i < 1050; i++) {
        queue.offer(flow(i));
      }
      await(() -> received.size() == 50, received);
      assertEquals(1, again.counts().connections());
    }
    // The queue speaks too, of what it dropped: which of the two comes first is not said.
    String silent = "tcp://127.0.0.1:" + port + " is not reached: ";
    assertTrue(remarks.stream().anyMatch(words -> words.startsWith(silent)), remarks::toString);
    assertTrue(remarks.contains("sending to tcp://127.0.0.1:" + port), remarks::toString);
    queue.close(LONG);
  }

  /** A connection that is closed while something is left unread is reset, and loses what waits. */
  @Test
  void aCollectorThatSpeaksAndIsSlowGetsEverything() throws Exception {
    try (ServerSocket server = new ServerSocket()) {
      server.setReceiveBufferSize(4096);
      server.bind(here(0));
      CompletableFuture<Integer> lines =
          CompletableFuture.supplyAsync(
              () -> {
                try (Socket socket = server.accept()) {
                  socket.getOutputStream().write("welcome\n".getBytes(US_ASCII));
                  return slowlyReadLines(socket.getInputStream());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      FlowExporter exporter =
          FlowExporter.tcp("127.0.0.1", server.getLocalPort()).json(ZoneOffset.UTC).build();
      for (int i = 0; i < 3000; i++) {
        exporter.write(flow(i));
      }
      exporter.close();
      assertEquals(3000, lines.get(60, TimeUnit.SECONDS));
      assertEquals(1, exporter.connections());
    }
  }

  private static int slowlyReadLines(InputStream from) throws IOException {
    byte[] octets = new byte[2048];
    int lines = 0;
    for (int length = from.read(octets); length >= 0; length = from.read(octets)) {
      for (int i = 0; i < length; i++) {
        lines += octets[i] == '\n' ? 1 : 0;
      }
      LockSupport.parkNanos(1_000_000);
    }
    return lines;
  }

  /** One that does not close its side is not waited for for ever. */
  @Tag("long")
  @Test
  void aCollectorThatDoesNotEndIsLeft() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      FlowExporter exporter = FlowExporter.tcp("127.0.0.1", server.getLocalPort()).build();
      exporter.write(flow(1));
      long begin = System.nanoTime();
      exporter.close();
      assertTrue(System.nanoTime() - begin < 30_000_000_000L);
      try (Socket socket = server.accept()) {
        assertTrue(socket.getInputStream().readAllBytes().length > 16);
      }
    }
  }

  @Tag("long")
  @Test
  void aCollectorThatSpeaksForEverIsLeft() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> spoken =
          CompletableFuture.runAsync(
              () -> {
                try (Socket socket = server.accept()) {
                  while (true) {
                    socket.getOutputStream().write("more\n".getBytes(US_ASCII));
                    LockSupport.parkNanos(1_000_000);
                  }
                } catch (IOException e) {
                  return; // it is left
                }
              });
      FlowExporter exporter = FlowExporter.tcp("127.0.0.1", server.getLocalPort()).build();
      exporter.write(flow(1));
      assertTimeoutPreemptively(LONG, exporter::close);
      spoken.get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void closingWithoutACollectorEndsInTime() throws Exception {
    try (HeldPort port = HeldPort.tcp()) {
      FlowExporter exporter = FlowExporter.tcp("127.0.0.1", port.number()).build();
      SinkQueue queue = SinkQueue.start("forward", exporter, 100);
      queue.put(flow(1));
      long begin = System.nanoTime();
      assertEquals(false, queue.close(Duration.ofMillis(300)));
      assertTrue(System.nanoTime() - begin < 30_000_000_000L, "the exporter tries for ever");
      assertEquals(1, queue.counts().dropped());
    }
  }

  @Test
  void aServerThatIsNotTrustedIsNotSentTo() throws Exception {
    try (FlowCollector collector =
        FlowCollector.builder().tls(here(0), files("server")).handler(pipeline()).build().start()) {
      TlsFiles stranger = TlsFiles.trusting(Certificates.set("others").resolve("ca.crt"));
      SinkQueue queue =
          SinkQueue.start(
              "forward",
              FlowExporter.tls("127.0.0.1", port(collector), stranger)
                  .remarks(remarks::add)
                  .build(),
              10);
      queue.put(flow(1));
      await(() -> !remarks.isEmpty(), remarks);
      assertTrue(
          remarks.get(0).contains("the certificate of the server is signed by no authority"),
          remarks::toString);
      queue.close(Duration.ofMillis(10));
      assertTrue(received.isEmpty());
    }
  }

  /** OpenSSL as the collector, which prints what comes. */
  @Test
  void opensslReceivesWhatWasSent() throws Exception {
    Path ours = Certificates.set("ours");
    PeerProgram openssl = PeerProgram.named("openssl", "Debian package openssl");
    Path printed = folder.resolve("printed");
    try (HeldPort port = HeldPort.tcp();
        PeerProgram.Running server =
            openssl.start(
                printed,
                ("s_server -quiet -accept 127.0.0.1:%d -Verify 1 -verify_return_error -CAfile %s"
                        + " -cert %s -key %s")
                    .formatted(
                        port.number(),
                        ours.resolve("ca.crt"),
                        ours.resolve("server.crt"),
                        ours.resolve("server.key"))
                    .split(" ", -1))) {
      SinkQueue queue =
          SinkQueue.start(
              "forward",
              FlowExporter.tls("127.0.0.1", port.number(), files("client"))
                  .json(ZoneOffset.UTC)
                  .build(),
              1000);
      for (int i = 0; i < 200; i++) {
        queue.put(flow(i));
      }
      assertTrue(queue.close(LONG));
      Set<String> expected = new TreeSet<>();
      IntStream.range(0, 200).forEach(i -> expected.add("pod-" + i));
      await(() -> names(printed).equals(expected), names(printed));
      assertTrue(server.isAlive());
    }
  }

  private static Set<String> names(Path file) {
    Set<String> names = new TreeSet<>();
    try {
      for (String line : Files.readAllLines(file)) {
        int at = line.indexOf("\"sourcePodName\":\"");
        int end = at < 0 ? -1 : line.indexOf('"', at + 17);
        if (end >= 0) { // the last line may not be printed to its end yet
          names.add(line.substring(at + 17, end));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return names;
  }

  private static FlowRecord named(int length) {
    return FlowRecord.builder()
        .exportTime(Instant.ofEpochSecond(1_700_000_000))
        .set(IanaElements.OCTET_DELTA_COUNT, 3)
        .set(AntreaElements.SOURCE_POD_NAME, "p".repeat(length))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ipfix 1472", "ipfix 9000", "ipfix 65535", "json 65507"})
  void whatNoDatagramHoldsIsDroppedAndCounted(String form) throws Exception {
    int limit = Integer.parseInt(form.split(" ", -1)[1]);
    try (FlowCollector collector =
        FlowCollector.builder().udp(here(0)).handler(pipeline()).build().start()) {
      FlowExporter.Builder settings =
          FlowExporter.udp("127.0.0.1", port(collector)).remarks(remarks::add);
      if (form.startsWith("json")) {
        settings.json(ZoneOffset.UTC);
      } else if (limit > 1472) {
        settings.maximumMessageOctets(limit);
      }
      SinkQueue queue = SinkQueue.start("forward", settings.build(), 10);
      queue.put(flow(1));
      queue.put(named(Math.min(limit, 65_507) - 10));
      queue.put(flow(2));
      assertEquals(false, queue.close(LONG));
      assertEquals(2, queue.counts().written());
      assertEquals(1, queue.counts().dropped());
      await(() -> received.equals(Set.of(1L, 2L)), received);
      assertTrue(
          remarks.stream().anyMatch(words -> words.startsWith("a record to udp://127.0.0.1")),
          remarks::toString);
    }
  }

  @Test
  void whereNothingListensRecordsAreCountedAsDropped() throws Exception {
    try (HeldPort port = HeldPort.udp()) {
      nothingListens(port.number());
    }
  }

  private void nothingListens(int port) throws Exception {
    SinkQueue queue =
        SinkQueue.start(
            "forward", FlowExporter.udp("127.0.0.1", port).remarks(remarks::add).build(), 1000);
    for (int i = 0; i < 500; i++) {
      queue.put(flow(i));
    }
    assertEquals(false, queue.close(LONG));
    assertEquals(500, queue.counts().written() + queue.counts().dropped());
    assertTrue(queue.counts().dropped() > 200, () -> queue.counts().toString());
    assertTrue(
        remarks.contains(
            "nothing listens at udp://127.0.0.1:"
                + port
                + ": what is sent there is lost, and counted as dropped"),
        remarks::toString);
  }

  @Test
  void mistakesAreSaid() {
    assertThrows(IllegalArgumentException.class, () -> FlowExporter.udp("a", 0));
    assertThrows(
        IllegalArgumentException.class, () -> FlowExporter.udp("a", 1).observationDomainId(-1));
    assertThrows(
        IOException.class,
        () -> FlowExporter.tls("a", 1, TlsFiles.trusting(folder.resolve("absent"))).build());
  }
}
