// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.MacAddressElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.UnknownElement;
import dev.cnitelemetry.ipfix.Unsigned256Element;
import dev.cnitelemetry.ipfix.print.FieldText;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A field of a line: its element, its value, and the length it is to have on the wire.
 *
 * <p>Lines do not tell lengths: every field has the one of its type. A value that {@code ipfix
 * decode} could not read as its type is there as its octets, and goes back as those.
 */
final class LineField {
  private static final HexFormat HEXADECIMAL = HexFormat.of();

  private final InformationElement element;
  private final JsonValue value;

  /** What stands for the value, where it is text in JSON and octets on the wire. */
  private final @Nullable byte[] octets;

  /** Whether the octets cannot be read as the element's type. */
  private final boolean raw;

  private final int length;

  private LineField(InformationElement element, JsonValue value) {
    this.element = element;
    this.value = value;
    octets = value.isText() && !(element instanceof StringElement) ? octets(value.text()) : null;
    raw = octets != null && !FieldText.isReadable(element, octets, 0, octets.length);
    length = raw && octets != null ? octets.length : lengthOf(element, value);
  }

  private static int lengthOf(InformationElement element, JsonValue value) {
    if (element.dataType() == DataType.DATE_TIME_SECONDS && value.isText()) {
      Instant time = time(value);
      boolean early = time != null && time.getEpochSecond() >> 32 == 0;
      return time == null || early ? 4 : 8;
    }
    return element.dataType().octets();
  }

  /** The fields of an object: an element that is there several times has an array. */
  static List<LineField> of(List<JsonValue.Member> members, KnownElements elements) {
    List<LineField> fields = new ArrayList<>();
    for (JsonValue.Member member : members) {
      InformationElement element = elements.find(member);
      if (member.value().isArray()) {
        for (JsonValue item : member.value().items()) {
          fields.add(new LineField(element, item));
        }
      } else {
        fields.add(new LineField(element, member.value()));
      }
    }
    return fields;
  }

  InformationElement element() {
    return element;
  }

  JsonValue value() {
    return value;
  }

  boolean isList() {
    return element instanceof ListElement;
  }

  /**
   * The field of a Template that takes the value.
   *
   * @param scope whether it is a scope field
   */
  TemplateField template(boolean scope) {
    InformationElement on =
        raw ? UnknownElement.of(element.enterpriseNumber(), element.id()) : element;
    return new TemplateField(on, element.enterpriseNumber(), element.id(), length, scope);
  }

  /**
   * Sets the value; not that of a list.
   *
   * @throws LineException if the element's type has no such value
   */
  void write(RecordWriter record, int field) {
    try {
      set(record, field);
    } catch (IllegalArgumentException e) {
      throw new LineException(value.column(), e.getMessage());
    }
  }

  private void set(RecordWriter record, int field) {
    if (raw && octets != null) {
      record.set(field, octets, 0, octets.length);
    } else if (element instanceof StringElement) {
      record.set(field, text("a text"));
    } else if (element instanceof IntegerElement || element instanceof Unsigned256Element) {
      record.set(field, number());
    } else if (element instanceof AddressElement) {
      record.set(field, text("an address, such as \"10.10.0.5\" or \"fd00::1\""));
    } else if (element instanceof DateTimeElement) {
      record.set(field, requireTime());
    } else if (element instanceof BooleanElement) {
      require(value.isTruth(), "true or false");
      record.set(field, value.text().equals("true"));
    } else if (element instanceof FloatElement) {
      record.set(field, floating());
    } else if (element instanceof MacAddressElement) {
      record.set(field, text("an address such as \"0a:58:0a:0a:00:05\""));
    } else {
      byte[] wanted = octets;
      if (wanted == null) {
        throw wrong("octets in hexadecimal digits, such as \"0a0b\"");
      }
      record.set(field, wanted, 0, wanted.length);
    }
  }

  String text(String wanted) {
    require(value.isText(), wanted);
    return value.text();
  }

  BigInteger number() {
    require(value.isInteger(), "a whole number");
    return new BigInteger(value.text());
  }

  Instant requireTime() {
    Instant time = value.isText() ? time(value) : null;
    if (time == null) {
      throw wrong("a time such as \"2023-11-14T22:13:20Z\"");
    }
    return time;
  }

  private static @Nullable Instant time(JsonValue value) {
    try {
      return Instant.parse(value.text());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private double floating() {
    if (value.isNumber()) {
      return Double.parseDouble(value.text());
    }
    return switch (value.text()) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw wrong("a number, \"NaN\", \"Infinity\" or \"-Infinity\"");
    };
  }

  private static @Nullable byte[] octets(String digits) {
    try {
      return HEXADECIMAL.parseHex(digits);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void require(boolean fits, String wanted) {
    if (!fits) {
      throw wrong(wanted);
    }
  }

  LineException wrong(String wanted) {
    return new LineException(
        value.column(), element.name() + " takes " + wanted + ", not " + value.shown());
  }
}
