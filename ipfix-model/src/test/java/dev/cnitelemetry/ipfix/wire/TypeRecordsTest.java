// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DataTypeSemantics;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.Units;
import dev.cnitelemetry.ipfix.ValueRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeRecordsTest {
  private static WireOctets describing(WireOctets message) {
    return message.set(
        3,
        set ->
            set.u16(400)
                .u16(8)
                .u16(2)
                .fields(
                    IanaElements.PRIVATE_ENTERPRISE_NUMBER,
                    IanaElements.INFORMATION_ELEMENT_ID,
                    IanaElements.INFORMATION_ELEMENT_DATA_TYPE,
                    IanaElements.INFORMATION_ELEMENT_SEMANTICS,
                    IanaElements.INFORMATION_ELEMENT_UNITS,
                    IanaElements.INFORMATION_ELEMENT_RANGE_BEGIN,
                    IanaElements.INFORMATION_ELEMENT_RANGE_END,
                    IanaElements.INFORMATION_ELEMENT_NAME));
  }

  private static WireOctets description(
      WireOctets set, long enterprise, int id, int type, String name) {
    return set.u32(enterprise).u16(0x8000 | id).u8(type).u8(3).u16(2).u64(1).u64(9).variable(name);
  }

  @Test
  void elementsAreLearntBeforeAndAfterTheTemplateThatUsesThem() {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message -> {
                  message
                      .set(2, set -> set.u16(256).u16(1).field(64512, 7, 4))
                      .set(256, set -> set.u32(5));
                  describing(message)
                      .set(400, set -> description(set, 64512, 7, 3, "retries"))
                      .set(256, set -> set.u32(6))
                      .set(2, set -> set.u16(257).u16(1).field(64512, 7, 2))
                      .set(257, set -> set.u16(7));
                })
            .toByteArray();
    List<String> lines = EventLog.of(octets);
    assertEquals("RECORD {unknown(64512/7)=00000005}", lines.get(2));
    assertEquals("RECORD {retries=6}", lines.get(5));
    assertEquals("RECORD {retries=7}", lines.get(7));
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    EventLog.of(reader);
    InformationElement element = reader.session().learntElements().iterator().next();
    assertEquals(DataType.UNSIGNED32, element.dataType());
    assertEquals(DataTypeSemantics.DELTA_COUNTER, element.semantics());
    assertEquals(Units.OCTETS, element.units());
    assertEquals(new ValueRange(1, 9), element.range());
  }

  @Test
  void whatIsKnownIsNotTaughtAnew() {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    describing(message)
                        .set(
                            400,
                            set -> {
                              description(set, 56506, 101, 3, "other");
                              description(set, 0, 1, 13, "other");
                              description(set, 64512, 1, 99, "typeless");
                              description(set, 64512, 2, 3, "");
                              description(set, 64512, 3, 3, "first");
                              description(set, 64512, 3, 3, "second");
                            }))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    EventLog.of(reader);
    assertEquals(
        List.of("first"),
        reader.session().learntElements().stream().map(InformationElement::name).toList());
  }

  @Test
  void learningIsBounded() {
    TemplateCache cache = TemplateCache.builder().maximumLearntElements(3).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession session = cache.session("a", Transport.TCP);
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    describing(message)
                        .set(
                            400,
                            set -> {
                              for (int i = 1; i < 9; i++) {
                                description(set, 64512, i, 3, "e" + i);
                              }
                            }))
            .toByteArray();
    EventLog.of(session, reader, octets);
    assertEquals(3, session.learntElements().size());
  }

  @Test
  void aDescriptionThatCannotBeReadTeachesNothing() {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    message
                        .set(
                            3,
                            set ->
                                set.u16(400)
                                    .u16(4)
                                    .u16(1)
                                    .field(IanaElements.PRIVATE_ENTERPRISE_NUMBER, 9)
                                    .field(IanaElements.INFORMATION_ELEMENT_ID, 2)
                                    .field(IanaElements.INFORMATION_ELEMENT_DATA_TYPE, 1)
                                    .field(IanaElements.INFORMATION_ELEMENT_NAME, 1))
                        .set(400, set -> set.zeros(8).u8(1).u16(1).u8(3).ascii("x")))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    assertEquals(3, EventLog.of(reader).size());
    assertEquals(0, reader.session().learntElements().size());
    assertNull(DataType.ofCode(99));
  }

  @Test
  void everyElementThatIsDescribedIsLearnt() {
    SentMessages sent = new SentMessages();
    IpfixWriter writer = IpfixWriter.builder(sent).build();
    TemplateDefinition types = TypeRecords.definition(400);
    writer.define(types);
    for (InformationElement element : RandomRecords.ELEMENTS) {
      TypeRecords.describe(element, writer.begin(types)).end();
    }
    writer.flush();
    byte[] octets = sent.octets();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.END) {}
    assertEquals(RandomRecords.ELEMENTS.size(), reader.session().learntElements().size());
    for (InformationElement learnt : reader.session().learntElements()) {
      InformationElement described =
          RandomRecords.ELEMENTS.get(RandomRecords.ELEMENTS.indexOf(learnt));
      assertEquals(described.toString(), learnt.toString());
    }
  }

  @Test
  void aNameThatIsTakenOrIsNoneIsRefusedAndSaid() {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    describing(message)
                        .set(
                            400,
                            set -> {
                              description(set, 64512, 1, 3, "sourceIPv4Address");
                              description(set, 64512, 2, 3, "good");
                              description(set, 64513, 2, 3, "good");
                              description(set, 64512, 3, 3, "clear\u001b[2J");
                              description(set, 64512, 4, 3, "a name");
                              description(set, 64512, 5, 3, "x".repeat(300));
                            })
                        .set(2, set -> set.u16(257).u16(1).field(64512, 1, 4))
                        .set(257, set -> set.u32(7)))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().reportErrors(true).build();
    reader.reset(octets, 0, octets.length);
    List<String> lines = EventLog.of(reader);
    assertEquals(
        5, lines.stream().filter(line -> line.startsWith("MALFORMED ELEMENT_NAME")).count());
    assertEquals(6, lines.stream().filter(line -> line.startsWith("OPTIONS")).count());
    assertEquals("RECORD {unknown(64512/1)=00000007}", lines.get(lines.size() - 1));
    assertEquals(
        List.of("good"),
        reader.session().learntElements().stream().map(InformationElement::name).toList());
  }
}
