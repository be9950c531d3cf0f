// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.ObservationDomains;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/ipfix-writer.md shows is what is compiled and run here. */
class WriterDocumentTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private final MessageSink sink = MessageSink.to(octets);

  private List<String> records() {
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets.toByteArray(), 0, octets.size());
    List<String> records = new ArrayList<>();
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        records.add(reader.record().toString());
      }
    }
    return records;
  }

  @Test
  void everyExampleIsInThisFile() throws IOException {
    String compiled =
        Files.readString(
            ROOT.resolve(
                "simulation/src/test/java/dev/cnitelemetry/simulation/WriterDocumentTest.java"));
    List<String> examples =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve("docs/ipfix-writer.md")))
            .results()
            .map(example -> example.group(1))
            .toList();
    assertEquals(4, examples.size());
    for (String example : examples) {
      assertTrue(squeezed(compiled).contains(squeezed(example)), example);
    }
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void aRecordAndAMediator() {
    TemplateDefinition template =
        TemplateDefinition.builder(256)
            .field(IanaElements.FLOW_END_SECONDS)
            .field(IanaElements.OCTET_DELTA_COUNT, 4) // reduced size, RFC 7011, section 6.2
            .field(AntreaElements.SOURCE_POD_NAME)
            .build();
    IpfixWriter writer = IpfixWriter.builder(sink).observationDomainId(7).build();
    writer.define(template);
    writer.advance(Instant.parse("2023-11-14T22:13:20Z"));
    writer
        .begin(template)
        .set(IanaElements.FLOW_END_SECONDS, Instant.parse("2023-11-14T22:13:19Z"))
        .set(IanaElements.OCTET_DELTA_COUNT, 600_000)
        .set(AntreaElements.SOURCE_POD_NAME, "client-a")
        .end();
    writer.flush();

    List<String> written = records();
    assertEquals(
        List.of(
            "{flowEndSeconds=2023-11-14T22:13:19Z, octetDeltaCount=600000,"
                + " sourcePodName=client-a}"),
        written);
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets.toByteArray(), 0, octets.size());
    octets.reset();
    mediate(reader, IpfixWriter.builder(sink).build());
    assertEquals(written, records());
  }

  private static void mediate(IpfixReader reader, IpfixWriter writer) {
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD || event == IpfixEvent.OPTIONS) {
        writer.copy(reader.record());
      }
    }
    writer.flush();
  }

  @Test
  void asAntreaSends() {
    AntreaWriter exporter =
        AntreaWriter.exporter("v1.7.0", sink)
            .observationDomainId(ObservationDomains.ofNode("node-1"))
            .build();
    exporter.advance(Instant.parse("2023-11-14T22:13:20Z"));
    exporter.write(
        FlowRecord.builder()
            .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.10.0.5")
            .set(IanaElements.OCTET_DELTA_COUNT, 600_000)
            .set(AntreaElements.SOURCE_POD_NAME, "client-a")
            .build());
    exporter.flush();
    assertEquals(1, records().size());
  }

  @Test
  void somethingToSend() {
    FlowSimulator simulator = FlowSimulator.builder("v1.7.0").nodes(3).pods(30).seed(1).build();
    SimulatedExporters exporters = new SimulatedExporters(simulator, Transport.FILE, node -> sink);
    simulator.advance(Duration.ofMinutes(1), exporters);
    exporters.flush();
    FlowSums reported = simulator.truth().reported();
    assertTrue(reported.octets() != 0);
    assertEquals(simulator.truth().records(), records().size());
  }
}
