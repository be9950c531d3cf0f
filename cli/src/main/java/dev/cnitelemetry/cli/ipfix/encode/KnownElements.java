// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DataTypeSemantics;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.Units;
import dev.cnitelemetry.ipfix.UnknownElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * The elements that lines name: those of the registries, {@code unknown(enterprise/id)}, and what
 * lines before described by RFC 5610.
 */
final class KnownElements {
  private static final int MOST_DESCRIBED = 65_536;
  private static final Pattern UNKNOWN = Pattern.compile("unknown\\((\\d{1,10})/(\\d{1,5})\\)");

  private final ElementRegistry registry;
  private final Map<String, InformationElement> described = new LinkedHashMap<>();

  KnownElements(ElementRegistry registry) {
    this.registry = registry;
  }

  InformationElement find(JsonValue.Member member) {
    InformationElement element = registry.find(member.name());
    if (element == null) {
      element = described.get(member.name());
    }
    if (element == null) {
      element = unknown(member.name());
    }
    if (element == null) {
      throw new LineException(
          member.column(),
          "no element is called "
              + LineException.excerpt(member.name())
              + ": ipfix elements lists those that are known; others are unknown(enterprise/id)");
    }
    return element;
  }

  private static @Nullable InformationElement unknown(String name) {
    Matcher numbers = UNKNOWN.matcher(name);
    if (!numbers.matches()) {
      return null;
    }
    long enterpriseNumber = Long.parseLong(numbers.group(1));
    int id = Integer.parseInt(numbers.group(2));
    return enterpriseNumber >> 32 == 0 && id <= 0x7FFF
        ? UnknownElement.of(enterpriseNumber, id)
        : null;
  }

  /** Learns from a record that describes an element; from any other nothing. */
  void learn(RecordLine line) {
    if (!line.isOptions() || described.size() >= MOST_DESCRIBED) {
      return;
    }
    long enterpriseNumber = number(line, IanaElements.PRIVATE_ENTERPRISE_NUMBER);
    long id = number(line, IanaElements.INFORMATION_ELEMENT_ID);
    DataType type = DataType.ofCode(number(line, IanaElements.INFORMATION_ELEMENT_DATA_TYPE));
    JsonValue name = value(line, IanaElements.INFORMATION_ELEMENT_NAME);
    if (enterpriseNumber > 0 && id >= 0 && type != null && name != null && !name.text().isEmpty()) {
      described.putIfAbsent(
          name.text(),
          InformationElement.define(
              enterpriseNumber,
              (int) id & 0x7FFF,
              name.text(),
              type,
              DataTypeSemantics.DEFAULT,
              Units.NONE,
              null));
    }
  }

  private static long number(RecordLine line, InformationElement element) {
    JsonValue value = value(line, element);
    boolean number = value != null && value.isInteger() && value.text().length() <= 10;
    return value != null && number ? Long.parseLong(value.text()) : -1;
  }

  private static @Nullable JsonValue value(RecordLine line, InformationElement element) {
    for (JsonValue.Member field : line.fields()) {
      if (field.name().equals(element.name())) {
        return field.value();
      }
    }
    return null;
  }
}
