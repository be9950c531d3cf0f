package dev.cnitelemetry.generator.ipfix;

import java.util.Locale;

/** A row of a registry's table. */
record Element(long enterpriseNumber, Table.Row row) {

  int id() {
    return row.number("id");
  }

  String name() {
    return row.text("name");
  }

  String type() {
    return row.text("type");
  }

  String semantics() {
    return row.text("semantics").isEmpty() ? "default" : row.text("semantics");
  }

  String units() {
    return row.text("units").isEmpty() ? "none" : row.text("units");
  }

  String values() {
    return row.text("values");
  }

  String reverseName() {
    return "reverse" + Character.toUpperCase(name().charAt(0)) + name().substring(1);
  }

  /** The simple name of the class that says how the element is read. */
  String shape() {
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
      default -> throw new IllegalStateException(name() + " has the unknown type " + type());
    };
  }

  /** {@code sourceIPv4Address} becomes {@code SOURCE_IPV4_ADDRESS}. */
  static String constant(String name) {
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
