package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv4AddressElement;
import dev.cnitelemetry.ipfix.Ipv6AddressElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.internal.AddressText;
import java.util.HexFormat;
import java.util.StringJoiner;

/** A record in words, whatever its octets are. */
final class RecordText {
  private RecordText() {}

  static String of(DataRecord record) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    for (int field = 0; field < record.fieldCount(); field++) {
      text.add(record.elementAt(field).name() + "=" + value(record, field));
    }
    return text.toString();
  }

  private static String value(DataRecord record, int field) {
    try {
      InformationElement element = record.elementAt(field);
      if (element instanceof IntegerElement integer) {
        long value = record.longAt(field);
        return integer.isSigned() ? Long.toString(value) : Long.toUnsignedString(value);
      } else if (element instanceof StringElement) {
        return record.textAt(field);
      } else if (element instanceof DateTimeElement) {
        return record.instantAt(field).toString();
      } else if (element instanceof FloatElement) {
        return Double.toString(record.doubleAt(field));
      } else if (element instanceof BooleanElement) {
        return Boolean.toString(record.booleanAt(field));
      }
      OctetSlice octets = record.sliceAt(field, new OctetSlice());
      boolean ipv4 = element instanceof Ipv4AddressElement && octets.length() == 4;
      boolean ipv6 = element instanceof Ipv6AddressElement && octets.length() == 16;
      return ipv4 || ipv6
          ? AddressText.of(octets.array(), octets.offset(), octets.length())
          : HexFormat.of().formatHex(octets.toByteArray());
    } catch (IpfixFormatException e) {
      return "(" + e.reason() + ")";
    }
  }
}
