// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.SentMessages;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.testsupport.UdpPort;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What other collectors read in messages that are written here. Every program runs under a limit of
 * time and, by {@code head}, of output.
 */
@Tag("long")
class WriterPeersTest {
  private static final int RECORDS = 20;
  private static final String MOST_OUTPUT = "4000000";
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @TempDir private Path folder;

  /** Records of a Flow Exporter, each in a datagram of its own. */
  private static List<byte[]> exported(AddressFamily family) {
    return exported(family, 64);
  }

  private static List<byte[]> exported(AddressFamily family, int mostBits) {
    SentMessages sent = new SentMessages();
    AntreaWriter writer =
        AntreaWriter.exporter("v1.7.0", sent)
            .families(family)
            .transport(Transport.UDP)
            .observationDomainId(ObservationDomains.ofNode("node-1"))
            .build();
    writer.advance(Instant.ofEpochSecond(1_700_000_000));
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < RECORDS; i++) {
      writer.write(RandomFlow.of(writer.shapes().get(0), random, mostBits).flow());
    }
    writer.flush();
    return sent.messages();
  }

  /** Several sets a message, padding, reduced sizes, records of an Options Template. */
  private static byte[] ofAllKinds() {
    SentMessages sent = new SentMessages();
    IpfixWriter writer = IpfixWriter.builder(sent).observationDomainId(5).padding(true).build();
    TemplateDefinition reduced =
        TemplateDefinition.builder(300)
            .field(IanaElements.OCTET_DELTA_COUNT, 3)
            .field(IanaElements.PROTOCOL_IDENTIFIER)
            .field(IanaElements.INTERFACE_NAME)
            .field(IanaElements.SOURCE_MAC_ADDRESS)
            .build();
    TemplateDefinition options =
        TemplateDefinition.builder(301)
            .scope(IanaElements.OBSERVATION_DOMAIN_ID)
            .field(IanaElements.EXPORTED_FLOW_RECORD_TOTAL_COUNT)
            .build();
    writer.define(reduced);
    writer.define(options);
    writer.advance(1_700_000_000_000L);
    for (int i = 0; i < RECORDS; i++) {
      writer
          .begin(reduced)
          .set(0, 16_000_000 + i)
          .set(1, i)
          .set(2, "eth" + i)
          .set(3, 0x0A58_0A0A_0000L + i)
          .end();
      writer.begin(options).set(0, 5).set(1, i).end();
    }
    writer.flush();
    return sent.octets();
  }

  private static byte[] concat(List<byte[]> messages) {
    ByteBuffer all = ByteBuffer.allocate(messages.stream().mapToInt(each -> each.length).sum());
    messages.forEach(all::put);
    return all.array();
  }

  private static List<String> ours(byte[] octets, Function<DataRecord, String> form) {
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    List<String> records = new ArrayList<>();
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD || event == IpfixEvent.OPTIONS) {
        records.add(form.apply(reader.record()));
      }
    }
    return records;
  }

  /** Every field by its numbers, with its octets. */
  private static String octets(DataRecord record) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < record.fieldCount(); i++) {
      TemplateField field = record.template().fields().get(i);
      OctetSlice value = record.sliceAt(i, new OctetSlice());
      fields.add(
          field.enterpriseNumber()
              + "/"
              + field.id()
              + "="
              + HexFormat.of().formatHex(value.toByteArray()));
    }
    return String.join(" ", fields);
  }

  private String limited(String... command) {
    PeerProgram shell = PeerProgram.named("sh", "every system");
    List<String> arguments = new ArrayList<>(List.of("-c"));
    arguments.add("timeout 60 \"$@\" 2>/dev/null | head -c " + MOST_OUTPUT);
    arguments.add("sh");
    arguments.addAll(List.of(command));
    return shell.run(new byte[0], arguments.toArray(new String[0])).output();
  }

  @Test
  void libfixbufReadsEveryOctet() throws IOException {
    PeerProgram compiler = PeerProgram.named("cc", "Debian package gcc");
    PeerProgram configuration = PeerProgram.named("pkg-config", "Debian package pkg-config");
    PeerProgram.Outcome flags = configuration.run(new byte[0], "--cflags", "--libs", "libfixbuf");
    if (flags.status() != 0) {
      throw PeerProgram.missing("libfixbuf is missing; it comes with Debian package libfixbuf-dev");
    }
    Path program = folder.resolve("records");
    List<String> arguments = new ArrayList<>();
    arguments.add(
        Path.of(System.getProperty("project.root"), "ipfix-model/src/test/c/records.c").toString());
    arguments.addAll(List.of(flags.output().strip().split("\\s+", -1)));
    arguments.addAll(List.of("-o", program.toString()));
    PeerProgram.Outcome compiled = compiler.run(new byte[0], arguments.toArray(new String[0]));
    assertEquals(0, compiled.status(), compiled::errors);
    for (byte[] octets :
        List.of(
            concat(exported(AddressFamily.IPV4)),
            concat(exported(AddressFamily.IPV6)),
            ofAllKinds())) {
      Path file = Files.write(folder.resolve("messages"), octets);
      List<String> expected = ours(octets, WriterPeersTest::octets);
      assertEquals(expected, limited(program.toString(), file.toString()).lines().toList());
    }
  }

  @Test
  void tsharkReadsEveryField() throws IOException {
    PeerProgram.named("tshark", "Debian package tshark");
    List<byte[]> messages = exported(AddressFamily.IPV4);
    Path capture = Files.write(folder.resolve("out.pcap"), capture(messages));
    String text = limited("tshark", "-r", capture.toString(), "-d", "udp.port==4739,cflow", "-V");
    List<String> flows = List.of(text.split("(?m)^ *Flow 1$", -1));
    List<String> expected = ours(concat(messages), WriterPeersTest::inWordsOfTshark);
    assertEquals(RECORDS + 1, flows.size());
    for (int i = 0; i < RECORDS; i++) {
      assertEquals(expected.get(i), fields(flows.get(i + 1)));
    }
    assertTrue(!text.contains("Malformed"), "malformed for tshark");
  }

  /** What tshark has words for, and every element of Antrea by its number. */
  private static String inWordsOfTshark(DataRecord record) {
    StringBuilder fields = new StringBuilder();
    fields.append("SrcPort ").append(record.longValue(IanaElements.SOURCE_TRANSPORT_PORT));
    fields.append(" DstPort ").append(record.longValue(IanaElements.DESTINATION_TRANSPORT_PORT));
    fields.append(" Packets ");
    fields.append(Long.toUnsignedString(record.longValue(IanaElements.PACKET_DELTA_COUNT)));
    fields.append(" Octets ");
    fields.append(Long.toUnsignedString(record.longValue(IanaElements.OCTET_DELTA_COUNT)));
    fields.append(" SrcAddr ").append(record.addressText(IanaElements.SOURCE_IPV4_ADDRESS));
    fields.append(" DstAddr ").append(record.addressText(IanaElements.DESTINATION_IPV4_ADDRESS));
    for (int i = 0; i < record.fieldCount(); i++) {
      TemplateField field = record.template().fields().get(i);
      OctetSlice value = record.sliceAt(i, new OctetSlice());
      if (field.enterpriseNumber() == 56506 && !value.isEmpty()) {
        fields.append(' ').append(field.id()).append(' ');
        fields.append(shortened(HexFormat.of().formatHex(value.toByteArray())));
      }
    }
    return fields.toString();
  }

  /** Tshark cuts what it prints of a field. */
  private static String shortened(String digits) {
    return digits.substring(0, Math.min(40, digits.length()));
  }

  private static String fields(String flow) {
    StringBuilder fields = new StringBuilder();
    Matcher named =
        Pattern.compile("(?m)^ *(SrcPort|DstPort|Packets|Octets|SrcAddr|DstAddr): (\\S+)$")
            .matcher(flow);
    while (named.find()) {
      fields.append(fields.length() > 0 ? " " : "");
      fields.append(named.group(1)).append(' ').append(named.group(2));
    }
    Matcher own =
        Pattern.compile("\\(Project Antrea\\) Type (\\d+): Value \\(hex bytes\\): ([0-9a-f ]+)")
            .matcher(flow);
    while (own.find()) {
      fields.append(' ').append(own.group(1)).append(' ');
      fields.append(shortened(own.group(2).replace(" ", "")));
    }
    return fields.toString();
  }

  private static byte[] capture(List<byte[]> messages) {
    ByteBuffer file = ByteBuffer.allocate(1 << 20);
    file.putInt(0xA1B2C3D4).putShort((short) 2).putShort((short) 4).putLong(0);
    file.putInt(65535).putInt(101);
    int number = 0;
    for (byte[] message : messages) {
      int length = 28 + message.length;
      file.putInt(1_700_000_000 + number++).putInt(0).putInt(length).putInt(length);
      file.putShort((short) 0x4500).putShort((short) length).putInt(0);
      file.putInt(0x40110000).putInt(0x0A000001).putInt(0x0A000002);
      file.putShort((short) 40000).putShort((short) 4739);
      file.putShort((short) (8 + message.length)).putShort((short) 0).put(message);
    }
    byte[] octets = new byte[file.position()];
    file.flip().get(octets);
    return octets;
  }

  @Test
  void goIpfixReadsEveryField() throws IOException, InterruptedException {
    PeerProgram go = PeerProgram.named("go", "the Go toolchain, 1.26 or later");
    Path program = folder.resolve("collector");
    PeerProgram.Outcome built =
        go.runIn(
            Path.of(System.getProperty("project.root"), "ipfix-model/src/test/go/collector"),
            new byte[0],
            "build",
            "-o",
            program.toString(),
            ".");
    if (built.status() != 0) {
      throw PeerProgram.missing("go-ipfix was not built: " + built.errors());
    }
    for (AddressFamily family : AddressFamily.values()) {
      byte[] octets = concat(exported(family));
      Path log = folder.resolve("collector-" + family);
      PeerProgram.Running collector =
          PeerProgram.named("collector", "this project", program.toString())
              .start(log, Integer.toString(RECORDS));
      try {
        Pattern address = Pattern.compile("(?m)^127\\.0\\.0\\.1:(\\d+)$");
        await(() -> address.matcher(read(log)).find());
        Matcher said = address.matcher(read(log));
        assertTrue(said.find());
        try (Socket socket = new Socket(HERE, Integer.parseInt(said.group(1)))) {
          socket.getOutputStream().write(octets);
          await(() -> !collector.isAlive());
        }
      } finally {
        collector.close();
      }
      assertEquals(
          ours(octets, DataRecord::toString),
          read(log).lines().filter(line -> line.startsWith("{")).toList());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertTrue(condition.getAsBoolean(), "it did not happen in a minute");
  }

  private static void send(List<byte[]> messages, int port)
      throws IOException, InterruptedException {
    try (DatagramSocket socket = new DatagramSocket()) {
      for (byte[] message : messages) {
        socket.send(new DatagramPacket(message, message.length, HERE, port));
      }
    }
    UdpPort.awaitTaken(port);
  }

  @Test
  void nfacctdReadsWhatItsPrimitivesName() throws IOException, InterruptedException {
    PeerProgram nfacctd =
        PeerProgram.named("nfacctd", "Debian package pmacct", "/usr/sbin/nfacctd");
    int port = UdpPort.free();
    Path primitives =
        Files.write(
            folder.resolve("primitives"),
            List.of(
                "name=sourcePodName field_type=56506:101 len=vlen semantics=str",
                "name=destinationPodNamespace field_type=56506:102 len=vlen semantics=str",
                "name=flowType field_type=56506:137 len=1 semantics=u_int",
                "name=reverseOctets field_type=29305:1 len=8 semantics=u_int"));
    Path configuration =
        Files.write(
            folder.resolve("nfacctd.conf"),
            List.of(
                "daemonize: false",
                "nfacctd_ip: 127.0.0.1",
                "nfacctd_port: " + port,
                "plugins: print[x]",
                "print_output[x]: json",
                "print_refresh_time[x]: 1",
                "plugin_buffer_size[x]: 10240",
                "plugin_pipe_size[x]: 1024000",
                "aggregate_primitives: " + primitives,
                "aggregate[x]: src_host,dst_host,src_port,dst_port,proto,"
                    + "sourcePodName,destinationPodNamespace,flowType,reverseOctets"));
    List<byte[]> messages = exported(AddressFamily.IPV4, 40);
    Path log = folder.resolve("nfacctd.log");
    PeerProgram.Running running = nfacctd.start(log, "-f", configuration.toString());
    TreeSet<String> flows = new TreeSet<>();
    try {
      await(() -> read(log).contains("waiting for NetFlow"));
      Thread.sleep(500);
      // The last ones wait in a buffer until others follow.
      for (int i = 0; i < 40 && flows.size() < RECORDS; i++) {
        send(messages, port);
        Thread.sleep(1500);
        for (String line : read(log).lines().filter(each -> each.matches("\\{.*}")).toList()) {
          flows.add(inOrder(new ObjectMapper().readTree(line)));
        }
      }
    } finally {
      running.close();
    }
    TreeSet<String> expected =
        new TreeSet<>(
            ours(
                concat(messages),
                record ->
                    String.join(
                        " ",
                        record.addressText(IanaElements.SOURCE_IPV4_ADDRESS),
                        record.addressText(IanaElements.DESTINATION_IPV4_ADDRESS),
                        "" + record.longValue(IanaElements.SOURCE_TRANSPORT_PORT),
                        "" + record.longValue(IanaElements.DESTINATION_TRANSPORT_PORT),
                        record.text(AntreaElements.SOURCE_POD_NAME),
                        record.text(AntreaElements.DESTINATION_POD_NAMESPACE),
                        "" + record.longValue(AntreaElements.FLOW_TYPE),
                        "" + record.longValue(ReverseElements.REVERSE_OCTET_DELTA_COUNT))));
    assertEquals(expected, flows, () -> read(log));
  }

  private static String inOrder(JsonNode flow) {
    List<String> values = new ArrayList<>();
    for (String name :
        List.of(
            "ip_src",
            "ip_dst",
            "port_src",
            "port_dst",
            "sourcepodname",
            "destinationpodnamespace",
            "flowtype",
            "reverseoctets")) {
      values.add(flow.path(name).asText());
    }
    return String.join(" ", values);
  }

  @Test
  void nfdumpReadsTheFieldsItKnows() throws IOException, InterruptedException {
    PeerProgram nfcapd = PeerProgram.named("nfcapd", "Debian package nfdump");
    int port = UdpPort.free();
    Path flows = Files.createDirectory(folder.resolve("flows"));
    Path log = folder.resolve("nfcapd.log");
    // Nfdump rounds what it prints of larger numbers.
    List<byte[]> messages = exported(AddressFamily.IPV4, 40);
    PeerProgram.Running running =
        nfcapd.start(log, "-p", "" + port, "-b", "127.0.0.1", "-w", flows.toString(), "-t", "600");
    try {
      await(() -> read(log).contains("Startup"));
      Thread.sleep(500);
      send(messages, port);
    } finally {
      running.close();
    }
    TreeSet<String> read = new TreeSet<>();
    for (String line :
        limited("nfdump", "-q", "-N", "-R", flows.toString(), "-o", "fmt:%sa,%da,%sp,%dp,%byt,%pkt")
            .lines()
            .toList()) {
      if (line.strip().startsWith("10.")) {
        read.add(line.replace(" ", "").toLowerCase(Locale.ROOT));
      }
    }
    TreeSet<String> expected =
        new TreeSet<>(
            ours(
                concat(messages),
                record ->
                    String.join(
                        ",",
                        record.addressText(IanaElements.SOURCE_IPV4_ADDRESS),
                        record.addressText(IanaElements.DESTINATION_IPV4_ADDRESS),
                        "" + record.longValue(IanaElements.SOURCE_TRANSPORT_PORT),
                        "" + record.longValue(IanaElements.DESTINATION_TRANSPORT_PORT),
                        Long.toUnsignedString(record.longValue(IanaElements.OCTET_DELTA_COUNT)),
                        Long.toUnsignedString(record.longValue(IanaElements.PACKET_DELTA_COUNT)))));
    assertEquals(expected, read);
  }
}
