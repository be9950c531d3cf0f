// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IpfixCaptureTest {
  private static final byte[] TEMPLATE =
      hex("000a 001c 6553f100 00000000 00000007 0002 000c 0100 0001 0004 0001");
  private static final byte[] DATA =
      hex("000a 0018 6553f100 00000000 00000007 0100 0008 06 06 06 06");

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private static byte[] of(Object... parts) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (Object part : parts) {
      octets.writeBytes(part instanceof byte[] array ? array : hex((String) part));
    }
    return octets.toByteArray();
  }

  private static byte[] u16(int value) {
    return new byte[] {(byte) (value >> 8), (byte) value};
  }

  private static byte[] udp(int port, byte[] payload) {
    return of("9c40", u16(port), u16(payload.length + 8), "0000", payload);
  }

  private static byte[] tcp(int sequence, int flags, byte[] payload) {
    return tcp(4739, sequence, flags, payload);
  }

  private static byte[] tcp(int port, int sequence, int flags, byte[] payload) {
    byte[] number = ByteBuffer.allocate(4).putInt(sequence).array();
    return of(
        "9c40",
        u16(port),
        number,
        "00000000 50",
        new byte[] {(byte) flags},
        "ffff 0000 0000",
        payload);
  }

  private static byte[] ipv4(int protocol, byte[] payload) {
    return of(
        "4500",
        u16(20 + payload.length),
        "0000 4000 40",
        new byte[] {(byte) protocol},
        "0000 0a000001 0a000002",
        payload);
  }

  private static byte[] ipv6(int protocol, byte[] payload) {
    return of(
        "60000000", u16(payload.length), new byte[] {(byte) protocol}, "40", new byte[32], payload);
  }

  private static byte[] ethernet(byte[] payload) {
    return of("020000000001 020000000002", payload[0] >> 4 == 4 ? "0800" : "86dd", payload);
  }

  private static byte[] pcap(List<byte[]> packets) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(hex("a1b2c3d4 0002 0004 00000000 00000000 0000ffff 00000001"));
    for (byte[] packet : packets) {
      ByteBuffer header = ByteBuffer.allocate(16);
      header.putInt(1_700_000_000).putInt(0).putInt(packet.length).putInt(packet.length);
      file.writeBytes(header.array());
      file.writeBytes(packet);
    }
    return file.toByteArray();
  }

  private record Result(long records, List<String> remarks, Set<Integer> ports, long malformed) {}

  private static Result read(List<byte[]> frames) throws IOException {
    long[] counts = new long[2];
    CollectingProcess process =
        CollectingProcess.builder()
            .handler(
                (event, exporter, reader) -> {
                  counts[0] += event == IpfixEvent.RECORD ? 1 : 0;
                  counts[1] += event == IpfixEvent.MALFORMED ? 1 : 0;
                })
            .build();
    IpfixCapture capture = new IpfixCapture(process, Set.of());
    capture.read(new ByteArrayInputStream(pcap(frames)));
    process.finish();
    return new Result(counts[0], capture.remarks(), new TreeSet<>(capture.portsFound()), counts[1]);
  }

  /** An inner packet of IP in a frame. */
  static Stream<Arguments> tunnels() {
    return Stream.of(
        tunnel("none", inner -> ethernet(inner)),
        tunnel("VXLAN", inner -> vxlan(4789, inner)),
        tunnel("VXLAN of Linux", inner -> vxlan(8472, inner)),
        tunnel(
            "Geneve with options",
            inner ->
                ethernet(
                    ipv6(
                        17,
                        udp(6081, of("0200 6558 00000700 0102030405060708", ethernet(inner)))))),
        tunnel(
            "Geneve of IP",
            inner -> ethernet(ipv4(17, udp(6081, of("0000", type(inner), "00000700", inner))))),
        tunnel("GRE", inner -> ethernet(ipv4(47, of("0000", type(inner), inner)))),
        tunnel(
            "GRE with checksum, key and sequence",
            inner ->
                ethernet(ipv6(47, of("b000", type(inner), "00000000 00000001 00000002", inner)))),
        tunnel("GRE of Ethernet", inner -> ethernet(ipv4(47, of("0000 6558", ethernet(inner))))),
        tunnel("ERSPAN I", inner -> ethernet(ipv4(47, of("0000 88be", ethernet(inner))))),
        tunnel(
            "ERSPAN II",
            inner ->
                ethernet(ipv4(47, of("1000 88be 00000001 1000000000000000", ethernet(inner))))),
        tunnel(
            "ERSPAN III",
            inner ->
                ethernet(
                    ipv4(47, of("1000 22eb 00000001 200000000000000000000000", ethernet(inner))))),
        tunnel("MPLS", inner -> of("020000000001 020000000002 8847", "00064040 00065140", inner)),
        tunnel(
            "MPLS with a control word",
            inner -> of("020000000001 020000000002 8847 00065140 00000000", ethernet(inner))),
        tunnel("MPLS in IP", inner -> ethernet(ipv4(137, of("00065140", inner)))),
        tunnel(
            "PPPoE",
            inner ->
                of(
                    "020000000001 020000000002 8864 1100 0001",
                    u16(inner.length + 2),
                    inner[0] >> 4 == 4 ? "0021" : "0057",
                    inner)),
        tunnel("IP in IPv4", inner -> ethernet(ipv4(inner[0] >> 4 == 4 ? 4 : 41, inner))),
        tunnel("IP in IPv6", inner -> ethernet(ipv6(inner[0] >> 4 == 4 ? 4 : 41, inner))),
        tunnel(
            "authenticated",
            inner ->
                ethernet(
                    ipv4(
                        51,
                        of(
                            inner[0] >> 4 == 4 ? "04" : "29",
                            "04 0000 00000001 00000001 000000000000000000000000",
                            inner)))),
        tunnel(
            "VXLAN with tags within IP within IP", inner -> tagged(ipv4(4, of(ipv4(4, inner))))));
  }

  private static Arguments tunnel(String name, UnaryOperator<byte[]> around) {
    return Arguments.of(name, around);
  }

  private static byte[] tagged(byte[] payload) {
    byte[] outer = ethernet(ipv4(17, udp(4789, of("0800000000000100", tag(payload)))));
    return of(Arrays.copyOf(outer, 12), "8100 0005", Arrays.copyOfRange(outer, 12, outer.length));
  }

  private static byte[] tag(byte[] payload) {
    return of("020000000001 020000000002 88a8 0007 8100 0005 0800", payload);
  }

  private static byte[] vxlan(int port, byte[] inner) {
    return ethernet(ipv4(17, udp(port, of("0800000000000100", ethernet(inner)))));
  }

  private static String type(byte[] inner) {
    return inner[0] >> 4 == 4 ? "0800" : "86dd";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tunnels")
  void recordsWithinTunnelsAreRead(String name, UnaryOperator<byte[]> around) throws IOException {
    for (boolean v4 : new boolean[] {true, false}) {
      List<byte[]> frames = new ArrayList<>();
      for (byte[] message : List.of(TEMPLATE, DATA)) {
        byte[] datagram = udp(9995, message);
        frames.add(around.apply(v4 ? ipv4(17, datagram) : ipv6(17, datagram)));
      }
      if (!v4 && name.equals("VXLAN with tags within IP within IP")) {
        continue;
      }
      Result result = read(frames);
      assertEquals(4, result.records(), name + result.remarks());
      assertEquals(Set.of(9995), result.ports());
      assertEquals(List.of(), result.remarks());
    }
  }

  @Test
  void tunnelsThatAreNotReadAreSaid() throws IOException {
    byte[] inner = ipv4(17, udp(4739, TEMPLATE));
    byte[] deep = inner;
    for (int i = 0; i < 9; i++) {
      deep = ipv4(4, deep);
    }
    List<byte[]> frames =
        List.of(
            ethernet(ipv4(50, inner)),
            ethernet(ipv6(115, inner)),
            ethernet(ipv4(47, of("0000 1234", inner))),
            ethernet(ipv4(47, of("2001 880b", inner))),
            ethernet(deep));
    assertEquals(
        List.of(
            "5 packets are in tunnels that are not read here (ESP, L2TP, other GRE, more than eight"
                + " deep)"),
        read(frames).remarks());
    byte[] eight = inner;
    for (int i = 0; i < 8; i++) {
      eight = ipv4(4, eight);
    }
    assertEquals(List.of(), read(List.of(ethernet(eight))).remarks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50|0000|1 packet is in tunnels that|2 packets are in tunnels that",
        "17|2000|1 fragment of UDP or TCP packets is not|2 fragments of UDP or TCP packets are not",
      })
  void oneIsOne(int protocol, String flags, String once, String twice) throws IOException {
    byte[] packet = ipv4(protocol, udp(4739, DATA));
    System.arraycopy(hex(flags), 0, packet, 6, 2);
    byte[] frame = ethernet(packet);
    assertTrue(read(List.of(frame)).remarks().toString().startsWith("[" + once));
    assertTrue(read(List.of(frame, frame)).remarks().toString().startsWith("[" + twice));
  }

  @Test
  void aStreamWithAMissingSegmentGoesOnAtTheNextMessage() throws IOException {
    byte[] stream = of(TEMPLATE, DATA, DATA, DATA, DATA, DATA);
    for (int lost = 1; lost * 10 < stream.length - 10; lost++) {
      List<byte[]> frames = new ArrayList<>();
      frames.add(ethernet(ipv4(6, tcp(99, 2, new byte[0]))));
      int whole = 0;
      for (int from = 0; from < stream.length; from += 10) {
        byte[] segment = Arrays.copyOfRange(stream, from, Math.min(stream.length, from + 10));
        if (from / 10 != lost) {
          frames.add(ethernet(ipv4(6, tcp(100 + from, 0x10, segment))));
        }
      }
      for (int message = 0; message < 5; message++) {
        int begin = TEMPLATE.length + message * DATA.length;
        int end = begin + DATA.length;
        boolean damaged = begin < lost * 10 + 10 && end > lost * 10;
        whole += damaged || lost * 10 < TEMPLATE.length ? 0 : 1;
      }
      Result result = read(frames);
      assertTrue(result.records() >= 4L * (whole - 1), "segment " + lost + ": " + result.records());
      assertEquals(
          List.of(
              "1 time segments of a TCP stream are missing; it is read on from the next message"),
          result.remarks());
    }
  }

  @Test
  void segmentsThatEndWithAMessageLoseNothingButTheMissingOne() throws IOException {
    for (int lost = 1; lost < 6; lost++) {
      List<byte[]> frames = new ArrayList<>();
      frames.add(ethernet(ipv4(6, tcp(99, 2, new byte[0]))));
      frames.add(ethernet(ipv4(6, tcp(100, 0x10, TEMPLATE))));
      for (int i = 1; i <= 6; i++) {
        if (i != lost) {
          int sequence = 100 + TEMPLATE.length + (i - 1) * DATA.length;
          frames.add(ethernet(ipv4(6, tcp(sequence, 0x10, DATA))));
        }
      }
      assertEquals(20, read(frames).records());
    }
  }

  @Test
  void jsonOfTheFlowAggregatorIsFoundOnAnyPort() throws IOException {
    byte[] line =
        "{\"@timestamp\":\"2023-11-14T22:14:20Z\",\"ipfix\":{\"sourcePodName\":\"abc\"}}\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] other = "{\"query\":\"ipfix\"}\n".getBytes(StandardCharsets.UTF_8);
    List<byte[]> frames = new ArrayList<>();
    frames.add(ethernet(ipv4(17, udp(5170, line))));
    frames.add(ethernet(ipv4(17, udp(5171, other))));
    frames.add(ethernet(ipv4(6, tcp(6001, 99, 2, new byte[0]))));
    byte[] stream = of(line, line, line);
    int cut = line.length + 7;
    frames.add(ethernet(ipv4(6, tcp(6001, 100, 0x10, Arrays.copyOf(stream, cut)))));
    byte[] rest = Arrays.copyOfRange(stream, cut, stream.length);
    frames.add(ethernet(ipv4(6, tcp(6001, 100 + cut, 0x10, rest))));
    frames.add(ethernet(ipv4(6, tcp(9200, 7000, 0x10, other))));
    Result result = read(frames);
    assertEquals(4, result.records());
    assertEquals(Set.of(5170, 6001), result.ports());
    assertEquals(0, result.malformed());
  }

  @Test
  void aJsonStreamWithAMissingSegmentGoesOnAtTheNextRecord() throws IOException {
    byte[] line = "{\"ipfix\":{\"sourcePodName\":\"abc\"}}\n".getBytes(StandardCharsets.UTF_8);
    for (int lost = 1; lost < 6; lost++) {
      List<byte[]> frames = new ArrayList<>();
      frames.add(ethernet(ipv4(6, tcp(6001, 99, 2, new byte[0]))));
      for (int i = 0; i <= 6; i++) {
        byte[] cut = Arrays.copyOf(line, i == lost ? 0 : i == lost - 1 ? 10 : line.length);
        frames.add(ethernet(ipv4(6, tcp(6001, 100 + i * line.length, 0x10, cut))));
      }
      Result result = read(frames);
      assertEquals(5, result.records());
      assertEquals(1, result.remarks().size());
    }
  }

  @Test
  void anyOctetsOfAFrameAreReadOrPassedOver() throws IOException {
    Random random = new Random(7);
    List<byte[]> frames = new ArrayList<>();
    for (Arguments each : tunnels().toList()) {
      @SuppressWarnings("unchecked")
      UnaryOperator<byte[]> around = (UnaryOperator<byte[]>) each.get()[1];
      byte[] frame = around.apply(ipv4(17, udp(4739, TEMPLATE)));
      for (int i = 0; i < 200; i++) {
        byte[] damaged = Arrays.copyOf(frame, 1 + random.nextInt(frame.length));
        for (int j = 0; j < 3; j++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        frames.add(damaged);
      }
    }
    read(frames);
  }
}
