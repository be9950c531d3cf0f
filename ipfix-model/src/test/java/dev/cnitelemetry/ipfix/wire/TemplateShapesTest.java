// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.SharedTables;
import dev.cnitelemetry.ipfix.UnknownElement;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every template Antrea ever sent, v0.9.0 to v2.7.0, built to its octets and read. */
class TemplateShapesTest {
  private record Field(String name, long enterpriseNumber, int id, int length) {}

  private static List<SharedTables.Row> rows() {
    return SharedTables.rows(SharedTables.file("facts/antrea-templates.tsv"));
  }

  private static List<Field> fields(SharedTables.Row row) {
    List<Field> fields = new ArrayList<>();
    for (String text : row.cell("elements").split(" ", -1)) {
      String[] parts = text.split(":", -1);
      fields.add(
          new Field(
              parts[0],
              Long.parseLong(parts[1]),
              Integer.parseInt(parts[2]),
              Integer.parseInt(parts[3])));
    }
    return fields;
  }

  private static byte[] template(List<Field> fields) {
    WireOctets octets = new WireOctets().u16(256).u16(fields.size());
    for (Field field : fields) {
      octets.field(field.enterpriseNumber(), field.id(), field.length());
    }
    return octets.toByteArray();
  }

  @Test
  void thereAre42() {
    assertEquals(42, rows().size());
  }

  @Test
  void aggregatedRecordsHave61And63Fields() {
    List<String> counts =
        rows().stream()
            .filter(row -> row.cell("process").equals("aggregator"))
            .filter(row -> row.cell("from_release").equals("v1.5.0"))
            .map(row -> row.cell("variant") + " " + fields(row).size())
            .distinct()
            .toList();
    assertEquals(List.of("podLabels=false 61", "podLabels=true 63"), counts);
  }

  @TestFactory
  Stream<DynamicTest> everyShapeIsRead() {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    String.join(
                        " ",
                        row.cell("process"),
                        row.cell("variant"),
                        row.cell("from_release"),
                        row.cell("family")),
                    () -> read(row)));
  }

  private static void read(SharedTables.Row row) {
    List<Field> fields = fields(row);
    byte[] template = template(fields);
    assertEquals(row.cell("template_record_octets"), Integer.toString(template.length));
    WireOctets empty = new WireOctets();
    WireOctets full = new WireOctets();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.length() == DataType.VARIABLE) {
        empty.variable("");
        full.variable(field.name() + "-" + i);
      } else {
        empty.zeros(field.length());
        full.number(i + 1, field.length());
      }
    }
    assertEquals(row.cell("min_data_octets"), Integer.toString(empty.toByteArray().length));
    byte[] octets =
        new WireOctets()
            .message(0, message -> message.set(2, set -> set.raw(template)))
            .message(
                0,
                message ->
                    message.set(256, set -> set.raw(empty.toByteArray()).raw(full.toByteArray())))
            .toByteArray();
    TemplateCache cache =
        TemplateCache.builder()
            .registry(ElementRegistry.standard().toBuilder().acceptEarlyAntreaNumbers().build())
            .build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    reader.reset(cache.session("a", Transport.TCP), octets, 0, octets.length);
    assertEquals(IpfixEvent.MESSAGE, reader.next());
    assertEquals(IpfixEvent.TEMPLATE, reader.next());
    Template received = reader.template();
    assertNotNull(received);
    assertEquals(row.cell("fields"), Integer.toString(received.fieldCount()));
    for (int i = 0; i < fields.size(); i++) {
      String name = fields.get(i).name();
      InformationElement element = received.elements[i];
      assertEquals(
          name.equals("destinationClusterIP") ? "destinationClusterIPv4" : name, element.name());
      assertEquals(false, element instanceof UnknownElement);
      assertEquals(i, received.indexOf(element));
    }
    assertEquals(IpfixEvent.MESSAGE, reader.next());
    assertEquals(IpfixEvent.RECORD, reader.next());
    FlowRecordView flow = new FlowRecordView(reader);
    assertEquals(Optional.empty(), flow.sourcePodName());
    assertEquals(Optional.empty(), flow.sourceAddress());
    assertEquals(Optional.empty(), flow.destinationClusterAddress());
    assertEquals(OptionalLong.of(0), flow.octetDeltaCount());
    assertEquals(IpfixEvent.RECORD, reader.next());
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).length() == DataType.VARIABLE) {
        assertEquals(fields.get(i).name() + "-" + i, reader.record().textAt(i));
      } else if (fields.get(i).length() <= 8) {
        assertEquals(i + 1, reader.record().longAt(i), fields.get(i).name());
      }
    }
    int pod = indexOf(fields, "sourcePodName");
    assertEquals(Optional.of("sourcePodName-" + pod), flow.sourcePodName());
    assertEquals(
        OptionalLong.of(indexOf(fields, "reverseOctetTotalCount") + 1),
        flow.reverseOctetTotalCount());
    assertEquals(
        Optional.of(java.time.Instant.ofEpochSecond(indexOf(fields, "flowEndSeconds") + 1)),
        flow.end());
    assertEquals(indexOf(fields, "octetTotalCountFromSourceNode") >= 0, flow.isAggregated());
    assertEquals(flow.copy(), flow.copy());
    assertEquals(flow.elements(), flow.copy().elements());
    assertEquals(IpfixEvent.END, reader.next());
  }

  private static int indexOf(List<Field> fields, String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
