package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv4AddressElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.Event;
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
    while (reader.next() != Event.END) {}
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
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        if (event == Event.RECORD) {
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

  /** Seven fields by their constants. */
  long sevenFields() {
    long sum = 0;
    for (int at = 0, length; at < octets.length; at += length) {
      length = messageLength(at);
      reader.reset(octets, at, length);
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        if (event == Event.RECORD) {
          DataRecord record = reader.record();
          sum +=
              record.longValue(IanaElements.SOURCE_TRANSPORT_PORT)
                  + record.longValue(IanaElements.DESTINATION_TRANSPORT_PORT)
                  + record.longValue(IanaElements.PROTOCOL_IDENTIFIER)
                  + record.longValue(IanaElements.OCTET_DELTA_COUNT)
                  + (record.ipv4Address(IanaElements.SOURCE_IPV4_ADDRESS) & 0xFFFF_FFFFL)
                  + (record.ipv4Address(IanaElements.DESTINATION_IPV4_ADDRESS) & 0xFFFF_FFFFL)
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
