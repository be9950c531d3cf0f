// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.TcpState;
import dev.cnitelemetry.testsupport.Allocation;
import org.junit.jupiter.api.Test;

/** After the first message of a Template, reading allocates not one octet. */
class AllocationTest {
  private static final byte[] TEMPLATE = AntreaMessages.template();
  private static final byte[] DATA = AntreaMessages.data(0, 20);

  private final TemplateCache cache = TemplateCache.builder().build();
  private final IpfixReader reader = IpfixReader.builder().templates(cache).build();
  private final OctetSlice slice = new OctetSlice();
  private long sum;

  @Test
  void everyFieldOfEveryRecordByIndex() {
    TransportSession session = cache.session("a", Transport.UDP);
    reader.reset(session, TEMPLATE, 0, TEMPLATE.length);
    while (reader.next() != IpfixEvent.END) {}
    assertEquals(
        0,
        Allocation.of(
            () -> {
              reader.reset(session, DATA, 0, DATA.length);
              for (IpfixEvent event = reader.next();
                  event != IpfixEvent.END;
                  event = reader.next()) {
                if (event == IpfixEvent.RECORD) {
                  walk(reader.record());
                }
              }
            }));
    assertTrue(sum != 0);
  }

  private void walk(DataRecord record) {
    for (int field = 0; field < record.fieldCount(); field++) {
      if (record.elementAt(field) instanceof IntegerElement) {
        sum += record.longAt(field);
      } else {
        sum += record.sliceAt(field, slice).length();
      }
    }
  }

  @Test
  void fieldsByElementTypedAndNamed() {
    TransportSession session = cache.session("b", Transport.TCP);
    reader.reset(session, TEMPLATE, 0, TEMPLATE.length);
    while (reader.next() != IpfixEvent.END) {}
    assertEquals(
        0,
        Allocation.of(
            () -> {
              reader.reset(session, DATA, 0, DATA.length);
              for (IpfixEvent event = reader.next();
                  event != IpfixEvent.END;
                  event = reader.next()) {
                if (event == IpfixEvent.RECORD) {
                  DataRecord record = reader.record();
                  sum += record.longValue(IanaElements.OCTET_DELTA_COUNT);
                  sum += record.epochSecond(IanaElements.FLOW_END_SECONDS);
                  sum += record.epochMilli(IanaElements.FLOW_END_SECONDS);
                  sum += record.ipv4Address(IanaElements.SOURCE_IPV4_ADDRESS);
                  sum += record.value(AntreaElements.FLOW_TYPE) == FlowType.INTER_NODE ? 1 : 0;
                  sum += record.longValue(IanaElements.DOT1Q_VLAN_ID, 3);
                  sum += record.has(AntreaElements.EGRESS_NAME) ? 1 : 0;
                  record.slice(AntreaElements.TCP_STATE, slice);
                  TcpState state = TcpState.of(slice.array(), slice.offset(), slice.length());
                  sum += state == TcpState.ESTABLISHED ? 1 : 0;
                }
              }
            }));
    assertTrue(sum != 0);
  }

  @Test
  void templatesThatAreRepeatedAndPiecesOfAStream() {
    TransportSession session = cache.session("c", Transport.TCP);
    reader.reset(session);
    assertEquals(
        0,
        Allocation.of(
            () -> {
              for (int i = 0; i < 20; i++) {
                append(TEMPLATE);
                append(DATA);
              }
            }));
    assertTrue(session.lostRecords() >= 0);
  }

  private void append(byte[] octets) {
    int half = octets.length / 2;
    reader.append(octets, 0, half);
    while (reader.next() != IpfixEvent.END) {}
    reader.append(octets, half, octets.length - half);
    while (reader.next() != IpfixEvent.END) {}
  }
}
