package dev.cnitelemetry.cli.ipfix;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.MacAddressElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.Unsigned256Element;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.StructuredData;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a record as a JSON object: numbers as numbers, addresses and text as text, times as
 * RFC 3339, octets in hexadecimal, lists as objects. An element that stands in a record more than
 * once has an array of its values.
 */
final class FieldJson {
  private final JsonGenerator json;

  FieldJson(JsonGenerator json) {
    this.json = json;
  }

  void record(DataRecord record) throws IOException {
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    for (int field = 0; field < record.fieldCount(); field++) {
      byName.computeIfAbsent(record.elementAt(field).name(), name -> new ArrayList<>()).add(field);
    }
    json.writeStartObject();
    for (Map.Entry<String, List<Integer>> entry : byName.entrySet()) {
      json.writeFieldName(entry.getKey());
      if (entry.getValue().size() == 1) {
        value(record, entry.getValue().get(0));
      } else {
        json.writeStartArray();
        for (int field : entry.getValue()) {
          value(record, field);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  /** A value in one line; null with the reason when it cannot be read as its type. */
  private void value(DataRecord record, int field) throws IOException {
    if (record.elementAt(field) instanceof ListElement) {
      list(record, field);
      return;
    }
    Object value;
    try {
      value = scalar(record, field);
    } catch (IpfixFormatException e) {
      json.writeNull();
      return;
    }
    if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof Double number && Double.isFinite(number)) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }

  private static Object scalar(DataRecord record, int field) {
    InformationElement element = record.elementAt(field);
    if (element instanceof IntegerElement integer) {
      long value = record.longAt(field);
      return integer.isSigned() || value >= 0
          ? value
          : new BigInteger(Long.toUnsignedString(value));
    } else if (element instanceof StringElement) {
      return record.textAt(field);
    } else if (element instanceof DateTimeElement) {
      return record.instantAt(field).toString();
    } else if (element instanceof AddressElement address) {
      return record.addressText(address);
    } else if (element instanceof FloatElement) {
      return record.doubleAt(field);
    } else if (element instanceof BooleanElement) {
      return record.booleanAt(field);
    } else if (element instanceof Unsigned256Element) {
      return record.bigIntegerAt(field);
    }
    byte[] octets = record.sliceAt(field, new OctetSlice()).toByteArray();
    return element instanceof MacAddressElement
        ? HexFormat.ofDelimiter(":").formatHex(octets)
        : HexFormat.of().formatHex(octets);
  }

  private void list(DataRecord record, int field) throws IOException {
    json.writeStartObject();
    try {
      StructuredData list = record.structuredDataAt(field, new StructuredData());
      json.writeStringField("semantic", list.semantic().name());
      json.writeArrayFieldStart("members");
      boolean more = true;
      String problem = null;
      while (more) {
        try {
          more = list.next();
          if (more) {
            record(list.record());
          }
        } catch (IpfixFormatException e) {
          problem = e.reason();
        }
      }
      json.writeEndArray();
      if (problem != null) {
        json.writeStringField("problem", problem);
      }
    } catch (IpfixFormatException e) {
      json.writeStringField("problem", e.reason());
    }
    json.writeEndObject();
  }

  /** A value for people: as in JSON, text without its quotes. */
  static String text(DataRecord record, int field) {
    if (record.elementAt(field) instanceof StringElement) {
      return record.textAt(field).replaceAll("\\p{Cntrl}", "?");
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new FieldJson(json).value(record, field);
    } catch (IOException e) {
      throw new OutputException(e);
    }
    String value = text.toString();
    return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
  }
}
