// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of a registry's table. */
public record Element(long enterpriseNumber, Table.Row row) {

  public int id() {
    return row.number("id");
  }

  public String name() {
    return row.text("name");
  }

  public String type() {
    return row.text("type");
  }

  public String semantics() {
    return row.text("semantics").isEmpty() ? "default" : row.text("semantics");
  }

  public String units() {
    return row.text("units").isEmpty() ? "none" : row.text("units");
  }

  public String values() {
    return row.text("values");
  }

  public String reverseName() {
    return "reverse" + Character.toUpperCase(name().charAt(0)) + name().substring(1);
  }

  /** The simple name of the class that says how the element is read. */
  public String shape() {
    if (!values().isEmpty()) {
      return "CodedElement";
    }
    return switch (type()) {
      case "unsigned8",
          "unsigned16",
          "unsigned32",
          "unsigned64",
          "signed8",
          "signed16",
          "signed32",
          "signed64" ->
          "IntegerElement";
      case "unsigned256" -> "Unsigned256Element";
      case "float32", "float64" -> "FloatElement";
      case "boolean" -> "BooleanElement";
      case "macAddress" -> "MacAddressElement";
      case "string" -> "StringElement";
      case "octetArray" -> "OctetArrayElement";
      case "dateTimeSeconds",
          "dateTimeMilliseconds",
          "dateTimeMicroseconds",
          "dateTimeNanoseconds" ->
          "DateTimeElement";
      case "ipv4Address" -> "Ipv4AddressElement";
      case "ipv6Address" -> "Ipv6AddressElement";
      case "basicList", "subTemplateList", "subTemplateMultiList" -> "ListElement";
      default -> throw row.error("type", name() + " has the unknown type " + type());
    };
  }

  /** Who sends it in which releases, as a sentence; of Antrea's elements. */
  public String releases() {
    String exporter = range("exporter");
    String aggregator = range("aggregator");
    if (exporter.isEmpty() && aggregator.isEmpty()) {
      return "Registered, never exported.";
    }
    List<String> senders = new ArrayList<>();
    if (!exporter.isEmpty()) {
      senders.add("the Flow Exporter " + exporter);
    }
    if (!aggregator.isEmpty()) {
      senders.add("the Flow Aggregator " + aggregator);
    }
    return "Sent by " + String.join(" and ", senders) + ".";
  }

  private String range(String sender) {
    String from = row.text(sender + "_from");
    String until = row.text(sender + "_until");
    if (from.isEmpty()) {
      return "";
    }
    return until.isEmpty() ? "from " + from + " on" : "from " + from + " to " + until;
  }

  public boolean isDeprecated() {
    return row.text("status").equals("deprecated");
  }

  public boolean isReversible() {
    return row.text("reversible").equals("y");
  }

  /** {@code sourceIPv4Address} becomes {@code SOURCE_IPV4_ADDRESS}. */
  public static String constant(String name) {
    String words =
        name.replace("IPv4", "Ipv4")
            .replace("IPv6", "Ipv6")
            .replace("MCast", "Mcast")
            .replace("VRFname", "VrfName")
            .replace("VRFID", "VrfId")
            .replace("TEid", "Teid")
            .replace("IPSec", "Ipsec");
    return words
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toUpperCase(Locale.ROOT);
  }
}
