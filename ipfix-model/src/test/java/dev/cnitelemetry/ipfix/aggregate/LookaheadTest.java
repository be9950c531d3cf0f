// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether a message has many records or each has its own makes no difference but in time. */
class LookaheadTest {
  private static final int FLOWS = 5_000;
  private static final List<InformationElement> NUMBERS =
      List.of(
          IanaElements.FLOW_START_SECONDS,
          IanaElements.FLOW_END_SECONDS,
          IanaElements.SOURCE_TRANSPORT_PORT,
          IanaElements.DESTINATION_TRANSPORT_PORT,
          IanaElements.PROTOCOL_IDENTIFIER,
          IanaElements.OCTET_DELTA_COUNT,
          IanaElements.OCTET_TOTAL_COUNT,
          AntreaElements.FLOW_TYPE);

  private static TemplateDefinition template(Random random, int id, boolean ipv4) {
    List<InformationElement> fields = new ArrayList<>(NUMBERS);
    fields.add(ipv4 ? IanaElements.SOURCE_IPV4_ADDRESS : IanaElements.SOURCE_IPV6_ADDRESS);
    fields.add(
        ipv4 ? IanaElements.DESTINATION_IPV4_ADDRESS : IanaElements.DESTINATION_IPV6_ADDRESS);
    Collections.shuffle(fields, random);
    // Most senders put texts last; where one comes first, nothing has a fixed place.
    fields.add(random.nextInt(4) == 0 ? 0 : fields.size(), AntreaElements.SOURCE_POD_NAME);
    fields.add(AntreaElements.TCP_STATE);
    if (random.nextBoolean()) {
      fields.add(IanaElements.PACKET_TOTAL_COUNT);
    }
    TemplateDefinition.Builder builder = TemplateDefinition.builder(id);
    fields.forEach(builder::field);
    return builder.build();
  }

  private static void write(RecordWriter record, Random random, boolean ipv4, int round) {
    int flow = random.nextInt(FLOWS);
    String host = (flow >> 8) + (ipv4 ? "." : ":") + (flow & 0xFF);
    record.set(
        ipv4 ? IanaElements.SOURCE_IPV4_ADDRESS : IanaElements.SOURCE_IPV6_ADDRESS,
        ipv4 ? "10.10." + host : "fd00::" + host);
    record.set(
        ipv4 ? IanaElements.DESTINATION_IPV4_ADDRESS : IanaElements.DESTINATION_IPV6_ADDRESS,
        ipv4 ? "10.20.0.1" : "fd01::1");
    record
        .set(IanaElements.SOURCE_TRANSPORT_PORT, 1024 + flow)
        .set(IanaElements.DESTINATION_TRANSPORT_PORT, 80)
        .set(IanaElements.PROTOCOL_IDENTIFIER, 6)
        .set(IanaElements.FLOW_START_SECONDS, 1_700_000_000, 0)
        .set(IanaElements.FLOW_END_SECONDS, 1_700_000_001 + round, 0)
        .set(IanaElements.OCTET_DELTA_COUNT, random.nextInt(1000))
        .set(IanaElements.OCTET_TOTAL_COUNT, 1000L * round)
        .set(AntreaElements.FLOW_TYPE, 1)
        .set(AntreaElements.SOURCE_POD_NAME, "p".repeat(random.nextInt(8) == 0 ? 300 : flow % 40))
        .set(AntreaElements.TCP_STATE, flow % 3 == 0 ? "" : "ESTABLISHED")
        .end();
  }

  @Test
  void recordsOfOneMessageAreThoseOfMany() {
    for (boolean ipv4 : new boolean[] {true, false}) {
      for (Semantics semantics : List.of(Semantics.mended(), Semantics.antrea("v1.7.0"))) {
        check(semantics, ipv4, ipv4 ? 1 : 2);
      }
    }
  }

  private static void check(Semantics semantics, boolean ipv4, long seed) {
    Random random = new Random(seed);
    FlowAggregator together = aggregator(semantics);
    FlowAggregator apart = aggregator(semantics);
    long now = 1_700_000_000_000L;
    for (int round = 0; round < 40; round++) {
      ByteArrayOutputStream messages = new ByteArrayOutputStream();
      IpfixWriter writer = IpfixWriter.builder(messages::write).padding(round % 2 == 0).build();
      TemplateDefinition template = template(random, 256 + round, ipv4);
      writer.define(template);
      for (int i = random.nextInt(600); i >= 0; i--) {
        write(writer.begin(template), random, ipv4, round);
        if (random.nextInt(30) == 0) {
          writer.flush();
        }
      }
      writer.flush();
      IpfixReader reader = IpfixReader.builder().build();
      FlowRecordView view = new FlowRecordView(reader);
      byte[] octets = messages.toByteArray();
      for (int at = 0, length; at < octets.length; at += length) {
        length = ((octets[at + 2] & 0xFF) << 8) | (octets[at + 3] & 0xFF);
        // An array that ends where the message does.
        byte[] message = Arrays.copyOfRange(octets, at, at + length);
        reader.reset(message, 0, length);
        for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
          if (event == IpfixEvent.RECORD) {
            assertEquals(apart.add(view.copy(), now), together.add(view, now));
          }
        }
      }
      now += 7_000;
      assertEquals(exports(apart, now), exports(together, now));
    }
    assertEquals(apart.statistics(), together.statistics());
    assertEquals(flushed(apart, now), flushed(together, now));
  }

  private static FlowAggregator aggregator(Semantics semantics) {
    return FlowAggregator.builder()
        .semantics(semantics)
        .activeTimeout(Duration.ofSeconds(60))
        .inactiveTimeout(Duration.ofSeconds(90))
        .build();
  }

  private static List<String> exports(FlowAggregator aggregator, long now) {
    List<String> exports = new ArrayList<>();
    aggregator.expire(now, flow -> exports.add(DifferentialTest.text(flow)));
    return exports;
  }

  private static List<String> flushed(FlowAggregator aggregator, long now) {
    List<String> exports = new ArrayList<>();
    aggregator.flush(now, flow -> exports.add(DifferentialTest.text(flow)));
    return exports;
  }
}
