// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.testsupport.HeldPort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {
    static Run of(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console console = new Console(out, err);
      int status = console.execute(IpfixCommand.commandLine(console), arguments);
      return new Run(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  /** Messages of one record each, a second apart; the Template is in the first. */
  private static List<byte[]> messages(int count) {
    List<byte[]> messages = new ArrayList<>();
    MessageSink sink =
        (octets, offset, length) ->
            messages.add(Arrays.copyOfRange(octets, offset, offset + length));
    IpfixWriter writer = IpfixWriter.builder(sink).observationDomainId(7).build();
    TemplateDefinition template =
        TemplateDefinition.builder(256).field(IanaElements.OCTET_DELTA_COUNT).build();
    writer.define(template);
    for (int i = 0; i < count; i++) {
      writer.advance(1_700_000_000_000L + i * 1000L);
      writer.begin(template).set(0, i).end();
      writer.flush();
    }
    return messages;
  }

  private String file(byte[] octets) throws IOException {
    return Files.write(Files.createTempFile(folder, "messages", ".bin"), octets).toString();
  }

  private static byte[] concat(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** What comes by datagram, until nothing does. */
  private static List<DatagramPacket> receive(DatagramSocket socket) throws IOException {
    List<DatagramPacket> packets = new ArrayList<>();
    socket.setSoTimeout(300);
    while (true) {
      DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
      try {
        socket.receive(packet);
      } catch (SocketTimeoutException e) {
        return packets;
      }
      packets.add(packet);
    }
  }

  private static byte[] payload(DatagramPacket packet) {
    return Arrays.copyOf(packet.getData(), packet.getLength());
  }

  private static int word(byte[] message, int at) {
    return ByteBuffer.wrap(message).getInt(at);
  }

  @Test
  void datagramsAreTheMessagesOneByOne() throws IOException {
    List<byte[]> messages = messages(5);
    try (DatagramSocket collector = new DatagramSocket(0, HERE)) {
      String there = "127.0.0.1:" + collector.getLocalPort();
      Run run = Run.of("replay", file(concat(messages)), "--udp", there, "--loop", "2");
      assertEquals(0, run.status(), run.err());
      assertTrue(run.out().startsWith("sent 10 messages, 10 records, "), run.out());
      List<DatagramPacket> received = receive(collector);
      assertEquals(10, received.size());
      for (int i = 0; i < 10; i++) {
        assertArrayEquals(messages.get(i % 5), payload(received.get(i)));
      }
    }
  }

  @Test
  void numbersAndTimesAreNewOnRequest() throws IOException {
    List<byte[]> messages = messages(3);
    try (DatagramSocket collector = new DatagramSocket(0, HERE)) {
      String there = "127.0.0.1:" + collector.getLocalPort();
      long before = System.currentTimeMillis() / 1000;
      String cut = file(concat(List.of(messages.get(0), messages.get(2))));
      Run run =
          Run.of(
              "replay",
              cut,
              "--udp",
              there,
              "--loop=2",
              "--new-sequence-numbers",
              "--new-export-times");
      assertEquals(0, run.status(), run.err());
      List<DatagramPacket> received = receive(collector);
      for (int i = 0; i < 4; i++) {
        byte[] message = payload(received.get(i));
        assertEquals(i, word(message, 8));
        assertTrue(Integer.toUnsignedLong(word(message, 4)) >= before);
        byte[] original = messages.get(i % 2 * 2);
        assertArrayEquals(
            Arrays.copyOfRange(original, 12, original.length),
            Arrays.copyOfRange(message, 12, message.length));
      }
    }
  }

  @Test
  void aConnectionCarriesTheFileAsItIs() throws Exception {
    byte[] octets = concat(messages(100));
    try (ServerSocket collector = new ServerSocket(0, 1, HERE)) {
      CompletableFuture<byte[]> received =
          CompletableFuture.supplyAsync(
              () -> {
                try (Socket socket = collector.accept();
                    InputStream in = socket.getInputStream()) {
                  return in.readAllBytes();
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      Run run = Run.of("replay", file(octets), "--tcp", "127.0.0.1:" + collector.getLocalPort());
      assertEquals(0, run.status(), run.err());
      assertArrayEquals(octets, received.get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void exportersOfACaptureHaveSocketsOfTheirOwn() throws IOException {
    List<byte[]> messages = messages(2);
    ByteBuffer capture = ByteBuffer.allocate(1 << 16);
    capture.putInt(0xA1B2C3D4).putShort((short) 2).putShort((short) 4).putLong(0);
    capture.putInt(65535).putInt(101);
    for (int i = 0; i < 4; i++) {
      byte[] packet = packet(40_000 + i / 2, messages.get(i % 2));
      capture.putInt(1_700_000_000).putInt(200_000 * i).putInt(packet.length);
      capture.putInt(packet.length).put(packet);
    }
    String file = file(Arrays.copyOf(capture.array(), capture.position()));
    try (DatagramSocket collector = new DatagramSocket(0, HERE)) {
      String there = "127.0.0.1:" + collector.getLocalPort();
      long begin = System.nanoTime();
      Run run = Run.of("replay", file, "--udp", there, "--as-recorded");
      assertTrue(System.nanoTime() - begin > 590_000_000L, "0.6 s as recorded");
      assertEquals(0, run.status(), run.err());
      List<DatagramPacket> received = receive(collector);
      assertEquals(4, received.size());
      Set<Integer> ports = new HashSet<>();
      received.forEach(packet -> ports.add(packet.getPort()));
      assertEquals(2, ports.size());
      Run other = Run.of("replay", file, "--udp", there, "--port", "9");
      assertTrue(other.out().startsWith("sent 0 messages"), other.out());
    }
  }

  /** An IPv4 packet with a datagram to port 4739. */
  private static byte[] packet(int port, byte[] payload) {
    ByteBuffer packet = ByteBuffer.allocate(28 + payload.length);
    packet.putShort((short) 0x4500).putShort((short) (28 + payload.length)).putInt(0);
    packet.putInt(0x40110000).putInt(0x0A000001).putInt(0x0A000002);
    packet.putShort((short) port).putShort((short) 4739);
    packet.putShort((short) (8 + payload.length)).putShort((short) 0).put(payload);
    return packet.array();
  }

  @Test
  void recordsGoAtTheirRate() throws IOException {
    try (DatagramSocket collector = new DatagramSocket(0, HERE)) {
      String there = "127.0.0.1:" + collector.getLocalPort();
      long begin = System.nanoTime();
      Run run = Run.of("replay", file(concat(messages(21))), "--udp", there, "--rate", "50");
      long nanos = System.nanoTime() - begin;
      assertEquals(0, run.status(), run.err());
      assertTrue(nanos > 400_000_000L, "20 records at 50 a second take 0.4 s, not " + nanos);
    }
  }

  @Test
  void whereNobodyListensItSaysSo() throws IOException {
    String file = file(concat(messages(3)));
    try (HeldPort free = HeldPort.tcp()) {
      Run tcp = Run.of("replay", file, "--tcp", "127.0.0.1:" + free.number());
      assertEquals(74, tcp.status(), tcp.err());
      assertTrue(tcp.err().contains("127.0.0.1:" + free.number()), tcp.err());
    }
    try (HeldPort free = HeldPort.udp()) {
      Run udp = Run.of("replay", file, "--udp", "127.0.0.1:" + free.number(), "--rate", "20");
      assertEquals(74, udp.status(), udp.err());
      assertTrue(udp.err().contains("nothing listens there"), udp.err());
    }
  }

  @Test
  void aMessageThatNoDatagramHoldsIsCounted() throws IOException {
    byte[] large = new byte[65_535];
    ByteBuffer.wrap(large).putShort((short) 10).putShort((short) -1).putInt(1_700_000_000);
    ByteBuffer.wrap(large, 16, 4).putShort((short) 400).putShort((short) (65_535 - 16));
    try (DatagramSocket collector = new DatagramSocket(new InetSocketAddress(HERE, 0))) {
      Run run = Run.of("replay", file(large), "--udp", "127.0.0.1:" + collector.getLocalPort());
      assertEquals(74, run.status(), run.err());
      assertTrue(run.err().contains("send them by --tcp"), run.err());
    }
  }

  @Test
  void malformedMessagesAreSaid() throws IOException {
    try (DatagramSocket collector = new DatagramSocket(0, HERE)) {
      String there = "127.0.0.1:" + collector.getLocalPort();
      byte[] octets = concat(messages(2));
      Run cut = Run.of("replay", file(Arrays.copyOf(octets, octets.length - 3)), "--udp", there);
      assertEquals(1, cut.status(), cut.err());
      assertTrue(cut.err().contains("MESSAGE_TRUNCATED"), cut.err());
      assertTrue(cut.out().startsWith("sent 1 messages, 1 records"), cut.out());
      Run text = Run.of("replay", file("{}".getBytes(StandardCharsets.UTF_8)), "--udp", there);
      assertEquals(1, text.status(), text.err());
    }
  }

  @Test
  void wrongUsageIsStatusTwo() throws IOException {
    String file = file(concat(messages(1)));
    for (String words :
        List.of(
            "",
            "--udp 127.0.0.1:1 --tcp 127.0.0.1:1",
            "--udp 4739",
            "--udp :4739",
            "--udp 127.0.0.1:0",
            "--udp 127.0.0.1:http",
            "--udp ::1:4739",
            "--udp 127.0.0.1:9 --loop 0",
            "--udp 127.0.0.1:9 --rate -1",
            "--udp 127.0.0.1:9 --rate 5 --as-recorded")) {
      String[] arguments = ("replay " + file + (words.isEmpty() ? "" : " " + words)).split(" ", -1);
      assertEquals(2, Run.of(arguments).status(), words);
    }
    assertEquals(2, Run.of("replay", "-", "--udp", "127.0.0.1:9", "--loop", "2").status());
    assertEquals(2, Run.of("replay", folder + "/none", "--udp", "127.0.0.1:9").status());
  }
}
