package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.Unsigned256Element;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;

/** The value of a field as an object that stays; octets where it cannot be read as its type. */
final class FieldValue {
  private FieldValue() {}

  static Object of(DataRecord record, int field) {
    return of(record, field, record.elementAt(field));
  }

  static Object of(DataRecord record, int field, InformationElement element) {
    try {
      if (element instanceof IntegerElement) {
        return record.longAt(field);
      } else if (element instanceof StringElement) {
        return record.textAt(field);
      } else if (element instanceof AddressElement address) {
        return record.addressText(address);
      } else if (element instanceof DateTimeElement) {
        return record.instantAt(field);
      } else if (element instanceof FloatElement) {
        return record.doubleAt(field);
      } else if (element instanceof BooleanElement) {
        return record.booleanAt(field);
      } else if (element instanceof Unsigned256Element) {
        return record.bigIntegerAt(field);
      }
    } catch (IpfixFormatException e) {
      return octets(record, field);
    }
    return octets(record, field);
  }

  private static KeptOctets octets(DataRecord record, int field) {
    return KeptOctets.of(record.sliceAt(field, new OctetSlice()));
  }
}
