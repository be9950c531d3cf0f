// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.AntreaShape;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.testsupport.UdpPort;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Live exporters, and what other collectors read in the same octets. Every program runs under a
 * limit of time and of output.
 */
@Tag("long")
class PeersTest {
  private static final int MOST_OUTPUT = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  private static PeerProgram peer(String name, String source) {
    return PeerProgram.named(name, source).within(PATIENCE);
  }

  private static PeerProgram tshark() {
    return peer("tshark", "Debian package tshark");
  }

  private static PeerProgram nfcapd() {
    return peer("nfcapd", "Debian package nfdump");
  }

  private static DatagramSocket collector() throws IOException {
    DatagramSocket socket =
        new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    socket.setReceiveBufferSize(1 << 20);
    return socket;
  }

  /** What comes until nothing has come for a while, at first and then. */
  private static List<byte[]> received(DatagramSocket socket, int wait, int then)
      throws IOException {
    List<byte[]> datagrams = new ArrayList<>();
    socket.setSoTimeout(wait);
    byte[] buffer = new byte[65535];
    while (datagrams.size() < 1000) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(packet);
      } catch (SocketTimeoutException e) {
        break;
      }
      datagrams.add(Arrays.copyOf(buffer, packet.getLength()));
      socket.setSoTimeout(then);
    }
    return datagrams;
  }

  /** Packets of two protocols between three hosts. */
  private Path traffic() throws IOException {
    List<byte[]> packets = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int number = i;
      byte[] udp =
          new WireOctets().u16(1000 + i % 3).u16(53).u16(28 + i).u16(0).zeros(20 + i).toByteArray();
      packets.add(ip(17, 2, udp));
      byte[] tcp =
          new WireOctets()
              .u16(2000 + number % 2)
              .u16(80)
              .u32(1)
              .u32(1)
              .u16(0x5010)
              .u16(1000)
              .u32(0)
              .zeros(100 + i)
              .toByteArray();
      packets.add(ip(6, 3, tcp));
    }
    return capture("in.pcap", packets);
  }

  private static byte[] ip(int protocol, int host, byte[] payload) {
    return new WireOctets()
        .u16(0x4500)
        .u16(20 + payload.length)
        .u32(0x00010000)
        .u16(0x4000 | protocol)
        .u16(0)
        .u32(0x0A000001)
        .u32(0x0A000000 + host)
        .raw(payload)
        .toByteArray();
  }

  private Path capture(String name, List<byte[]> packets) throws IOException {
    WireOctets file = new WireOctets().u32(0xA1B2C3D4L).u16(2).u16(4).u64(0).u32(65535).u32(1);
    int number = 0;
    for (byte[] packet : packets) {
      int length = packet.length + 14;
      file.u32(1_700_000_000L + number++).u32(0).u32(length).u32(length);
      file.zeros(12).u16(0x0800).raw(packet);
    }
    Path path = folder.resolve(name);
    Files.write(path, file.toByteArray());
    return path;
  }

  /** The flows we read, forward and reverse, as lines that other programs can print too. */
  private static Set<String> ours(List<byte[]> datagrams) {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession session = cache.session("exporter", Transport.UDP);
    Set<String> flows = new TreeSet<>();
    for (byte[] datagram : datagrams) {
      reader.reset(session, datagram, 0, datagram.length);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        assertFalse(event == IpfixEvent.SKIPPED_SET || event == IpfixEvent.GAP, event::toString);
        if (event == IpfixEvent.RECORD && reader.record().has(IanaElements.SOURCE_IPV4_ADDRESS)) {
          add(flows, reader.record());
        }
      }
    }
    assertEquals(0, session.lostRecords());
    return flows;
  }

  private static void add(Set<String> flows, DataRecord record) {
    flows.add(
        line(
            record,
            record.addressText(IanaElements.SOURCE_IPV4_ADDRESS),
            record.addressText(IanaElements.DESTINATION_IPV4_ADDRESS),
            IanaElements.SOURCE_TRANSPORT_PORT,
            IanaElements.DESTINATION_TRANSPORT_PORT));
    assertEquals(0, record.longValue(ReverseElements.REVERSE_OCTET_DELTA_COUNT, 0));
  }

  private static String line(
      DataRecord record,
      String source,
      String destination,
      IntegerElement sourcePort,
      IntegerElement destinationPort) {
    return String.join(
        ",",
        source,
        destination,
        "" + record.longValue(sourcePort),
        "" + record.longValue(destinationPort),
        "" + record.longValue(IanaElements.PROTOCOL_IDENTIFIER),
        "" + record.longValue(IanaElements.OCTET_DELTA_COUNT),
        "" + record.longValue(IanaElements.PACKET_DELTA_COUNT));
  }

  private Set<String> tshark(List<byte[]> datagrams) throws IOException, InterruptedException {
    List<byte[]> packets = new ArrayList<>();
    for (byte[] datagram : datagrams) {
      packets.add(
          ip(
              17,
              9,
              new WireOctets()
                  .u16(40000)
                  .u16(4739)
                  .u16(8 + datagram.length)
                  .u16(0)
                  .raw(datagram)
                  .toByteArray()));
    }
    Path file = capture("out.pcap", packets);
    List<String> command =
        new ArrayList<>(
            List.of("-r", file.toString(), "-d", "udp.port==4739,cflow", "-T", "fields"));
    command.addAll(List.of("-E", "occurrence=a", "-E", "aggregator=;"));
    for (String field :
        List.of("srcaddr", "dstaddr", "srcport", "dstport", "protocol", "octets", "packets")) {
      command.addAll(List.of("-e", "cflow." + field));
    }
    Set<String> flows = new TreeSet<>();
    String printed = tshark().run(new byte[0], command.toArray(new String[0])).output();
    for (String line : printed.split("\n", -1)) {
      List<List<String>> columns = new ArrayList<>();
      for (String column : line.split("\t", -1)) {
        columns.add(List.of(column.split(";", -1)));
      }
      for (int i = 0; columns.size() == 7 && i < columns.get(0).size(); i++) {
        List<String> cells = new ArrayList<>();
        // Biflow records repeat octets and packets for the way back; forward ones stand first.
        int step = columns.get(5).size() / columns.get(0).size();
        for (int column = 0; column < 7; column++) {
          cells.add(columns.get(column).get(column < 5 ? i : i * step));
        }
        if (!cells.get(0).isEmpty()) {
          flows.add(String.join(",", cells));
        }
      }
    }
    return flows;
  }

  private Set<String> nfdump(List<byte[]> datagrams) throws IOException, InterruptedException {
    int port = UdpPort.free();
    Path output = folder.resolve("nfcapd.log");
    Path flows = Files.createDirectory(folder.resolve("flows"));
    String[] arguments = {"-p", "" + port, "-b", "127.0.0.1", "-w", flows.toString(), "-t", "600"};
    try (PeerProgram.Running collector = nfcapd().start(output, arguments);
        DatagramSocket socket = new DatagramSocket()) {
      for (int i = 0; i < 600 && !Files.readString(output).contains("Startup"); i++) {
        assertTrue(collector.isAlive(), "nfcapd ended");
        Thread.sleep(100);
      }
      Thread.sleep(500);
      for (byte[] datagram : datagrams) {
        socket.send(
            new DatagramPacket(datagram, datagram.length, InetAddress.getLoopbackAddress(), port));
      }
      UdpPort.awaitTaken(port);
    }
    Set<String> lines = new TreeSet<>();
    String out =
        peer("nfdump", "Debian package nfdump")
            .run(
                new byte[0],
                "-q",
                "-N",
                "-R",
                flows.toString(),
                "-o",
                "fmt:%sa,%da,%sp,%dp,%pr,%byt,%pkt")
            .output();
    for (String line : out.split("\n", -1)) {
      String bare =
          line.replace(" ", "").toUpperCase(Locale.ROOT).replace("UDP", "17").replace("TCP", "6");
      if (bare.startsWith("10.")) {
        lines.add(bare);
      }
    }
    return lines;
  }

  @Test
  void softflowdIsReadAsOthersReadIt() throws IOException, InterruptedException {
    PeerProgram softflowd = peer("softflowd", "Debian package softflowd");
    tshark();
    nfcapd();
    Path traffic = traffic();
    List<byte[]> datagrams;
    try (DatagramSocket socket = collector()) {
      softflowd.run(
          new byte[0],
          "-r",
          traffic.toString(),
          "-n",
          "127.0.0.1:" + socket.getLocalPort(),
          "-v",
          "10",
          "-d",
          "-c",
          "none");
      datagrams = received(socket, 1000, 200);
    }
    Set<String> flows = ours(datagrams);
    assertEquals(5, flows.size(), flows::toString);
    assertEquals(flows, tshark(datagrams));
    assertEquals(flows, nfdump(datagrams));
  }

  @Test
  void pmacctdIsReadAsOthersReadIt() throws IOException, InterruptedException {
    PeerProgram pmacctd = peer("pmacctd", "Debian package pmacct");
    tshark();
    nfcapd();
    Path traffic = traffic();
    List<byte[]> datagrams;
    try (DatagramSocket socket = collector()) {
      Path configuration = folder.resolve("pmacctd.conf");
      Files.write(
          configuration,
          List.of(
              "daemonize: false",
              "pcap_savefile: " + traffic,
              "aggregate: src_host,dst_host,src_port,dst_port,proto,tos",
              "plugins: nfprobe[x]",
              "nfprobe_receiver[x]: 127.0.0.1:" + socket.getLocalPort(),
              "nfprobe_version[x]: 10"));
      Path log = folder.resolve("pmacctd.log");
      try (PeerProgram.Running exporter = pmacctd.start(log, "-f", configuration.toString())) {
        datagrams = received(socket, 60_000, 5000);
        assertFalse(
            datagrams.isEmpty(), () -> "pmacctd sent nothing; alive: " + exporter.isAlive());
      }
    }
    Set<String> flows = ours(datagrams);
    assertEquals(5, flows.size(), flows::toString);
    assertEquals(flows, tshark(datagrams));
    assertEquals(flows, nfdump(datagrams));
  }

  private PeerProgram goExporter() {
    Path sources = Path.of(System.getProperty("project.root"), "ipfix-model/src/test/go");
    return PeerProgram.builtByGo(sources, folder.resolve("exporter"), "build").within(PATIENCE);
  }

  private static void checkExported(List<String> lines) {
    List<String> records = lines.stream().filter(line -> line.startsWith("RECORD")).toList();
    assertEquals(7, records.size(), lines::toString);
    for (int i = 0; i < 7; i++) {
      assertEquals(
          String.format(
              Locale.ROOT,
              "RECORD {flowStartSeconds=2023-11-14T22:13:20Z, sourceIPv4Address=10.10.0.%1$d,"
                  + " sourceTransportPort=%2$d, protocolIdentifier=6, octetDeltaCount=%3$d,"
                  + " reverseOctetDeltaCount=9223372036854775808, sourcePodName=client-%1$d,"
                  + " sourcePodNamespace=, egressNetworkPolicyName=%1$0300d, flowType=2,"
                  + " tcpState=TIME_WAIT}",
              i,
              40000 + i,
              600_000 + i),
          records.get(i));
    }
    assertFalse(lines.stream().anyMatch(line -> line.startsWith("GAP")), lines::toString);
  }

  @Test
  void goIpfixOverUdp() throws IOException, InterruptedException {
    PeerProgram exporter = goExporter();
    List<byte[]> datagrams;
    try (DatagramSocket socket = collector()) {
      exporter.run(new byte[0], "udp", "127.0.0.1:" + socket.getLocalPort(), "7");
      datagrams = received(socket, 1000, 200);
    }
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    List<String> lines = new ArrayList<>();
    TransportSession session = cache.session("go", Transport.UDP);
    for (byte[] datagram : datagrams) {
      lines.addAll(EventLog.of(session, reader, datagram));
    }
    checkExported(lines);
    assertFalse(reader.observationDomain().isSequenceInclusive(), "go-ipfix since v0.14.0");
  }

  @Test
  void goIpfixOverTcp() throws IOException, InterruptedException {
    checkExported(EventLog.of(overTcp("7")));
  }

  /** Every element that Antrea v2.7's Flow Exporter sends, as its own library encodes it. */
  @Test
  void goIpfixSendsWhatAntreaSends() throws IOException, InterruptedException {
    int records = 300;
    List<TemplateField> fields = AntreaShape.exporter("v2.7.0", AddressFamily.IPV4).fields();
    List<String> arguments = new ArrayList<>(List.of("" + records));
    fields.forEach(field -> arguments.add(field.element().name() + "/" + field.enterpriseNumber()));
    byte[] octets = overTcp(arguments.toArray(new String[0]));

    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    int read = 0;
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        for (int field = 0; field < fields.size(); field++) {
          assertEquals(
              expected(fields.get(field).element(), read, field),
              value(reader.record(), field),
              fields.get(field).element() + " of record " + read);
        }
        read++;
      }
      assertTrue(event != IpfixEvent.GAP && event != IpfixEvent.SKIPPED_SET, event::toString);
    }
    assertEquals(records, read);
    assertEquals(
        "Flow Exporter v2.7.0, IPv4", AntreaShape.of(reader.record().template()).get(0).toString());
  }

  private static String value(DataRecord record, int field) {
    PrintBuffer text = new PrintBuffer();
    record.print(field, FieldForm.VALUES, text);
    return text.toString();
  }

  private static String expected(InformationElement element, int number, int place) {
    return switch (element.dataType()) {
      case STRING -> element.name() + "-" + number;
      case UNSIGNED8 -> "" + (number + place) % 256;
      case UNSIGNED16 -> "" + (1000 * number + place) % 65536;
      case UNSIGNED32 -> "" + (100_000L * number + place);
      case UNSIGNED64 -> "" + (10_000_000_000L * number + place);
      case DATE_TIME_SECONDS -> Instant.ofEpochSecond(1_700_000_000L + number + place).toString();
      case IPV4_ADDRESS -> "10.0." + number % 256 + "." + place;
      default -> throw new AssertionError(element);
    };
  }

  private byte[] overTcp(String... arguments) throws IOException, InterruptedException {
    PeerProgram exporter = goExporter();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout((int) PATIENCE.toMillis());
      List<String> command = new ArrayList<>();
      command.add("tcp");
      command.add("127.0.0.1:" + server.getLocalPort());
      command.addAll(List.of(arguments));
      Path log = folder.resolve("exporter.log");
      try (PeerProgram.Running running = exporter.start(log, command.toArray(new String[0]));
          Socket socket = server.accept()) {
        assertTrue(running.isAlive() || socket.isConnected(), "the exporter ended");
        return socket.getInputStream().readNBytes(MOST_OUTPUT);
      }
    }
  }
}
