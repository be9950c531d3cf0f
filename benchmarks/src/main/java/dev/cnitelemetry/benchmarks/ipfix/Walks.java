// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv4AddressElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.net.Inet4Address;
import java.util.Map;

/** The same octets read in several ways; each gives the sum of what it saw. */
final class Walks {
  final byte[] octets = AntreaFlows.data();
  private final IpfixReader reader = IpfixReader.builder().build();
  private final MapDecoder maps = new MapDecoder();
  private final OctetSlice slice = new OctetSlice();

  Walks() {
    byte[] template = AntreaFlows.template();
    reader.reset(template, 0, template.length);
    while (reader.next() != IpfixEvent.END) {}
    maps.decode(template, 0, template.length);
  }

  int records() {
    return AntreaFlows.MESSAGES * AntreaFlows.RECORDS;
  }

  private int messageLength(int at) {
    return ((octets[at + 2] & 0xFF) << 8) | (octets[at + 3] & 0xFF);
  }

  /** Every field, typed, text as octets. */
  long everyField() {
    long sum = 0;
    for (int at = 0, length; at < octets.length; at += length) {
      length = messageLength(at);
      reader.reset(octets, at, length);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        if (event == IpfixEvent.RECORD) {
          sum += everyField(reader.record());
        }
      }
    }
    return sum;
  }

  private long everyField(DataRecord record) {
    long sum = 0;
    int count = record.fieldCount();
    for (int field = 0; field < count; field++) {
      InformationElement element = record.elementAt(field);
      if (element instanceof IntegerElement
          || element instanceof DateTimeElement
          || element instanceof Ipv4AddressElement) {
        sum += record.longAt(field);
      } else {
        sum += record.sliceAt(field, slice).length();
      }
    }
    return sum;
  }

  /** Every field by its constant. */
  long everyNamedField() {
    long sum = 0;
    for (int at = 0, length; at < octets.length; at += length) {
      length = messageLength(at);
      reader.reset(octets, at, length);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        if (event == IpfixEvent.RECORD) {
          sum += everyNamedField(reader.record());
        }
      }
    }
    return sum;
  }

  private long everyNamedField(DataRecord record) {
    long sum = 0;
    sum += record.epochSecond(IanaElements.FLOW_START_SECONDS);
    sum += record.epochSecond(IanaElements.FLOW_END_SECONDS);
    sum += record.longValue(IanaElements.FLOW_END_REASON);
    sum += record.longValue(IanaElements.SOURCE_TRANSPORT_PORT);
    sum += record.longValue(IanaElements.DESTINATION_TRANSPORT_PORT);
    sum += record.longValue(IanaElements.PROTOCOL_IDENTIFIER);
    sum += record.longValue(IanaElements.PACKET_TOTAL_COUNT);
    sum += record.longValue(IanaElements.OCTET_TOTAL_COUNT);
    sum += record.longValue(IanaElements.PACKET_DELTA_COUNT);
    sum += record.longValue(IanaElements.OCTET_DELTA_COUNT);
    sum += address(record, IanaElements.SOURCE_IPV4_ADDRESS);
    sum += address(record, IanaElements.DESTINATION_IPV4_ADDRESS);
    sum += record.longValue(ReverseElements.REVERSE_PACKET_TOTAL_COUNT);
    sum += record.longValue(ReverseElements.REVERSE_OCTET_TOTAL_COUNT);
    sum += record.longValue(ReverseElements.REVERSE_PACKET_DELTA_COUNT);
    sum += record.longValue(ReverseElements.REVERSE_OCTET_DELTA_COUNT);
    sum += record.slice(AntreaElements.SOURCE_POD_NAME, slice).length();
    sum += record.slice(AntreaElements.SOURCE_POD_NAMESPACE, slice).length();
    sum += record.slice(AntreaElements.SOURCE_NODE_NAME, slice).length();
    sum += record.slice(AntreaElements.DESTINATION_POD_NAME, slice).length();
    sum += record.slice(AntreaElements.DESTINATION_POD_NAMESPACE, slice).length();
    sum += record.slice(AntreaElements.DESTINATION_NODE_NAME, slice).length();
    sum += record.longValue(AntreaElements.DESTINATION_SERVICE_PORT);
    sum += record.slice(AntreaElements.DESTINATION_SERVICE_PORT_NAME, slice).length();
    sum += record.slice(AntreaElements.INGRESS_NETWORK_POLICY_NAME, slice).length();
    sum += record.slice(AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE, slice).length();
    sum += record.longValue(AntreaElements.INGRESS_NETWORK_POLICY_TYPE);
    sum += record.slice(AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME, slice).length();
    sum += record.longValue(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION);
    sum += record.slice(AntreaElements.EGRESS_NETWORK_POLICY_NAME, slice).length();
    sum += record.slice(AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE, slice).length();
    sum += record.longValue(AntreaElements.EGRESS_NETWORK_POLICY_TYPE);
    sum += record.slice(AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME, slice).length();
    sum += record.longValue(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION);
    sum += record.slice(AntreaElements.TCP_STATE, slice).length();
    sum += record.longValue(AntreaElements.FLOW_TYPE);
    sum += address(record, AntreaElements.DESTINATION_CLUSTER_IPV4);
    return sum;
  }

  private static long address(DataRecord record, Ipv4AddressElement element) {
    return record.ipv4Address(element) & 0xFFFF_FFFFL;
  }

  /** Seven fields by their constants. */
  long sevenFields() {
    long sum = 0;
    for (int at = 0, length; at < octets.length; at += length) {
      length = messageLength(at);
      reader.reset(octets, at, length);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        if (event == IpfixEvent.RECORD) {
          DataRecord record = reader.record();
          sum +=
              record.longValue(IanaElements.SOURCE_TRANSPORT_PORT)
                  + record.longValue(IanaElements.DESTINATION_TRANSPORT_PORT)
                  + record.longValue(IanaElements.PROTOCOL_IDENTIFIER)
                  + record.longValue(IanaElements.OCTET_DELTA_COUNT)
                  + address(record, IanaElements.SOURCE_IPV4_ADDRESS)
                  + address(record, IanaElements.DESTINATION_IPV4_ADDRESS)
                  + record.slice(AntreaElements.SOURCE_POD_NAME, slice).length();
        }
      }
    }
    return sum;
  }

  long mapsEveryField() {
    long sum = 0;
    for (int at = 0, length; at < octets.length; at += length) {
      length = messageLength(at);
      for (Map<String, Object> record : maps.decode(octets, at, length)) {
        for (Object value : record.values()) {
          sum += number(value);
        }
      }
    }
    return sum;
  }

  long mapsSevenFields() {
    long sum = 0;
    for (int at = 0, length; at < octets.length; at += length) {
      length = messageLength(at);
      for (Map<String, Object> record : maps.decode(octets, at, length)) {
        sum +=
            number(record.get("sourceTransportPort"))
                + number(record.get("destinationTransportPort"))
                + number(record.get("protocolIdentifier"))
                + number(record.get("octetDeltaCount"))
                + number(record.get("sourceIPv4Address"))
                + number(record.get("destinationIPv4Address"))
                + number(record.get("sourcePodName"));
      }
    }
    return sum;
  }

  private static long number(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    if (value instanceof String text) {
      return text.length();
    }
    return ((Inet4Address) value).hashCode() & 0xFFFF_FFFFL; // the address itself
  }
}
