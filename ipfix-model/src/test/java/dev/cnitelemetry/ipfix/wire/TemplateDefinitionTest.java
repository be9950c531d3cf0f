// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.UnknownElement;
import org.junit.jupiter.api.Test;

class TemplateDefinitionTest {
  private static void refuses(String message, TemplateDefinition.Builder builder) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, builder::build).getMessage());
  }

  private static TemplateDefinition.Builder builder() {
    return TemplateDefinition.builder(256);
  }

  @Test
  void lengthsAreThoseOfTheTypesUnlessGiven() {
    TemplateDefinition template =
        builder()
            .field(IanaElements.OCTET_DELTA_COUNT)
            .field(IanaElements.OCTET_DELTA_COUNT, 3)
            .field(AntreaElements.SOURCE_POD_NAME)
            .field(AntreaElements.SOURCE_POD_NAME, 10)
            .build();
    assertEquals(8, template.fields().get(0).length());
    assertEquals(3, template.fields().get(1).length());
    assertEquals(DataType.VARIABLE, template.fields().get(2).length());
    assertEquals(10, template.fields().get(3).length());
    assertEquals(22, template.fewestOctets());
    assertEquals(4 + 4 + 4 + 8 + 8, template.recordOctets());
    assertEquals(0, template.indexOf(IanaElements.OCTET_DELTA_COUNT));
    assertTrue(template.has(AntreaElements.SOURCE_POD_NAME));
    assertFalse(template.isOptions());
  }

  @Test
  void equalWhenTheOctetsAre() {
    TemplateDefinition template = builder().field(IanaElements.PROTOCOL_IDENTIFIER).build();
    TemplateDefinition same = builder().field(IanaElements.PROTOCOL_IDENTIFIER).build();
    assertEquals(template, same);
    assertEquals(template.hashCode(), same.hashCode());
    assertEquals(template, TemplateDefinition.of(template.template()));
    assertNotEquals(
        template, TemplateDefinition.builder(257).field(IanaElements.PROTOCOL_IDENTIFIER).build());
    assertNotEquals(template, builder().scope(IanaElements.PROTOCOL_IDENTIFIER).build());
  }

  @Test
  void idsAndFields() {
    refuses(
        "Template 255: the id is 255, and lies between 256 and 65535 for Templates",
        TemplateDefinition.builder(255).field(IanaElements.PROTOCOL_IDENTIFIER));
    refuses(
        "Template 65536: the id is 65536, and lies between 256 and 65535 for Templates",
        TemplateDefinition.builder(65536).field(IanaElements.PROTOCOL_IDENTIFIER));
    refuses("Template 256: no fields: add at least one with field()", builder());
    refuses(
        "Template 256: scope field sourceTransportPort (field 1) comes after a field that is none:"
            + " scope fields come first",
        builder()
            .field(IanaElements.PROTOCOL_IDENTIFIER)
            .scope(IanaElements.SOURCE_TRANSPORT_PORT));
  }

  @Test
  void lengthsThatRfc7011Forbids() {
    refuses(
        "Template 256: flowStartSeconds (field 0) has 3 octets, and dateTimeSeconds has 4",
        builder().field(IanaElements.FLOW_START_SECONDS, 3));
    refuses(
        "Template 256: octetDeltaCount (field 0) has 9 octets, and unsigned64 has 1 to 8",
        builder().field(IanaElements.OCTET_DELTA_COUNT, 9));
    refuses(
        "Template 256: octetDeltaCount (field 0) is of variable length, and unsigned64 has 1 to 8",
        builder().field(IanaElements.OCTET_DELTA_COUNT, DataType.VARIABLE));
    refuses(
        "Template 256: samplingProbability (field 0) has 5 octets, and float64 has 4 or 8",
        builder().field(IanaElements.SAMPLING_PROBABILITY, 5));
    refuses(
        "Template 256: sourceIPv4Address (field 1) has 16 octets, and ipv4Address has 4",
        builder()
            .field(IanaElements.PROTOCOL_IDENTIFIER)
            .field(IanaElements.SOURCE_IPV4_ADDRESS, 16));
    refuses(
        "Template 256: sourcePodName (field 0) has the length 65536, of 0 to 65535",
        builder().field(AntreaElements.SOURCE_POD_NAME, 65536));
  }

  @Test
  void whatFitsNoMessage() {
    TemplateDefinition.Builder many = builder();
    for (int i = 0; i < 8190; i++) {
      many.field(AntreaElements.SOURCE_POD_NAME);
    }
    refuses(
        "Template 256: no message holds the Template Record up to sourcePodName (field 8188): it"
            + " has more than 65515 octets",
        many);
    refuses(
        "Template 256: a record has 65516 octets up to protocolIdentifier (field 1), more than the"
            + " 65515 that a message holds",
        builder()
            .field(AntreaElements.SOURCE_POD_NAME, 65515)
            .field(IanaElements.PROTOCOL_IDENTIFIER));
    refuses(
        "Template 256: all fields have the length 0, so that records would have no octets",
        builder().field(AntreaElements.SOURCE_POD_NAME, 0));
  }

  @Test
  void fieldsAsOthersSendThem() {
    TemplateField early = new TemplateField(IanaElements.FLOW_START_SECONDS, 0, 150, 8, false);
    TemplateField renumbered =
        new TemplateField(AntreaElements.SOURCE_POD_NAME, 55829, 101, DataType.VARIABLE, false);
    TemplateDefinition template = builder().field(early).field(renumbered).build();
    assertEquals(8, template.fields().get(0).length());
    assertEquals(4 + 4 + 8, template.recordOctets());
    assertTrue(template.has(AntreaElements.SOURCE_POD_NAME));
    assertEquals(5, builder().field(UnknownElement.of(64512, 9), 5).build().fewestOctets());
  }
}
