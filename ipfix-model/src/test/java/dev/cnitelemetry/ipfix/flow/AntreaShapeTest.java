// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.SharedTables;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.SentMessages;
import dev.cnitelemetry.ipfix.wire.Template;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AntreaShapeTest {
  private static AntreaShape shape(String process, String variant, String release, String family) {
    AddressFamily addresses = AddressFamily.valueOf(family.toUpperCase(Locale.ROOT));
    if (process.equals("exporter")) {
      return AntreaShape.exporter(release, addresses);
    }
    AggregatorMode mode = variant.equals("Proxy") ? AggregatorMode.PROXY : AggregatorMode.AGGREGATE;
    return AntreaShape.aggregator(release, mode, addresses)
        .podLabels(variant.equals("podLabels=true"));
  }

  /** The Template as a reader has it, once it was written. */
  private static Template received(TemplateDefinition template) {
    SentMessages sent = new SentMessages();
    IpfixWriter writer = IpfixWriter.builder(sent).build();
    writer.define(template);
    writer.begin(template).end();
    writer.flush();
    byte[] octets = sent.octets();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    return Objects.requireNonNull(reader.template());
  }

  @TestFactory
  Stream<DynamicTest> everyTemplateOfEveryRelease() {
    List<SharedTables.Row> rows =
        SharedTables.rows(SharedTables.file("facts/antrea-templates.tsv"));
    assertEquals(42, rows.size());
    return rows.stream()
        .flatMap(
            row ->
                Stream.of(row.cell("from_release"), row.cell("to_release"))
                    .map(
                        release ->
                            DynamicTest.dynamicTest(
                                row.cell("process") + " " + release + " " + row.cell("family"),
                                () -> check(row, release))));
  }

  private static void check(SharedTables.Row row, String release) {
    AntreaShape shape =
        shape(row.cell("process"), row.cell("variant"), release, row.cell("family"));
    TemplateDefinition template = shape.template(256);
    assertEquals(
        row.cell("elements"),
        template.fields().stream()
            .map(
                field ->
                    (field.enterpriseNumber() == 55829 && field.id() == 106
                            ? "destinationClusterIP"
                            : field.element().name())
                        + ":"
                        + field.enterpriseNumber()
                        + ":"
                        + field.id()
                        + ":"
                        + field.length())
            .collect(Collectors.joining(" ")));
    assertEquals(row.cell("fields"), "" + template.fieldCount());
    assertEquals(row.cell("template_record_octets"), "" + template.recordOctets());
    assertEquals(row.cell("min_data_octets"), "" + template.fewestOctets());
    List<AntreaShape> found = AntreaShape.of(received(template));
    assertTrue(
        found.stream()
            .anyMatch(
                fitting ->
                    fitting.sender() == shape.sender()
                        && fitting.family() == shape.family()
                        && shape.release().isWithin(fitting.since(), fitting.until())),
        found.toString());
  }

  @Test
  void namesAndUidsAreOptionsOfLaterFlowAggregators() {
    for (String release : List.of("v2.4.0", "v2.5.3", "v2.6.0", "v2.7.0")) {
      for (AggregatorMode mode : AggregatorMode.values()) {
        for (AddressFamily family : AddressFamily.values()) {
          AntreaShape shape = AntreaShape.aggregator(release, mode, family);
          int all = shape.fields().size();
          assertEquals(all + 9, shape.includeK8sUIDs(true).fields().size());
          assertEquals(all - 15, shape.includeK8sNames(false).fields().size());
          AntreaShape uids = shape.includeK8sNames(false).includeK8sUIDs(true);
          assertEquals(all - 13 + 9, uids.fields().size());
          for (AntreaShape variant :
              List.of(shape, uids, shape.includeK8sUIDs(true), shape.includeK8sNames(false))) {
            List<AntreaShape> found = AntreaShape.of(received(variant.template(256)));
            assertTrue(found.stream().map(AntreaShape::fields).allMatch(variant.fields()::equals));
            assertTrue(
                found.stream().anyMatch(f -> variant.release().isWithin(f.since(), f.until())));
          }
        }
      }
    }
    TemplateField uid =
        AntreaShape.aggregator("v2.7.0", AggregatorMode.AGGREGATE, AddressFamily.IPV4)
            .includeK8sUIDs(true)
            .fields()
            .stream()
            .filter(field -> field.element().equals(AntreaElements.SOURCE_POD_UUID))
            .findFirst()
            .orElseThrow();
    assertEquals(16, uid.length());
  }

  @Test
  void severalReleasesMayFit() {
    AntreaShape labels =
        AntreaShape.aggregator("v2.0.1", AggregatorMode.AGGREGATE, AddressFamily.IPV4)
            .podLabels(true);
    assertEquals(
        "[Flow Aggregator v2.0.0 to v2.0.1, Aggregate, IPv4, podLabels, Flow Aggregator v2.1.0 to"
            + " v2.2.2, Aggregate, IPv4]",
        AntreaShape.of(received(labels.template(256))).toString());
  }

  @Test
  void otherTemplatesAreNoneOfAntreas() {
    TemplateDefinition other =
        TemplateDefinition.builder(256).field(AntreaElements.SOURCE_POD_NAME).build();
    assertEquals(List.of(), AntreaShape.of(received(other)));
  }

  @Test
  void releasesBetweenThoseLookedAt() {
    assertEquals(
        AntreaShape.exporter("v1.12.3", AddressFamily.IPV4).fields(),
        AntreaShape.exporter("v1.12.9", AddressFamily.IPV4).fields());
    assertEquals(43, AntreaShape.exporter("v2.7", AddressFamily.IPV6).fields().size());
  }

  private static void refuses(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  @Test
  void whatIsNotKnownNamesWhatIs() {
    refuses(
        "antrea v0.8.0 is not known; known are antrea v0.9.0 to v2.7.0",
        () -> AntreaShape.exporter("v0.8.0", AddressFamily.IPV4));
    refuses(
        "the Flow Aggregator of antrea v1.4.0 is not known; known are those from v1.5.0 to v2.7.0",
        () -> AntreaShape.aggregator("v1.4.0", AggregatorMode.AGGREGATE, AddressFamily.IPV4));
    refuses(
        "antrea v1.7.0 has no mode Proxy; known are those from v2.3.0 to v2.7.0",
        () -> AntreaShape.aggregator("v1.7.0", AggregatorMode.PROXY, AddressFamily.IPV4));
    refuses(
        "antrea v0.11.0 sends no IPv6 addresses, which came with v0.12.0",
        () -> AntreaShape.exporter("v0.11.0", AddressFamily.IPV6));
    AntreaShape exporter = AntreaShape.exporter("v1.7.0", AddressFamily.IPV4);
    refuses(
        "a Flow Exporter sends no labels: those are the Flow Aggregator's, from v1.5.0 on",
        () -> exporter.podLabels(true));
    refuses(
        "the Flow Exporter of antrea v1.7.0 has no includeK8sUIDs: that is the Flow Aggregator's,"
            + " from v2.4.0 on",
        () -> exporter.includeK8sUIDs(true));
    refuses(
        "the Flow Exporter of antrea v1.7.0 has no includeK8sNames: that is the Flow Aggregator's,"
            + " from v2.4.0 on",
        () -> exporter.includeK8sNames(false));
    assertEquals(exporter, exporter.podLabels(false).includeK8sNames(true).includeK8sUIDs(false));
    assertEquals(DataType.VARIABLE, exporter.fields().get(16).length());
  }
}
