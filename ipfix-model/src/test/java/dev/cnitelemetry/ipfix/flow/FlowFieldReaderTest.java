// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.wire.AntreaMessages;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.WireOctets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is read by place is what is read element by element. */
class FlowFieldReaderTest {
  private static void check(
      FlowFieldReader fields, List<InformationElement> elements, FlowRecord flow) {
    fields.read(flow);
    for (int i = 0; i < elements.size(); i++) {
      InformationElement element = elements.get(i);
      assertEquals(flow.text(element, "none"), fields.text(i, "none"), element.name());
      if (element instanceof IntegerElement integer) {
        assertEquals(flow.number(integer, -7), fields.number(i, -7), element.name());
      } else if (element instanceof DateTimeElement time) {
        assertEquals(flow.second(time, -7), fields.number(i, -7), element.name());
      } else {
        assertEquals(-7, fields.number(i, -7), element.name());
      }
    }
  }

  @Test
  void everyShapeInAnyOrder() {
    SplittableRandom random = new SplittableRandom(1);
    List<AntreaShape> shapes = new ArrayList<>();
    for (AddressFamily family : AddressFamily.values()) {
      for (String release : List.of("v1.5.0", "v1.7.0", "v2.7.0")) {
        shapes.add(AntreaShape.exporter(release, family));
        shapes.add(AntreaShape.aggregator(release, AggregatorMode.AGGREGATE, family));
      }
    }
    List<InformationElement> elements = new ArrayList<>();
    shapes.forEach(shape -> shape.fields().forEach(field -> elements.add(field.element())));
    List<InformationElement> asked = elements.stream().distinct().toList();
    FlowFieldReader fields = new FlowFieldReader(asked);
    for (int i = 0; i < 100; i++) {
      AntreaShape shape = shapes.get(random.nextInt(shapes.size()));
      check(fields, asked, RandomFlow.of(shape, random).flow());
    }
  }

  @Test
  void viewsAndTheirCopies() {
    byte[] octets =
        new WireOctets()
            .raw(AntreaMessages.template())
            .raw(AntreaMessages.data(0, 1))
            .raw(AntreaMessages.data(1, 2))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    FlowRecordView view = new FlowRecordView(reader);
    List<InformationElement> asked = new ArrayList<>(AntreaMessages.FIELDS);
    asked.add(IanaElements.FLOW_END_NANOSECONDS);
    asked.add(AntreaElements.EGRESS_NAME);
    FlowFieldReader fields = new FlowFieldReader(asked);
    List<KeptLayout> layouts = new ArrayList<>();
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        check(fields, asked, view);
        FlowRecord copy = view.copy();
        check(fields, asked, copy);
        layouts.add(((KeptFlowRecord) copy).layout());
      }
    }
    assertEquals(3, layouts.size());
    assertSame(layouts.get(0), layouts.get(2), "copies share what they have in common");
    assertNotSame(layouts.get(0), ((KeptFlowRecord) FlowRecord.builder().build()).layout());
  }

  @Test
  void aRecordOfNothing() {
    List<InformationElement> asked = List.of(AntreaElements.SOURCE_POD_NAME);
    FlowFieldReader fields = new FlowFieldReader(asked);
    assertEquals("-", fields.text(0, "-"), "before the first record");
    check(fields, asked, FlowRecord.builder().build());
  }
}
