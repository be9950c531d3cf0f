// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.CodedElement;
import dev.cnitelemetry.ipfix.CodedValue;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * A value that a field is compared with: as an address or CIDR where the field is an address, as a
 * number or its name where it is a number, as text else. A service is compared with or without its
 * Namespace and its port.
 */
final class WantedValue {
  private static final Map<String, Long> PROTOCOLS =
      Map.of(
          "icmp",
          1L,
          "igmp",
          2L,
          "tcp",
          6L,
          "udp",
          17L,
          "gre",
          47L,
          "esp",
          50L,
          "ipv6-icmp",
          58L,
          "icmpv6",
          58L,
          "sctp",
          132L);

  private final String text;
  private final byte[] octets;
  private final boolean service;
  private final @Nullable AddressRange addresses;
  private final @Nullable Long number;
  private final OctetSlice slice = new OctetSlice();
  private final PrintBuffer printed = new PrintBuffer();

  private WantedValue(String text, boolean service) {
    this.text = text;
    this.service = service;
    octets = text.getBytes(StandardCharsets.UTF_8);
    addresses = AddressRange.of(text);
    number = number(text);
  }

  /**
   * Reads a value.
   *
   * @throws InputException if no value of the field can be that
   */
  static WantedValue of(String text, FieldName field, List<InformationElement> elements) {
    WantedValue value = new WantedValue(text, field.name().equals(FieldName.SERVICE));
    String objection = null;
    for (InformationElement element : elements) {
      objection = value.objection(element);
      if (objection == null) {
        return value;
      }
    }
    if (objection != null) {
      throw new InputException(field.name() + " cannot be '" + text + "': " + objection);
    }
    return value;
  }

  private static @Nullable Long number(String text) {
    try {
      if (text.startsWith("0x") || text.startsWith("0X")) {
        return Long.parseUnsignedLong(text.substring(2), 16);
      }
      return text.startsWith("-") ? Long.parseLong(text) : Long.parseUnsignedLong(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Why the values of an element cannot be this one, or null if one can. */
  private @Nullable String objection(InformationElement element) {
    if (element instanceof AddressElement) {
      return addresses == null ? "it is an address or a range such as 10.0.0.0/8" : null;
    }
    if (!(element instanceof IntegerElement) || number != null || isProtocol(element)) {
      return null;
    }
    if (!(element instanceof CodedElement<?> coded)) {
      return "it is a number";
    }
    if (coded.values().stream().anyMatch(this::isName)) {
      return null;
    }
    return coded.values().stream()
        .filter(value -> value.number() >= 0)
        .map(value -> value.number() + " (" + value.text() + ")")
        .collect(Collectors.joining(", ", "it is one of ", ""));
  }

  private boolean isProtocol(InformationElement element) {
    return element.name().equals("protocolIdentifier")
        && PROTOCOLS.containsKey(text.toLowerCase(Locale.ROOT));
  }

  private boolean isName(CodedValue value) {
    return value.number() >= 0
        && (value.text().equalsIgnoreCase(text)
            || (value instanceof Enum<?> constant && constant.name().equalsIgnoreCase(text)));
  }

  /** Whether a field has the value. */
  boolean isIn(DataRecord record, int field) {
    InformationElement element = record.elementAt(field);
    if (element instanceof AddressElement) {
      return addresses != null && addresses.contains(record.sliceAt(field, slice));
    }
    if (element instanceof IntegerElement) {
      return record.isReadableAt(field) && isNumber(element, record.longAt(field));
    }
    if (service) {
      return isService(record.textAt(field));
    }
    printed.clear();
    record.print(field, FieldForm.VALUES, printed);
    return printed.contentEquals(octets);
  }

  private boolean isNumber(InformationElement element, long value) {
    if (number != null) {
      return number == value;
    }
    if (element instanceof CodedElement<?> coded) {
      return isName(coded.valueOf(value));
    }
    return isProtocol(element)
        && value == PROTOCOLS.getOrDefault(text.toLowerCase(Locale.ROOT), -1L);
  }

  /** {@code namespace/name:port}, of which Namespace and port may be left out. */
  private boolean isService(String sent) {
    if (sent.isEmpty() || text.isEmpty()) {
      return sent.equals(text);
    }
    int port = sent.lastIndexOf(':');
    String name = port < 0 || text.indexOf(':') >= 0 ? sent : sent.substring(0, port);
    int slash = name.indexOf('/');
    return text.equals(text.indexOf('/') >= 0 ? name : name.substring(slash + 1));
  }
}
