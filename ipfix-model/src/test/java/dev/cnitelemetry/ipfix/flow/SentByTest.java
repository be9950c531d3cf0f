// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.SentMessages;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import dev.cnitelemetry.testsupport.Allocation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentByTest {
  /** Counts that agree with each other: a connection of 3 records, each of its kinds different. */
  private static FlowRecord counted(AntreaShape shape) {
    FlowRecordBuilder builder =
        FlowRecord.builder().exportTime(Instant.ofEpochSecond(1_700_000_000));
    int number = 0;
    for (TemplateField field : shape.fields()) {
      number++;
      if (field.element() instanceof StringElement text) {
        builder.set(text, "value " + number);
      } else if (field.element() instanceof IntegerElement integer) {
        String name = integer.name();
        long octets = name.contains("ctet") ? 1500 : 1;
        long inAll = name.contains("Total") ? 3 : 1;
        long side = name.endsWith("FromDestinationNode") ? 3 : 2;
        long direction = name.startsWith("reverse") ? 2 : 1;
        builder.set(
            integer, name.contains("ount") ? octets * inAll * 10 * direction + side : number);
      }
    }
    return builder.build();
  }

  private static byte[] messages(String release, FlowRecord flow) {
    SentMessages sent = new SentMessages();
    AntreaWriter writer = AntreaWriter.aggregator(release, AggregatorMode.AGGREGATE, sent).build();
    writer.advance(Instant.ofEpochSecond(1_700_000_000));
    writer.write(flow);
    writer.flush();
    return sent.octets();
  }

  private static IpfixReader atRecord(byte[] messages) {
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(messages, 0, messages.length);
    IpfixEvent event = reader.next();
    while (event != IpfixEvent.RECORD) {
      event = reader.next();
    }
    return reader;
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.4.0", "v2.4.5", "v2.5.1", "v2.6.2"})
  void misplacedValuesAreReadAsWhatTheyAre(String release) {
    FlowRecord flow =
        counted(AntreaShape.aggregator(release, AggregatorMode.AGGREGATE, AddressFamily.IPV4));
    IpfixReader reader = atRecord(messages(release, flow));
    FlowRecordView raw = new FlowRecordView(reader);
    FlowRecordView view = raw.sentBy(release);
    for (InformationElement element : flow.elements()) {
      if (element instanceof IntegerElement number) {
        assertEquals(flow.number(number), view.number(number), element.name());
        assertEquals(flow.number(number), view.copy().number(number), element.name());
      }
    }
    assertEquals(
        flow.number(AntreaElements.PACKET_TOTAL_COUNT_FROM_SOURCE_NODE),
        raw.number(AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE),
        "as it comes without the release");
    assertTrue(raw.suspect());
    assertTrue(raw.copy().suspect());
    assertFalse(view.suspect());
    assertFalse(view.copy().suspect());
  }

  @Test
  void theJsonOfTheMendedRecordHasTheMendedValues() {
    FlowRecord flow =
        counted(AntreaShape.aggregator("v2.5.1", AggregatorMode.AGGREGATE, AddressFamily.IPV4));
    FlowRecordJson json = FlowRecordJson.in(ZoneOffset.UTC);
    PrintBuffer right = new PrintBuffer();
    json.write(new FlowRecordView(atRecord(messages("v2.5.3", flow))), right);
    PrintBuffer mended = new PrintBuffer();
    IpfixReader reader = atRecord(messages("v2.5.1", flow));
    json.write(new FlowRecordView(reader).sentBy("v2.5.1"), mended);
    assertEquals(right.toString(), mended.toString());
  }

  @Test
  void aMendedViewIsWrittenByAReleaseOfEitherKind() {
    FlowRecord flow =
        counted(AntreaShape.aggregator("v2.5.1", AggregatorMode.AGGREGATE, AddressFamily.IPV4));
    byte[] wrong = messages("v2.5.1", flow);
    FlowRecordView view = new FlowRecordView(atRecord(wrong)).sentBy("v2.5.1");
    assertArrayEquals(messages("v2.5.3", flow), messages("v2.5.3", view));
    assertArrayEquals(wrong, messages("v2.5.2", view));
  }

  @Test
  void otherReleasesAndOtherTemplatesAreReadAsTheyCome() {
    FlowRecord flow =
        counted(AntreaShape.aggregator("v2.5.3", AggregatorMode.AGGREGATE, AddressFamily.IPV4));
    IpfixReader reader = atRecord(messages("v2.5.3", flow));
    FlowRecordView view = new FlowRecordView(reader);
    assertFalse(view.suspect());
    assertEquals(view.copy(), view.sentBy("v2.5.3").copy());
    assertEquals(view.copy(), view.sentBy("v1.7").copy());

    SentMessages sent = new SentMessages();
    AntreaWriter proxy = AntreaWriter.aggregator("v2.5.1", AggregatorMode.PROXY, sent).build();
    proxy.advance(Instant.ofEpochSecond(1_700_000_000));
    proxy.write(flow);
    proxy.flush();
    FlowRecordView ofProxy = new FlowRecordView(atRecord(sent.octets()));
    assertEquals(ofProxy.copy(), ofProxy.sentBy("v2.5.1").copy());
    assertFalse(ofProxy.suspect());
  }

  @Test
  void anUnknownReleaseNamesThoseThatAreKnown() {
    FlowRecordView view = new FlowRecordView(IpfixReader.builder().build());
    assertEquals(
        "antrea v3.0.0 is not known; known are antrea v0.9.0 to v2.7.0",
        assertThrows(IllegalArgumentException.class, () -> view.sentBy("v3.0.0")).getMessage());
  }

  @Test
  void everyPairOfCountsIsLookedAt() {
    for (String node : new String[] {"FromSourceNode", "FromDestinationNode"}) {
      for (String direction : new String[] {"", "reverse"}) {
        assertTrue(flow(node, direction, 11, 1, 10, 1).suspect(), "octets since, in all");
        assertTrue(flow(node, direction, 10, 3, 10, 2).suspect(), "packets since, in all");
        assertTrue(flow(node, direction, 2, 3, 10, 3).suspect(), "packets, octets since");
        assertTrue(flow(node, direction, 2, 2, 10, 11).suspect(), "packets, octets in all");
        assertFalse(flow(node, direction, 10, 3, 10, 3).suspect());
        assertFalse(flow(node, direction, 0, 0, 0, 0).suspect());
        assertFalse(flow(node, direction, -2, 3, -1, 3).suspect(), "all 64 bits");
      }
    }
    assertFalse(
        FlowRecord.builder()
            .set(IanaElements.OCTET_DELTA_COUNT, 5)
            .set(IanaElements.OCTET_TOTAL_COUNT, 4)
            .build()
            .suspect(),
        "not the counts of a Node");
    assertFalse(
        FlowRecord.builder()
            .set(AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE, 4)
            .build()
            .suspect(),
        "what is not sent contradicts nothing");
  }

  private static FlowRecord flow(
      String node, String direction, long octets, long packets, long octetsInAll, long inAll) {
    FlowRecordBuilder builder =
        FlowRecord.builder().set(AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE, 1 << 20);
    String[] names = {"octetDeltaCount", "packetDeltaCount", "octetTotalCount", "packetTotalCount"};
    long[] values = {octets, packets, octetsInAll, inAll};
    for (int i = 0; i < names.length; i++) {
      String first = names[i].substring(0, 1);
      String name =
          direction.isEmpty()
              ? names[i] + node
              : direction + first.toUpperCase(Locale.ROOT) + names[i].substring(1) + node;
      InformationElement element =
          AntreaElements.all().stream()
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseThrow();
      builder.set((IntegerElement) element, values[i]);
    }
    return builder.build();
  }

  @Test
  void askingAViewAllocatesNothing() {
    FlowRecord flow =
        counted(AntreaShape.aggregator("v2.5.1", AggregatorMode.AGGREGATE, AddressFamily.IPV4));
    IpfixReader reader = atRecord(messages("v2.5.1", flow));
    FlowRecordView view = new FlowRecordView(reader).sentBy("v2.5.1");
    assertTrue(
        view.sentIn(view.record().template().indexOf(AntreaElements.REVERSE_THROUGHPUT)) > 0);
    assertEquals(0, Allocation.of(() -> assertFalse(view.suspect())));
    assertEquals(0, Allocation.of(() -> view.sentIn(3)));
  }
}
