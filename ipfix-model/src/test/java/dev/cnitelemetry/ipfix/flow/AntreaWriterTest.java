// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv6AddressElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.SentMessages;
import dev.cnitelemetry.ipfix.wire.TemplateCache;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.testsupport.Allocation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AntreaWriterTest {
  private static final Instant NOON = Instant.parse("2023-11-14T12:00:00Z");

  private final SentMessages sent = new SentMessages();

  /** A record with a value of its own in every field of a shape. */
  private static FlowRecord full(AntreaShape shape) {
    FlowRecordBuilder builder = FlowRecord.builder();
    int number = 0;
    for (TemplateField field : shape.fields()) {
      InformationElement element = field.element();
      number++;
      if (element instanceof StringElement text) {
        builder.set(text, "value " + number);
      } else if (element instanceof IntegerElement integer) {
        builder.set(integer, number);
      } else if (element instanceof AddressElement address) {
        builder.set(
            address,
            element instanceof Ipv6AddressElement ? "fd00::" + number : "10.0.0." + number);
      } else if (element instanceof DateTimeElement time) {
        builder.set(time, NOON.plusSeconds(number));
      } else {
        builder.set((OctetArrayElement) element, new UUID(number, number));
      }
    }
    return builder.build();
  }

  private static List<FlowRecord> read(byte[] octets) {
    ElementRegistry registry =
        ElementRegistry.standard().toBuilder().acceptEarlyAntreaNumbers().build();
    IpfixReader reader =
        IpfixReader.builder().templates(TemplateCache.builder().registry(registry).build()).build();
    reader.reset(octets, 0, octets.length);
    List<FlowRecord> flows = new ArrayList<>();
    FlowRecordView view = new FlowRecordView(reader);
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        flows.add(view.copy());
      }
    }
    return flows;
  }

  private static AntreaWriter.Builder builder(AntreaShape shape, SentMessages sink) {
    String release = shape.release().text();
    AggregatorMode mode = shape.mode();
    return mode == null
        ? AntreaWriter.exporter(release, sink).families(shape.family())
        : AntreaWriter.aggregator(release, mode, sink);
  }

  @Test
  void everyShapeIsWrittenAndReadBack() {
    for (ShapeRow row : AntreaShapeTable.ROWS) {
      for (AddressFamily family : AddressFamily.values()) {
        for (AntreaVersion release : List.of(row.since, row.until)) {
          if (family == AddressFamily.IPV6 && !row.ipv6) {
            continue;
          }
          AggregatorMode mode = row.mode;
          AntreaShape shape =
              mode == null
                  ? AntreaShape.exporter(release.text(), family)
                  : AntreaShape.aggregator(release.text(), mode, family);
          roundTrip(shape);
        }
      }
    }
  }

  private static void roundTrip(AntreaShape shape) {
    FlowRecord flow = full(shape);
    SentMessages sent = new SentMessages();
    AntreaWriter writer = builder(shape, sent).build();
    writer.advance(NOON);
    writer.write(flow);
    writer.flush();
    FlowRecord read = read(sent.octets()).get(0);
    for (TemplateField field : shape.fields()) {
      InformationElement element = field.element();
      InformationElement source =
          shape.misplacesValues() ? MisplacedValues.sentUnder(element) : element;
      assertEquals(flow.field(source), read.field(element), shape + " " + element.name());
    }
  }

  @Test
  void aViewIsWrittenAsItsCopyIs() {
    for (String release : List.of("v1.7.0", "v2.5.1", "v2.7.0")) {
      AntreaShape shape =
          AntreaShape.aggregator("v2.7.0", AggregatorMode.AGGREGATE, AddressFamily.IPV6);
      SentMessages source = new SentMessages();
      AntreaWriter first = builder(shape, source).build();
      first.write(full(shape));
      first.write(full(shape));
      first.flush();
      byte[] octets = source.octets();
      SentMessages views = new SentMessages();
      SentMessages copies = new SentMessages();
      AntreaWriter ofViews =
          AntreaWriter.aggregator(release, AggregatorMode.AGGREGATE, views).build();
      AntreaWriter ofCopies =
          AntreaWriter.aggregator(release, AggregatorMode.AGGREGATE, copies).build();
      IpfixReader reader = IpfixReader.builder().build();
      reader.reset(octets, 0, octets.length);
      FlowRecordView view = new FlowRecordView(reader);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        if (event == IpfixEvent.RECORD) {
          ofViews.write(view);
          ofCopies.write(view.copy());
        }
      }
      ofViews.flush();
      ofCopies.flush();
      assertEquals(copies.events(), views.events());
      assertTrue(views.events().size() > 4);
    }
  }

  @Test
  void viewsAreWrittenWithoutAllocation() {
    AntreaShape shape =
        AntreaShape.aggregator("v2.5.1", AggregatorMode.AGGREGATE, AddressFamily.IPV4);
    SentMessages source = new SentMessages();
    AntreaWriter first = builder(shape, source).build();
    first.write(full(shape));
    first.flush();
    byte[] octets = source.octets();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    FlowRecordView view = new FlowRecordView(reader);
    AntreaWriter writer =
        AntreaWriter.aggregator("v2.5.1", AggregatorMode.AGGREGATE, (array, from, length) -> {})
            .build();
    assertEquals(0, Allocation.of(() -> writer.write(view)));
  }

  private List<String> messages(AntreaWriter.Builder builder, int records) {
    AntreaWriter writer = builder.build();
    writer.advance(NOON);
    FlowRecord ipv4 =
        FlowRecord.builder().set(IanaElements.SOURCE_IPV4_ADDRESS, "10.0.0.1").build();
    FlowRecord ipv6 = FlowRecord.builder().set(IanaElements.SOURCE_IPV6_ADDRESS, "fd00::1").build();
    for (int i = 0; i < records; i++) {
      writer.write(ipv4);
      if (writer.shapes().size() > 1) {
        writer.write(ipv6);
      }
    }
    writer.advance(NOON.plusSeconds(1));
    return sent.events().stream().map(line -> line.startsWith("RECORD") ? "RECORD" : line).toList();
  }

  @Test
  void exportersSendRecordsOneByOne() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 5",
            "TEMPLATE NEW 256 of 37",
            "MESSAGE 1 of 5",
            "RECORD",
            "MESSAGE 2 of 5",
            "RECORD"),
        messages(AntreaWriter.exporter("v1.7.0", sent).observationDomainId(5), 2));
  }

  @Test
  void sequenceNumbersFollowTheRelease() {
    for (String release : List.of("v0.11.4", "v2.3.1", "v2.7.0")) {
      sent.messages().clear();
      assertEquals("MESSAGE 0 of 0", messages(AntreaWriter.exporter(release, sent), 1).get(2));
    }
    for (String release : List.of("v0.12.0", "v1.7.0", "v2.3.0")) {
      sent.messages().clear();
      assertEquals("MESSAGE 1 of 0", messages(AntreaWriter.exporter(release, sent), 1).get(2));
    }
  }

  @Test
  void laterAggregatorsGatherRecordsByTemplate() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 0",
            "TEMPLATE NEW 256 of 70",
            "MESSAGE 0 of 0",
            "TEMPLATE NEW 257 of 70",
            "MESSAGE 0 of 0",
            "RECORD",
            "RECORD",
            "MESSAGE 2 of 0",
            "RECORD",
            "RECORD"),
        messages(AntreaWriter.aggregator("v2.7.0", AggregatorMode.AGGREGATE, sent), 2));
    sent.messages().clear();
    assertEquals(
        8, messages(AntreaWriter.aggregator("v2.2.0", AggregatorMode.AGGREGATE, sent), 1).size());
  }

  @Test
  void overUdpMessagesAreSmallAndTemplatesMayBeLarger() {
    AntreaWriter writer =
        AntreaWriter.aggregator("v2.7.0", AggregatorMode.AGGREGATE, sent)
            .transport(Transport.UDP)
            .build();
    writer.advance(NOON);
    for (int i = 0; i < 3; i++) {
      writer.write(full(AntreaShape.exporter("v2.7.0", AddressFamily.IPV4)));
    }
    writer.flush();
    List<Integer> lengths = sent.messages().stream().map(message -> message.length).toList();
    assertEquals(List.of(536, 536), lengths.subList(0, 2));
    assertTrue(lengths.stream().skip(2).allMatch(length -> length <= 512), lengths.toString());
    assertEquals(5, lengths.size());
  }

  @Test
  void onlyIpv6() {
    AntreaWriter writer =
        AntreaWriter.exporter("v1.7.0", sent).families(AddressFamily.IPV6).build();
    writer.write(full(AntreaShape.exporter("v1.7.0", AddressFamily.IPV6)));
    assertEquals(256, writer.writer().templates().get(0).id());
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> writer.write(full(AntreaShape.exporter("v1.7.0", AddressFamily.IPV4))))
            .getMessage()
            .startsWith("the record has addresses of IPv4, and the sender Templates of"));
  }

  @Test
  void templatesAreRepeatedAsTheReleaseDoes() {
    for (String release : List.of("v1.7.0", "v2.7.0")) {
      sent.messages().clear();
      AntreaWriter writer = AntreaWriter.exporter(release, sent).transport(Transport.UDP).build();
      writer.advance(NOON);
      writer.flush();
      writer.advance(NOON.plus(Duration.ofMinutes(29)));
      assertEquals(release.equals("v1.7.0") ? 1 : 2, sent.messages().size());
      writer.advance(NOON.plus(Duration.ofMinutes(31)));
      assertEquals(2, sent.messages().size());
    }
  }

  @Test
  void domainsAreHashes() {
    assertEquals(568266919, ObservationDomains.ofNode("node-1"));
    assertEquals(0x050c5d7e, ObservationDomains.ofNode("a"));
    assertEquals(0x811c9dc5L, ObservationDomains.ofNode(""));
    assertEquals(
        ObservationDomains.ofNode("0123456789abcdef"),
        ObservationDomains.ofCluster(new UUID(0x3031323334353637L, 0x3839616263646566L)));
  }
}
