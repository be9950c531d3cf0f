// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.MacAddressElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.Unsigned256Element;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.FieldText;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import java.time.Instant;

/**
 * The value of a field as an object that stays: Long, String, Instant, Double, Boolean, BigInteger,
 * or KeptOctets, which are also what cannot be read as its type.
 */
final class FieldValue {
  private FieldValue() {}

  static Object of(DataRecord record, int field) {
    InformationElement element = record.elementAt(field);
    if (!record.isReadableAt(field)) {
      return octets(record, field);
    } else if (element instanceof IntegerElement) {
      return record.longAt(field);
    } else if (element instanceof StringElement) {
      return record.textAt(field);
    } else if (element instanceof AddressElement) {
      return record.addressTextAt(field);
    } else if (element instanceof DateTimeElement) {
      return record.instantAt(field);
    } else if (element instanceof FloatElement) {
      return record.doubleAt(field);
    } else if (element instanceof BooleanElement) {
      return record.booleanAt(field);
    } else if (element instanceof Unsigned256Element) {
      return record.bigIntegerAt(field);
    }
    return octets(record, field);
  }

  private static KeptOctets octets(DataRecord record, int field) {
    return KeptOctets.of(record.sliceAt(field, new OctetSlice()));
  }

  static void print(InformationElement element, Object value, FieldForm form, PrintBuffer out) {
    if (value instanceof Long number && element instanceof IntegerElement integer) {
      FieldText.integer(integer, number, form, out);
    } else if (value instanceof Instant time) {
      FieldText.time(element.dataType(), time.getEpochSecond(), time.getNano(), form, out);
    } else if (value instanceof Double number) {
      FieldText.floating(number, form, out);
    } else if (value instanceof KeptOctets octets) {
      boolean address = element instanceof MacAddressElement && octets.length() == 6;
      FieldText.text(address ? octets.withColons() : octets.digits(), form, out);
    } else if (value instanceof String text) {
      FieldText.text(text, form, out);
    } else {
      out.ascii(value.toString());
    }
  }
}
