// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.testsupport.Allocation;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

/** After the first record of a Template, writing allocates not one octet. */
class WriterAllocationTest {
  private static final TemplateDefinition TEMPLATE = template();

  private long sentOctets;
  private long now = 1_700_000_000_000L;

  private static TemplateDefinition template() {
    TemplateDefinition.Builder builder = TemplateDefinition.builder(256);
    AntreaMessages.FIELDS.forEach(builder::field);
    return builder.build();
  }

  private IpfixWriter writer() {
    IpfixWriter writer =
        IpfixWriter.builder((octets, offset, length) -> sentOctets += length)
            .transport(Transport.UDP)
            .pathMtu(1500, false)
            .build();
    writer.define(TEMPLATE);
    return writer;
  }

  @Test
  void recordsMessagesAndRefreshes() {
    IpfixWriter writer = writer();
    CharSequence name = CharBuffer.wrap("client-\u00e9");
    assertEquals(
        0,
        Allocation.of(
            () -> {
              writer.advance(now += 600_000);
              for (int i = 0; i < 50; i++) {
                writer
                    .begin(TEMPLATE)
                    .set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE)
                    .set(AntreaElements.SOURCE_POD_NAME, name)
                    .set(AntreaElements.SOURCE_POD_NAME, "client-a")
                    .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.10.0.5")
                    .set(IanaElements.FLOW_END_SECONDS, now / 1000, 0)
                    .set(IanaElements.OCTET_DELTA_COUNT, 600_000)
                    .end();
                byIndex(writer);
              }
              writer.flush();
            }));
    assertTrue(sentOctets > 0);
  }

  private static void byIndex(IpfixWriter writer) {
    RecordWriter record = writer.begin(TEMPLATE);
    for (int field = 0; field < 16; field++) {
      record.set(field, field);
    }
    record.set(16, "client-a").set(35, 2).end();
  }

  @Test
  void copies() {
    byte[] template = AntreaMessages.template();
    byte[] data = AntreaMessages.data(0, 20);
    TemplateCache cache = TemplateCache.builder().build();
    TransportSession session = cache.session("a", Transport.TCP);
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    reader.reset(session, template, 0, template.length);
    while (reader.next() != IpfixEvent.END) {}
    IpfixWriter writer = writer();
    TemplateDefinition other =
        TemplateDefinition.builder(300)
            .field(AntreaElements.DESTINATION_POD_NAME)
            .field(AntreaElements.SOURCE_POD_NAME, 20)
            .field(IanaElements.OCTET_DELTA_COUNT, 4)
            .field(IanaElements.SOURCE_IPV4_ADDRESS)
            .field(IanaElements.DESTINATION_IPV4_ADDRESS)
            .build();
    writer.define(other);
    OctetSlice slice = new OctetSlice();
    assertEquals(
        0,
        Allocation.of(
            () -> {
              reader.reset(session, data, 0, data.length);
              for (IpfixEvent event = reader.next();
                  event != IpfixEvent.END;
                  event = reader.next()) {
                if (event == IpfixEvent.RECORD) {
                  writer.copy(reader.record());
                  writer
                      .begin(other)
                      .copy(reader.record())
                      .set(0, reader.record().sliceAt(16, slice))
                      .end();
                }
              }
              writer.flush();
            }));
  }
}
