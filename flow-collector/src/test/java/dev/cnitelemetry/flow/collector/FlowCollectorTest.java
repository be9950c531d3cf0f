// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.testsupport.FreshJvm;
import dev.cnitelemetry.testsupport.HeldPort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FlowCollectorTest {
  private static final InetSocketAddress ANY =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  private static final byte[] TEMPLATE =
      hex("000a 001c 6553f100 00000000 00000007 0002 000c 0100 0001 0004 0001");
  private static final byte[] DATA =
      hex("000a 0018 6553f100 00000000 00000007 0100 0008 06 06 06 06");

  /** Begins, and is never seen to its end. */
  private static final byte[] LONG_MESSAGE =
      Arrays.copyOf(hex("000a ffff 6553f100 00000000 00000007 0002 fff0"), 3000);

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  /** Counts what comes. */
  private static class Counting implements FlowHandler {
    final AtomicInteger records = new AtomicInteger();
    final Map<ForeignProtocol, Integer> foreign = new ConcurrentHashMap<>();
    final List<CloseReason> closed = new CopyOnWriteArrayList<>();
    final AtomicInteger malformed = new AtomicInteger();
    final Map<String, Integer> recordsOf = new ConcurrentHashMap<>();

    /** Records of connections that ended: a later one may come from the same port. */
    final List<Integer> recordsOfEnded = new CopyOnWriteArrayList<>();

    @Override
    public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
      if (event == IpfixEvent.RECORD) {
        records.incrementAndGet();
        recordsOf.merge(exporter.toString(), 1, Integer::sum);
      } else if (event == IpfixEvent.MALFORMED) {
        malformed.incrementAndGet();
      }
    }

    @Override
    public void foreign(Exporter exporter, ForeignProtocol protocol) {
      foreign.merge(protocol, 1, Integer::sum);
    }

    @Override
    public void closed(Exporter exporter, CloseReason reason) {
      closed.add(reason);
      Integer records = recordsOf.remove(exporter.toString());
      if (records != null) {
        recordsOfEnded.add(records);
      }
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 6000 && !condition.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertTrue(condition.getAsBoolean());
  }

  /** Sends as fast as they are received: else the system drops what its buffer does not hold. */
  private static void sendAll(DatagramSocket socket, int count, FlowCollector collector)
      throws Exception {
    for (int i = 1; i <= count; i++) {
      socket.send(
          new DatagramPacket(TEMPLATE, TEMPLATE.length, collector.listeners().get(0).address()));
      if (i % 200 == 0) {
        int sent = i;
        await(() -> collector.counts().datagrams() == sent);
      }
    }
  }

  /** Waits until the other side ends it; with what it had not read by then, that is a reset. */
  private static void assertEnded(Socket socket) throws IOException {
    socket.setSoTimeout(60_000);
    try {
      assertEquals(-1, socket.getInputStream().read());
    } catch (SocketException e) {
      assertTrue(e.getMessage().contains("reset"), e::toString);
    }
  }

  /** Sends records until it is seen that the connection has spoken: after the first of them. */
  private static void speak(Socket socket, Counting counting) throws Exception {
    socket.getOutputStream().write(together(TEMPLATE, DATA));
    await(() -> counting.records.get() == 4);
    socket.getOutputStream().write(DATA);
    await(() -> counting.records.get() == 8);
  }

  private static byte[] together(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static Socket connected(InetSocketAddress to) throws IOException {
    return new Socket(to.getAddress(), to.getPort());
  }

  @Test
  void datagramsAndConnectionsOfManyExporters() throws Exception {
    Counting counting = new Counting();
    FlowCollector collector =
        FlowCollector.builder().udp(ANY).tcp(ANY).handler(counting).build().start();
    try {
      List<Socket> open = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Socket socket = connected(collector.listeners().get(1).address());
        open.add(socket);
        socket.getOutputStream().write(TEMPLATE);
      }
      List<DatagramSocket> datagrams = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        DatagramSocket socket = new DatagramSocket();
        datagrams.add(socket); // open until the end, so that no two have the same port
        for (byte[] message : List.of(TEMPLATE, DATA)) {
          socket.send(
              new DatagramPacket(message, message.length, collector.listeners().get(0).address()));
        }
      }
      for (Socket socket : open) {
        socket.getOutputStream().write(DATA, 0, 10);
      }
      for (Socket socket : open) {
        socket.getOutputStream().write(DATA, 10, DATA.length - 10);
      }
      await(() -> counting.records.get() == 250 * 4);
      assertEquals(100, collector.counts().datagrams());
      assertEquals(200, collector.counts().connectionsOpen());
      assertEquals(0, collector.counts().datagramsDropped());
      for (Socket socket : open) {
        socket.close();
      }
      datagrams.forEach(DatagramSocket::close);
      await(() -> collector.counts().connectionsOpen() == 0);
    } finally {
      collector.close();
    }
    assertEquals(250, collector.exporters().size());
    assertEquals(0, counting.malformed.get());
  }

  /** Of five connections one is whole, one slow, one cut off, one garbage and one turns into it. */
  @Test
  void aThousandConnectionsSlowCutAndHostileOnesAmongThem() throws Exception {
    int each = 200;
    Counting counting = new Counting();
    FlowCollector collector = FlowCollector.builder().tcp(ANY).handler(counting).build().start();
    try {
      InetSocketAddress to = collector.listeners().get(0).address();
      byte[] whole = together(TEMPLATE, DATA, DATA);
      List<Socket> slow = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        try (Socket healthy = connected(to)) {
          healthy.getOutputStream().write(whole);
        }
        slow.add(connected(to));
        try (Socket cut = connected(to)) {
          cut.getOutputStream().write(whole, 0, TEMPLATE.length + DATA.length + 3);
          cut.setSoLinger(true, i % 2);
        }
        try (Socket garbage = connected(to)) {
          byte[] octets = new byte[300];
          new Random(i).nextBytes(octets);
          octets[0] = i % 3 == 0 ? 0 : octets[0];
          garbage.getOutputStream().write(octets);
        }
        try (Socket turning = connected(to)) {
          turning.getOutputStream().write(together(TEMPLATE, DATA, hex("ffff ffff"), new byte[40]));
        }
      }
      for (int at = 0; at < whole.length; at += 7) {
        for (Socket socket : slow) {
          socket.getOutputStream().write(whole, at, Math.min(7, whole.length - at));
        }
      }
      await(() -> ofHealthy(counting) == 2L * each * 8);
      await(() -> collector.counts().connections() == 5L * each);
      for (Socket socket : slow) {
        socket.close();
      }
      await(() -> collector.counts().connectionsOpen() == 0);
    } finally {
      collector.close();
    }
    assertEquals(2L * each * 8, ofHealthy(counting));
  }

  private static long ofHealthy(Counting counting) {
    return Stream.concat(counting.recordsOfEnded.stream(), counting.recordsOf.values().stream())
            .filter(records -> records == 8)
            .count()
        * 8L;
  }

  @Test
  void whatIsNotIpfixIsNamedOnceAndClosed() throws Exception {
    Counting counting = new Counting();
    try (FlowCollector collector =
        FlowCollector.builder().udp(ANY).tcp(ANY).handler(counting).build().start()) {
      try (DatagramSocket socket = new DatagramSocket()) {
        byte[] netFlow = hex("0009 0001 00000000 00000000 00000000 00000000");
        for (int i = 0; i < 10; i++) {
          socket.send(
              new DatagramPacket(netFlow, netFlow.length, collector.listeners().get(0).address()));
        }
      }
      try (DatagramSocket socket = new DatagramSocket()) {
        byte[] clientHello = hex("16 fefd 0000 0000 0000 0000 000c 01 0000 00 0000 0000 0000 0000");
        socket.send(
            new DatagramPacket(
                clientHello, clientHello.length, collector.listeners().get(0).address()));
      }
      try (Socket socket = connected(collector.listeners().get(1).address())) {
        socket
            .getOutputStream()
            .write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertEnded(socket);
      }
      try (Socket socket = connected(collector.listeners().get(1).address())) {
        socket.getOutputStream().write(together(TEMPLATE, DATA, hex("0007 0000 0000 0000")));
        socket.getOutputStream().write(new byte[16]);
        assertEnded(socket); // as malformed input ends a connection
      }
      await(() -> counting.foreign.size() == 3 && counting.closed.size() == 2);
      assertEquals(1, counting.foreign.get(ForeignProtocol.DTLS));
      assertEquals(1, counting.foreign.get(ForeignProtocol.NETFLOW_9));
      assertEquals(1, counting.foreign.get(ForeignProtocol.GRPC));
      assertEquals(4, counting.records.get());
      assertEquals(2, collector.counts().connectionsMalformed());
    }
  }

  @Test
  void idleConnectionsShutNobodyOut() throws Exception {
    Counting counting = new Counting();
    try (FlowCollector collector =
        FlowCollector.builder().tcp(ANY).maximumConnections(3).handler(counting).build().start()) {
      InetSocketAddress to = collector.listeners().get(0).address();
      List<Socket> open = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        open.add(connected(to));
        long accepted = i + 1L;
        await(() -> collector.counts().connections() == accepted);
      }
      open.get(5).getOutputStream().write(together(TEMPLATE, DATA));
      await(() -> counting.records.get() == 4);
      assertEquals(3, collector.counts().connectionsForRoom());
      assertEquals(3, collector.counts().connectionsOpen());
      for (Socket socket : open) {
        socket.close();
      }
    }
  }

  @Test
  void aFloodOfSilentConnectionsShutsNoExporterOut() throws Exception {
    Counting counting = new Counting();
    try (FlowCollector collector =
        FlowCollector.builder().tcp(ANY).maximumConnections(5).handler(counting).build().start()) {
      InetSocketAddress to = collector.listeners().get(0).address();
      try (Socket healthy = connected(to)) {
        speak(healthy, counting);
        List<Socket> flood = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
          flood.add(connected(to));
        }
        await(() -> collector.counts().connectionsForRoom() == 46);
        healthy.getOutputStream().write(DATA);
        await(() -> counting.records.get() == 12);
        for (Socket socket : flood) {
          socket.close();
        }
      }
    }
  }

  /** A loud exporter loses its own datagrams, not those of quiet ones. */
  @Test
  void exportersShareTheQueue() throws Exception {
    Counting counting = new Counting();
    CountDownLatch begin = new CountDownLatch(1);
    try (FlowCollector collector =
        FlowCollector.builder()
            .udp(ANY)
            .queueOctets(65_536)
            .executor(
                work ->
                    new Thread(
                            () -> {
                              waitFor(begin);
                              work.run();
                            })
                        .start())
            .handler(counting)
            .build()
            .start()) {
      InetSocketAddress to = collector.listeners().get(0).address();
      try (DatagramSocket loud = new DatagramSocket()) {
        sendAll(loud, 3000, collector);
        List<DatagramSocket> quiet = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
          DatagramSocket socket = new DatagramSocket();
          quiet.add(socket);
          socket.send(new DatagramPacket(TEMPLATE, TEMPLATE.length, to));
          socket.send(new DatagramPacket(DATA, DATA.length, to));
          loud.send(new DatagramPacket(TEMPLATE, TEMPLATE.length, to));
        }
        await(() -> collector.counts().datagrams() == 3120);
        begin.countDown();
        await(() -> counting.recordsOf.size() == 40);
        assertTrue(collector.counts().datagramsDropped() > 2000);
        quiet.forEach(DatagramSocket::close);
      }
      assertTrue(collector.listeners().get(0).receiveBuffer() > 0);
    }
  }

  @Test
  void whoSaysNothingIsClosedAtTheIdleLimit() throws Exception {
    Counting counting = new Counting();
    try (FlowCollector collector =
        FlowCollector.builder()
            .tcp(ANY)
            .idleTimeout(Duration.ofMillis(300))
            .handler(counting)
            .build()
            .start()) {
      try (Socket socket = connected(collector.listeners().get(0).address())) {
        socket.getOutputStream().write(TEMPLATE, 0, 10);
        assertEnded(socket);
      }
      await(() -> counting.closed.equals(List.of(CloseReason.IDLE)));
      assertEquals(1, collector.counts().connectionsIdle());
    }
  }

  /** Octets that make no message are no sign of life. */
  @Test
  void whoDripsIsClosedAtTheIdleLimit() throws Exception {
    Counting counting = new Counting();
    try (FlowCollector collector =
        FlowCollector.builder()
            .tcp(ANY)
            .idleTimeout(Duration.ofMillis(900))
            .handler(counting)
            .build()
            .start()) {
      InetSocketAddress to = collector.listeners().get(0).address();
      try (Socket one = connected(to);
          Socket other = connected(to)) {
        for (int i = 0; i < LONG_MESSAGE.length && collector.counts().connectionsIdle() < 2; i++) {
          drip(one, i);
          drip(other, i);
          Thread.sleep(20);
        }
      }
      await(() -> counting.closed.equals(List.of(CloseReason.IDLE, CloseReason.IDLE)));
    }
  }

  /** They shut no exporter out either, though they come after its last message. */
  @Test
  void whoDripsGivesWay() throws Exception {
    Counting counting = new Counting();
    try (FlowCollector collector =
        FlowCollector.builder().tcp(ANY).maximumConnections(3).handler(counting).build().start()) {
      InetSocketAddress to = collector.listeners().get(0).address();
      try (Socket healthy = connected(to)) {
        speak(healthy, counting);
        List<Socket> dripping = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
          dripping.add(connected(to));
          for (int j = 0; j <= i; j++) {
            drip(dripping.get(j), i - j);
          }
        }
        await(() -> counting.closed.size() == 3);
        assertEquals(Set.of(CloseReason.ROOM), Set.copyOf(counting.closed));
        assertEquals(3, collector.counts().connectionsForRoom());
        healthy.getOutputStream().write(DATA);
        await(() -> counting.records.get() == 12);
        for (Socket each : dripping) {
          each.close();
        }
      }
    }
  }

  private static void drip(Socket socket, int at) {
    try {
      socket.getOutputStream().write(LONG_MESSAGE[at]);
    } catch (IOException e) {
      return; // it is closed, as it is to be
    }
  }

  @Test
  void aSlowHandlerDropsDatagramsAndSaysSoWhileConnectionsWait() throws Exception {
    AtomicInteger records = new AtomicInteger();
    CountDownLatch begin = new CountDownLatch(1);
    try (FlowCollector collector =
        FlowCollector.builder()
            .udp(ANY)
            .tcp(ANY)
            .queueOctets(65_536)
            .handler(
                (event, exporter, reader) -> {
                  if (event == IpfixEvent.MESSAGE) {
                    waitFor(begin);
                    sleep(exporter.transport().name().equals("UDP") ? 2 : 0);
                  } else if (event == IpfixEvent.RECORD
                      && exporter.transport().name().equals("TCP")) {
                    records.incrementAndGet();
                  }
                })
            .build()
            .start()) {
      try (DatagramSocket socket = new DatagramSocket();
          Socket stream = connected(collector.listeners().get(1).address())) {
        stream.getOutputStream().write(TEMPLATE);
        sendAll(socket, 2000, collector);
        begin.countDown();
        for (int i = 0; i < 2000; i++) {
          stream.getOutputStream().write(DATA);
        }
        await(() -> records.get() == 8000);
      }
      assertTrue(collector.counts().datagramsDropped() > 0);
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The end waits for the decoding thread, so that nobody uses a pipeline beside it. */
  @Tag("long")
  @Test
  void whatASlowHandlerHasNotTakenAtTheEndIsCounted() throws Exception {
    AtomicInteger records = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    FlowCollector collector =
        FlowCollector.builder()
            .tcp(ANY)
            .handler(
                (event, exporter, reader) -> {
                  if (event == IpfixEvent.MESSAGE) {
                    begun.countDown();
                    waitFor(goOn);
                  } else if (event == IpfixEvent.RECORD) {
                    records.incrementAndGet();
                  }
                })
            .build()
            .start();
    try (Socket stream = connected(collector.listeners().get(0).address())) {
      stream.getOutputStream().write(together(TEMPLATE, DATA));
      begun.await();
      for (int i = 0; i < 80; i++) {
        stream.getOutputStream().write(DATA);
      }
    }
    await(() -> collector.counts().connectionsOpen() == 0); // all of it is read
    Thread closing = new Thread(collector::close);
    closing.start();
    while (collector.listeners().stream().anyMatch(each -> isReachable(each.address()))) {
      Thread.sleep(10);
    }
    Thread.sleep(5100); // more than what is left may take
    assertTrue(closing.isAlive(), "it waits for the handler");
    goOn.countDown();
    closing.join();
    assertEquals(4, records.get());
    assertEquals(80L * DATA.length, collector.counts().octetsUndecoded());
  }

  private static boolean isReachable(InetSocketAddress address) {
    try {
      connected(address).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aHandlerThatFailsEndsTheCollector() throws Exception {
    try (FlowCollector collector =
        FlowCollector.builder()
            .udp(ANY)
            .handler(
                (event, exporter, reader) -> {
                  throw new IllegalStateException("full");
                })
            .build()
            .start()) {
      try (DatagramSocket socket = new DatagramSocket()) {
        socket.send(
            new DatagramPacket(TEMPLATE, TEMPLATE.length, collector.listeners().get(0).address()));
      }
      assertThrows(
          IllegalStateException.class,
          () -> {
            while (!collector.await(Duration.ofSeconds(30))) {}
          });
    }
  }

  @Test
  void mistakesAreSaid() throws Exception {
    assertThrows(IllegalStateException.class, () -> FlowCollector.builder().build().start());
    try (FlowCollector one = FlowCollector.builder().tcp(ANY).build().start()) {
      IOException taken =
          assertThrows(
              IOException.class,
              () -> FlowCollector.builder().tcp(one.listeners().get(0).address()).build().start());
      assertTrue(taken.getMessage().contains(":" + one.listeners().get(0).address().getPort()));
    }
  }

  /** What was opened before the one that cannot be is free again. */
  @Test
  void whereNobodyDecodesNothingIsWaitedFor() throws Exception {
    FlowCollector collector =
        FlowCollector.builder()
            .tcp(ANY)
            .executor(
                work -> {
                  throw new RejectedExecutionException("no");
                })
            .build();
    assertThrows(RejectedExecutionException.class, collector::start);
    assertTrue(collector.await(Duration.ofMillis(1)), "closing waits for nothing");
    collector.close();
    InetSocketAddress to = collector.listeners().get(0).address();
    await(() -> isRefused(to)); // by the receiving thread, soon
  }

  private static boolean isRefused(InetSocketAddress address) {
    try (Socket socket = connected(address)) {
      return !socket.isConnected();
    } catch (IOException e) {
      return e instanceof ConnectException;
    }
  }

  @Test
  void whereOneAddressCannotBeBoundNoneStaysOpen() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        DatagramSocket takenToo = new DatagramSocket(ANY);
        HeldPort held = HeldPort.tcp()) {
      for (InetSocketAddress bad :
          List.of(
              (InetSocketAddress) taken.getLocalSocketAddress(),
              InetSocketAddress.createUnresolved("no-such-host.invalid", 4739))) {
        InetSocketAddress first = new InetSocketAddress(ANY.getAddress(), held.number());
        FlowCollector collector =
            FlowCollector.builder().tcp(first).udp(ANY).tcp(bad).udp(ANY).build();
        IOException error = assertThrows(IOException.class, collector::start);
        assertTrue(error.getMessage().contains(bad.getHostString()), error::toString);
        assertTrue(collector.await(Duration.ofMillis(1)), "closing waits for nothing");
        collector.close();
        assertThrows(ConnectException.class, () -> connected(first).close());
        try (DatagramSocket asking = new DatagramSocket(ANY)) {
          asking.connect(collector.listeners().get(1).address());
          asking.setSoTimeout(60_000);
          asking.send(new DatagramPacket(TEMPLATE, TEMPLATE.length));
          assertThrows(
              PortUnreachableException.class,
              () -> asking.receive(new DatagramPacket(new byte[1], 1)));
        }
      }
      FlowCollector collector =
          FlowCollector.builder()
              .tcp(ANY)
              .udp((InetSocketAddress) takenToo.getLocalSocketAddress())
              .build();
      assertThrows(IOException.class, collector::start);
    }
  }

  /** More than there is room for, in the memory of a small process; said and counted. */
  @Tag("long")
  @Test
  void tenThousandConnectionsInALittleMemory() {
    FreshJvm.Output output =
        FreshJvm.run(TenThousand.class, List.of("-Xmx256m", "-XX:+UseSerialGC"));
    assertEquals(
        List.of("connections 9500, open 9000, for room 500, records 36000, closed ROOM 500"),
        output.lines());
  }

  /** Holds 9,000 connections, each with half a message, and 500 that come after. */
  static final class TenThousand {
    private static final int MOST = 9_000;

    private TenThousand() {}

    public static void main(String[] arguments) throws Exception {
      Counting counting = new Counting();
      try (FlowCollector collector =
          FlowCollector.builder()
              .tcp(ANY)
              .maximumConnections(MOST)
              .handler(counting)
              .build()
              .start()) {
        InetSocketAddress to = collector.listeners().get(0).address();
        List<SocketChannel> open = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
          open.add(connect(to, i, together(TEMPLATE, DATA, hex("000a"))));
        }
        await(() -> counting.records.get() == MOST * 4);
        for (int i = 0; i < 500; i++) {
          open.add(connect(to, i, hex("000a 001c")));
        }
        await(() -> collector.counts().connectionsForRoom() == 500);
        await(() -> counting.closed.size() == 500);
        System.out.println(
            "connections "
                + collector.counts().connections()
                + ", open "
                + collector.counts().connectionsOpen()
                + ", for room "
                + collector.counts().connectionsForRoom()
                + ", records "
                + counting.records
                + ", closed "
                + counting.closed.get(0)
                + " "
                + counting.closed.size());
        for (SocketChannel channel : open) {
          channel.close();
        }
      }
    }

    private static SocketChannel connect(InetSocketAddress to, int number, byte[] octets)
        throws IOException {
      SocketChannel channel = SocketChannel.open();
      // Of one address not all have a port of their own.
      channel.bind(new InetSocketAddress("127.0.0." + (2 + number % 3), 0));
      channel.connect(to);
      channel.write(ByteBuffer.wrap(octets));
      return channel;
    }
  }
}
