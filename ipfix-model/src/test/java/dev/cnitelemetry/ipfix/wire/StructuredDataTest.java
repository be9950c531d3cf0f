// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import dev.cnitelemetry.testsupport.Allocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
  private static DataRecord record(ListElement element, Consumer<WireOctets> content) {
    WireOctets list = new WireOctets();
    content.accept(list);
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    message
                        .set(
                            2,
                            set ->
                                set.template(256, element)
                                    .template(
                                        300,
                                        IanaElements.PROTOCOL_IDENTIFIER,
                                        IanaElements.INTERFACE_NAME)
                                    .template(301, IanaElements.IP_VERSION))
                        .set(256, set -> set.variable(list.toByteArray())))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    return reader.record();
  }

  private static List<String> members(StructuredData list) {
    List<String> members = new ArrayList<>();
    while (list.next()) {
      members.add(list.record().toString());
    }
    return members;
  }

  @Test
  void basicListOfFixedLength() {
    DataRecord record =
        record(IanaElements.BASIC_LIST, list -> list.u8(3).field(0, 2, 4).u32(5).u32(6));
    StructuredData list = record.structuredData(IanaElements.BASIC_LIST, new StructuredData());
    assertEquals(ListSemantic.ALL_OF, list.semantic());
    assertEquals(List.of("{packetDeltaCount=5}", "{packetDeltaCount=6}"), members(list));
    Template template = list.template();
    assertNotNull(template);
    assertEquals(IanaElements.PACKET_DELTA_COUNT, template.fields().get(0).element());
  }

  @Test
  void basicListOfVariableLengthAndAnEnterprisesElement() {
    DataRecord record =
        record(
            IanaElements.BASIC_LIST,
            list ->
                list.u8(0xFF)
                    .u16(0x8000 | 101)
                    .u16(WireOctets.VARIABLE)
                    .u32(56506)
                    .variable("client-a")
                    .variable("")
                    .longVariable((byte) 'b'));
    StructuredData list = record.structuredDataAt(0, new StructuredData());
    assertEquals(ListSemantic.UNDEFINED, list.semantic());
    assertEquals(
        List.of("{sourcePodName=client-a}", "{sourcePodName=}", "{sourcePodName=b}"),
        members(list));
  }

  @Test
  void emptyLists() {
    StructuredData list = new StructuredData();
    assertFalse(
        record(IanaElements.BASIC_LIST, l -> l.u8(0).field(0, 2, 4))
            .structuredDataAt(0, list)
            .next());
    assertFalse(
        record(IanaElements.SUB_TEMPLATE_LIST, l -> l.u8(0).u16(300))
            .structuredDataAt(0, list)
            .next());
    assertFalse(
        record(IanaElements.SUB_TEMPLATE_MULTI_LIST, l -> l.u8(0))
            .structuredDataAt(0, list)
            .next());
    assertEquals(ListSemantic.NONE_OF, list.semantic());
  }

  @Test
  void subTemplateList() {
    DataRecord record =
        record(
            IanaElements.SUB_TEMPLATE_LIST,
            list -> list.u8(4).u16(300).u8(6).variable("eth0").u8(17).variable("eth1"));
    StructuredData list = record.structuredDataAt(0, new StructuredData());
    assertEquals(ListSemantic.ORDERED, list.semantic());
    assertEquals(
        List.of(
            "{protocolIdentifier=6, interfaceName=eth0}",
            "{protocolIdentifier=17, interfaceName=eth1}"),
        members(list));
  }

  @Test
  void subTemplateMultiList() {
    DataRecord record =
        record(
            IanaElements.SUB_TEMPLATE_MULTI_LIST,
            list ->
                list.u8(1)
                    .u16(300)
                    .u16(4 + 6 + 2)
                    .u8(6)
                    .variable("eth0")
                    .u8(17)
                    .variable("")
                    .u16(301)
                    .u16(6)
                    .u8(4)
                    .u8(6));
    StructuredData list = record.structuredDataAt(0, new StructuredData());
    assertEquals(ListSemantic.EXACTLY_ONE_OF, list.semantic());
    assertEquals(
        List.of(
            "{protocolIdentifier=6, interfaceName=eth0}",
            "{protocolIdentifier=17, interfaceName=}",
            "{ipVersion=4}",
            "{ipVersion=6}"),
        members(list));
  }

  @Test
  void partsOfUnknownTemplatesArePassedOver() {
    DataRecord record =
        record(
            IanaElements.SUB_TEMPLATE_MULTI_LIST,
            list -> list.u8(1).u16(999).u16(5).u8(1).u16(301).u16(5).u8(4));
    StructuredData list = record.structuredDataAt(0, new StructuredData());
    IpfixFormatException error = assertThrows(IpfixFormatException.class, list::next);
    assertEquals(Code.LIST_TEMPLATE, error.code());
    assertEquals(List.of("{ipVersion=4}"), members(list));
  }

  @Test
  void listsWithinLists() {
    DataRecord record =
        record(
            IanaElements.BASIC_LIST,
            list ->
                list.u8(3)
                    .field(0, 291, WireOctets.VARIABLE)
                    .variable(new WireOctets().u8(3).field(0, 60, 1).u8(4).toByteArray())
                    .variable(new WireOctets().u8(3).field(0, 60, 1).u8(6).u8(7).toByteArray()));
    StructuredData outer = record.structuredDataAt(0, new StructuredData());
    StructuredData inner = new StructuredData();
    List<String> values = new ArrayList<>();
    while (outer.next()) {
      outer.record().structuredDataAt(0, inner);
      values.addAll(members(inner));
    }
    assertEquals(List.of("{ipVersion=4}", "{ipVersion=6}", "{ipVersion=7}"), values);
  }

  @Test
  void nestingEnds() {
    byte[] deepest = new WireOctets().u8(3).field(0, 60, 1).u8(4).toByteArray();
    for (int i = 0; i < 20; i++) {
      deepest =
          new WireOctets().u8(3).field(0, 291, WireOctets.VARIABLE).variable(deepest).toByteArray();
    }
    byte[] content = deepest;
    DataRecord record = record(IanaElements.BASIC_LIST, list -> list.raw(content));
    DataRecord at = record;
    int depth = 0;
    IpfixFormatException error = null;
    while (error == null) {
      try {
        StructuredData list = at.structuredDataAt(0, new StructuredData());
        assertTrue(list.next());
        at = list.record();
        depth++;
      } catch (IpfixFormatException e) {
        error = e;
      }
    }
    assertEquals(Code.NESTING, error.code());
    assertEquals(8, depth);
  }

  @Test
  void listsThatAreMalformed() {
    StructuredData list = new StructuredData();
    assertCode(Code.LIST, IanaElements.BASIC_LIST, l -> {}, list);
    assertCode(Code.LIST, IanaElements.BASIC_LIST, l -> l.u8(3).u16(1), list);
    assertCode(Code.LIST, IanaElements.BASIC_LIST, l -> l.u8(3).u16(0x8001).u16(1), list);
    assertCode(Code.LIST, IanaElements.BASIC_LIST, l -> l.u8(3).field(0, 60, 0).u8(1), list);
    assertCode(Code.LIST, IanaElements.BASIC_LIST, l -> l.u8(3).field(0, 1, 8).u32(1), list);
    assertCode(Code.LIST, IanaElements.SUB_TEMPLATE_LIST, l -> l.u8(3).u8(1), list);
    assertCode(Code.LIST_TEMPLATE, IanaElements.SUB_TEMPLATE_LIST, l -> l.u8(3).u16(9), list);
    assertCode(Code.LIST, IanaElements.SUB_TEMPLATE_LIST, l -> l.u8(3).u16(300).u8(1), list);
    assertCode(Code.LIST, IanaElements.SUB_TEMPLATE_MULTI_LIST, l -> l.u8(3).u16(300), list);
    assertCode(Code.LIST, IanaElements.SUB_TEMPLATE_MULTI_LIST, l -> l.u8(3).u16(300).u16(3), list);
    assertCode(Code.LIST, IanaElements.SUB_TEMPLATE_MULTI_LIST, l -> l.u8(3).u16(300).u16(9), list);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            DataRecordTest.record(IanaElements.IP_VERSION, 1, set -> set.u8(4))
                .structuredDataAt(0, list));
  }

  private static void assertCode(
      Code code, ListElement element, Consumer<WireOctets> content, StructuredData list) {
    DataRecord record = record(element, content);
    IpfixFormatException error =
        assertThrows(
            IpfixFormatException.class,
            () -> {
              record.structuredData(element, list);
              members(list);
            });
    assertEquals(code, error.code());
    assertEquals(0, error.field());
    assertFalse(list.next(), "nothing follows");
  }

  @Test
  void readingAllocatesNothing() {
    DataRecord record =
        record(
            IanaElements.SUB_TEMPLATE_MULTI_LIST,
            list ->
                list.u8(1)
                    .u16(300)
                    .u16(4 + 6 + 2)
                    .u8(6)
                    .variable("eth0")
                    .u8(17)
                    .variable("")
                    .u16(301)
                    .u16(6)
                    .u8(4)
                    .u8(6));
    StructuredData list = new StructuredData();
    long[] sum = new long[1];
    assertEquals(
        0,
        Allocation.of(
            () -> {
              for (int i = 0; i < 100; i++) {
                record.structuredDataAt(0, list);
                while (list.next()) {
                  sum[0] += list.record().longAt(0);
                }
              }
            }));
    assertTrue(sum[0] > 0);
  }
}
