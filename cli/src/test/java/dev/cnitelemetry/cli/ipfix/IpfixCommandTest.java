// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpfixCommandTest {
  private static final byte[] TEMPLATE =
      hex("000a 0024 6553f100 00000000 00000007 0002 0014 0100 0002 8065 ffff 0000dcba 0008 0004");
  private static final byte[] DATA =
      hex("000a 001c 6553f100 00000000 00000007 0100 000c 03616263 0a000001");

  @TempDir Path folder;

  private record Run(int status, String out, String err) {}

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, err);
    int status = console.execute(IpfixCommand.commandLine(console), arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(byte[]... parts) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      octets.writeBytes(part);
    }
    Path file = Files.createTempFile(folder, "in", ".bin");
    Files.write(file, octets.toByteArray());
    return file.toString();
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      octets.writeBytes(part);
    }
    return octets.toByteArray();
  }

  private static byte[] be(String format, long... values) {
    ByteBuffer octets = ByteBuffer.allocate(64);
    for (int i = 0; i < format.length(); i++) {
      switch (format.charAt(i)) {
        case 'b' -> octets.put((byte) values[i]);
        case 's' -> octets.putShort((short) values[i]);
        default -> octets.putInt((int) values[i]);
      }
    }
    return Arrays.copyOf(octets.array(), octets.position());
  }

  private static byte[] udp(byte[] payload) {
    return concat(be("ssss", 40000, 4739, payload.length + 8, 0), payload);
  }

  private static byte[] tcp(int sequence, int flags, byte[] payload) {
    return concat(be("ssiibbsss", 40000, 4739, sequence, 0, 0x50, flags, 9, 0, 0), payload);
  }

  private static byte[] ipv4(int protocol, int fragment, byte[] payload) {
    return concat(
        be(
            "ssssbbsii",
            0x4500,
            20 + payload.length,
            1,
            fragment,
            64,
            protocol,
            0,
            0x0A000001,
            0x0A000002),
        payload);
  }

  private static byte[] ipv6(int protocol, byte[] payload) {
    byte[] options = be("bbsi", protocol, 0, 0, 0);
    return concat(
        be("isbb", 0x60000000, payload.length + 8, 60, 64), new byte[32], options, payload);
  }

  private static byte[] ethernet(int type, byte[] payload) {
    return concat(new byte[12], be("sss", 0x8100, 5, type), payload);
  }

  private static byte[] pcap(ByteOrder order, int linkType, List<byte[]> packets) {
    ByteBuffer out = ByteBuffer.allocate(1 << 16).order(order);
    out.putInt(0xA1B2C3D4).putShort((short) 2).putShort((short) 4).putLong(0);
    out.putInt(65535).putInt(linkType);
    for (byte[] packet : packets) {
      out.putInt(1).putInt(2).putInt(packet.length).putInt(packet.length).put(packet);
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  private static byte[] pcapng(int linkType, List<byte[]> packets) {
    ByteBuffer out = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(0x0A0D0D0A).putInt(28).putInt(0x1A2B3C4D).putInt(1).putLong(-1).putInt(28);
    out.putInt(1).putInt(20).putShort((short) linkType).putShort((short) 0).putInt(0).putInt(20);
    for (byte[] packet : packets) {
      int padded = (packet.length + 3) / 4 * 4;
      out.putInt(6).putInt(32 + padded).putInt(0).putLong(0);
      out.putInt(packet.length).putInt(packet.length).put(packet);
      out.put(new byte[padded - packet.length]).putInt(32 + padded);
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void oneRecord(Run run) throws IOException {
    assertEquals(0, run.status(), run.err());
    JsonNode record = new ObjectMapper().readTree(run.out());
    assertEquals("abc", record.get("fields").get("sourcePodName").asText());
    assertEquals("10.0.0.1", record.get("fields").get("sourceIPv4Address").asText());
    assertEquals(256, record.get("templateId").asInt());
    assertTrue(run.err().contains("1 record, 0 lost"), run.err());
  }

  @Test
  void messagesOneBehindTheOther() throws IOException {
    oneRecord(run("decode", file(TEMPLATE, DATA)));
  }

  @Test
  void theThreeFormats() throws IOException {
    String file = file(TEMPLATE, DATA);
    assertEquals(
        "{\"@timestamp\":\"2023-11-14T22:13:20Z\",\"ipfix\":{\"sourceIPv4Address\":\"10.0.0.1\","
            + "\"sourcePodName\":\"abc\"}}\n",
        run("decode", "--format", "json", file).out());
    assertTrue(
        run("decode", "--format", "table", file).out().contains("  sourceIPv4Address  10.0.0.1"));
  }

  @Test
  void capturesOfEveryLinkAndFamily() throws IOException {
    List<byte[]> v4 = List.of(ipv4(17, 0, udp(TEMPLATE)), ipv4(17, 0x4000, udp(DATA)));
    List<byte[]> v6 = List.of(ipv6(17, udp(TEMPLATE)), ipv6(17, udp(DATA)));
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      oneRecord(run("decode", file(pcap(order, 101, v4))));
      oneRecord(run("decode", file(pcap(order, 101, v6))));
    }
    List<byte[]> tagged = v4.stream().map(packet -> ethernet(0x0800, packet)).toList();
    oneRecord(run("decode", file(pcap(ByteOrder.BIG_ENDIAN, 1, tagged))));
    oneRecord(run("decode", file(pcapng(1, tagged))));
    List<byte[]> cooked =
        v6.stream().map(packet -> concat(new byte[14], be("s", 0x86DD), packet)).toList();
    oneRecord(run("decode", file(pcapng(113, cooked))));
    List<byte[]> cooked2 =
        v4.stream().map(packet -> concat(be("s", 0x0800), new byte[18], packet)).toList();
    oneRecord(run("decode", file(pcap(ByteOrder.LITTLE_ENDIAN, 276, cooked2))));
    Run other = run("decode", "--port", "9995", file(pcap(ByteOrder.BIG_ENDIAN, 101, v4)));
    assertEquals("", other.out());
  }

  @Test
  void tcpSegmentsInAnyOrder() throws IOException {
    byte[] stream = concat(TEMPLATE, DATA);
    List<byte[]> packets = new ArrayList<>();
    packets.add(ipv4(6, 0, tcp(99, 2, new byte[0])));
    for (int from : new int[] {20, 0, 20, 40, 10}) {
      byte[] part = Arrays.copyOfRange(stream, from, Math.min(stream.length, from + 24));
      packets.add(ipv4(6, 0, tcp(100 + from, 0x10, part)));
    }
    oneRecord(run("decode", file(pcap(ByteOrder.BIG_ENDIAN, 101, packets))));
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    byte[] stream = concat(TEMPLATE, DATA);
    Run missing =
        run(
            "decode",
            file(
                pcap(
                    ByteOrder.BIG_ENDIAN,
                    101,
                    List.of(
                        ipv4(6, 0, tcp(99, 2, new byte[0])),
                        ipv4(6, 0, tcp(140, 0x10, Arrays.copyOfRange(stream, 40, 60)))))));
    assertEquals(1, missing.status());
    assertTrue(missing.err().contains("segments of a TCP stream are missing"), missing.err());
    Run fragments =
        run(
            "decode",
            file(pcap(ByteOrder.BIG_ENDIAN, 101, List.of(ipv4(17, 0x2000, udp(TEMPLATE))))));
    assertEquals(1, fragments.status());
    assertTrue(
        fragments.err().contains("1 fragment of UDP or TCP packets is not"), fragments.err());
    Run unknown = run("decode", file(pcap(ByteOrder.BIG_ENDIAN, 147, List.of(TEMPLATE))));
    assertTrue(unknown.err().contains("link layer"), unknown.err());
    Run cut = run("decode", file(TEMPLATE, Arrays.copyOf(DATA, 20)));
    assertEquals(1, cut.status());
    assertTrue(cut.err().contains("[message-truncated]"), cut.err());
    assertEquals(2, run("decode", folder.resolve("none").toString()).status());
    assertEquals(
        2,
        run("decode", file(Arrays.copyOf(pcap(ByteOrder.BIG_ENDIAN, 101, List.of(TEMPLATE)), 45)))
            .status());
  }

  @Tag("long")
  @Test
  void anyOctetsOfACaptureEndInAStatus() throws IOException {
    byte[] capture = pcapng(1, List.of(ethernet(0x86DD, ipv6(17, udp(TEMPLATE)))));
    for (int at = 4; at < capture.length; at++) {
      byte[] changed = capture.clone();
      changed[at] ^= (byte) 0xFF;
      int status = run("decode", file(changed)).status();
      assertTrue(status >= 0 && status <= 2, "octet " + at + ": " + status);
    }
  }

  @Test
  void elementsInThreeFormats() throws IOException {
    assertEquals(1 + 73, run("elements", "--enterprise", "56506").out().lines().count());
    assertEquals(1 + 502 + 477 + 73, run("elements").out().lines().count());
    JsonNode first =
        new ObjectMapper()
            .readTree(
                run("elements", "--enterprise", "0", "--format", "jsonl")
                    .out()
                    .lines()
                    .findFirst()
                    .orElseThrow());
    assertEquals("octetDeltaCount", first.get("name").asText());
    assertEquals("deltaCounter", first.get("semantics").asText());
    assertTrue(
        run("elements", "--format", "markdown").out().contains("| 56506 | 137 | flowType |"));
    assertEquals(2, run("elements", "--enterprise", "5").status());
  }

  @ParameterizedTest
  @CsvSource({"udp, false", "tcp, false", "udp, true", "tcp, true"})
  void listensAndPrintsAsManyAsAreWanted(String protocol, boolean json) throws Exception {
    byte[] record =
        "{\"@timestamp\":\"2023-11-14T22:14:20Z\",\"ipfix\":{\"sourcePodName\":\"abc\"}}"
            .getBytes(StandardCharsets.UTF_8);
    byte[] first = json ? record : TEMPLATE;
    byte[] second = json ? record : concat(DATA, DATA);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CompletableFuture<Integer> status =
        CompletableFuture.supplyAsync(
            () -> {
              Console console = new Console(out, err);
              return console.execute(
                  IpfixCommand.commandLine(console),
                  "listen",
                  "--" + protocol,
                  "127.0.0.1:0",
                  "--count",
                  "1",
                  "--max-time",
                  "60");
            });
    int port = port(err);
    if (protocol.equals("udp")) {
      try (DatagramSocket socket = new DatagramSocket()) {
        for (byte[] message : json ? List.of(first, second) : List.of(first, DATA, DATA)) {
          socket.send(
              new DatagramPacket(message, message.length, InetAddress.getLoopbackAddress(), port));
        }
      }
    } else {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.getOutputStream().write(concat(first, second));
      }
    }
    assertEquals(0, status.get(70, TimeUnit.SECONDS), () -> err.toString(StandardCharsets.UTF_8));
    String line = out.toString(StandardCharsets.UTF_8);
    assertEquals(1, line.lines().count(), line);
    assertTrue(line.contains("\"sourcePodName\":\"abc\""), line);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("0 lost"));
  }

  private static int port(ByteArrayOutputStream err) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      Matcher said = Pattern.compile("port (\\d+)").matcher(err.toString(StandardCharsets.UTF_8));
      if (said.find()) {
        return Integer.parseInt(said.group(1));
      }
      Thread.sleep(100);
    }
    throw new AssertionError("it does not listen: " + err);
  }

  @Test
  void addressesAreChecked() {
    assertEquals(2, run("listen", "--udp", "host:port").status());
    assertEquals(2, run("listen", "--udp", "::1:4739").status());
    assertEquals(2, run("listen", "--tcp", "70000").status());
    assertEquals(2, run("listen").status());
    for (String option :
        List.of("--count", "--max-time", "--idle-timeout", "--max-connections", "--top")) {
      assertEquals(2, run("listen", "--udp", "127.0.0.1:0", option, "-1").status(), option);
    }
  }
}
