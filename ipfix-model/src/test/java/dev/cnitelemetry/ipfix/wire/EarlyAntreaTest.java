// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.UnknownElement;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.AntreaShape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlyAntreaTest {
  private static final ElementRegistry REGISTRY =
      ElementRegistry.standard().toBuilder().acceptEarlyAntreaNumbers().build();

  private static TemplateField field(int id, int length) {
    return new TemplateField(UnknownElement.of(55829, id), 55829, id, length, false);
  }

  /** How many fields of the received Template are read as Antrea's. */
  private static long antreas(List<TemplateField> fields) {
    TemplateDefinition.Builder builder = TemplateDefinition.builder(256);
    fields.forEach(builder::field);
    SentMessages sent = new SentMessages();
    IpfixWriter writer = IpfixWriter.builder(sent).build();
    writer.define(builder.build());
    writer.flush();
    byte[] octets = sent.octets();
    IpfixReader reader =
        IpfixReader.builder().templates(TemplateCache.builder().registry(REGISTRY).build()).build();
    reader.reset(octets, 0, octets.length);
    IpfixEvent event = reader.next();
    while (event != IpfixEvent.TEMPLATE) {
      event = reader.next();
    }
    return reader.template().fields().stream()
        .filter(field -> field.element().enterpriseNumber() == 56506)
        .count();
  }

  private static List<TemplateField> names() {
    List<TemplateField> fields = new ArrayList<>();
    for (int id = 100; id <= 105; id++) {
      fields.add(field(id, 65535));
    }
    return fields;
  }

  @Test
  void antreasTemplatesAreReadAsAntreas() {
    for (String release : List.of("v0.9.0", "v0.10.2")) {
      assertEquals(8, antreas(AntreaShape.exporter(release, AddressFamily.IPV4).fields()));
    }
    assertEquals(6, antreas(names()));
  }

  @Test
  void othersOfTheNumberAreNot() {
    assertEquals(0, antreas(List.of(field(101, 65535))), "a name alone");
    assertEquals(0, antreas(names().subList(0, 5)), "one name fewer");
    List<TemplateField> more = names();
    more.add(field(113, 4));
    assertEquals(0, antreas(more), "an id that Antrea did not have");
    List<TemplateField> low = names();
    low.add(field(1, 4));
    assertEquals(0, antreas(low), "an id that Antrea did not have");
    List<TemplateField> longer = names();
    longer.add(field(106, 16));
    assertEquals(0, antreas(longer), "an address of another length");
    List<TemplateField> fixed = names();
    fixed.set(2, field(102, 8));
    assertEquals(0, antreas(fixed), "a name of fixed length");
  }
}
