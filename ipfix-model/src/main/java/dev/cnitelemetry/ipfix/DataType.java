// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import javax.annotation.Nullable;

/**
 * An abstract data type of the IPFIX information model: what the octets of a field mean.
 *
 * <p>The codes are those of the IANA registry "IPFIX Information Element Data Types", which RFC
 * 5610 type records carry. Constants are immutable; nothing here allocates.
 *
 * <p>Source: RFC 7012, section 3.1; RFC 6313, section 4 (lists); RFC 7011, section 6 (encodings).
 *
 * <pre>{@code
 * DataType type = AntreaElements.FLOW_TYPE.dataType(); // DataType.UNSIGNED8
 * type.octets(); // 1
 * }</pre>
 */
public enum DataType {
  /** Octets without a further meaning. */
  OCTET_ARRAY(0, "octetArray", DataType.VARIABLE, 0),
  /** An unsigned integer of 8 bits. */
  UNSIGNED8(1, "unsigned8", 1, 1),
  /** An unsigned integer of 16 bits; may be sent shorter. */
  UNSIGNED16(2, "unsigned16", 2, 1),
  /** An unsigned integer of 32 bits; may be sent shorter. */
  UNSIGNED32(3, "unsigned32", 4, 1),
  /** An unsigned integer of 64 bits; may be sent shorter. */
  UNSIGNED64(4, "unsigned64", 8, 1),
  /** A signed integer of 8 bits. */
  SIGNED8(5, "signed8", 1, 1),
  /** A signed integer of 16 bits; may be sent shorter. */
  SIGNED16(6, "signed16", 2, 1),
  /** A signed integer of 32 bits; may be sent shorter. */
  SIGNED32(7, "signed32", 4, 1),
  /** A signed integer of 64 bits; may be sent shorter. */
  SIGNED64(8, "signed64", 8, 1),
  /** An IEEE 754 number of 32 bits. */
  FLOAT32(9, "float32", 4, 4),
  /** An IEEE 754 number of 64 bits; may be sent as one of 32. */
  FLOAT64(10, "float64", 8, 4),
  /** A truth value: 1 is true, 2 is false. */
  BOOLEAN(11, "boolean", 1, 1),
  /** An IEEE 802 address of 48 bits. */
  MAC_ADDRESS(12, "macAddress", 6, 6),
  /** Text in UTF-8. */
  STRING(13, "string", DataType.VARIABLE, 0),
  /** Seconds since 1970-01-01T00:00:00Z in 32 bits. */
  DATE_TIME_SECONDS(14, "dateTimeSeconds", 4, 4),
  /** Milliseconds since 1970-01-01T00:00:00Z in 64 bits. */
  DATE_TIME_MILLISECONDS(15, "dateTimeMilliseconds", 8, 8),
  /** An NTP timestamp of 64 bits, meant to the microsecond. */
  DATE_TIME_MICROSECONDS(16, "dateTimeMicroseconds", 8, 8),
  /** An NTP timestamp of 64 bits, meant to the nanosecond. */
  DATE_TIME_NANOSECONDS(17, "dateTimeNanoseconds", 8, 8),
  /** An IPv4 address. */
  IPV4_ADDRESS(18, "ipv4Address", 4, 4),
  /** An IPv6 address. */
  IPV6_ADDRESS(19, "ipv6Address", 16, 16),
  /** Values of one Information Element, RFC 6313. */
  BASIC_LIST(20, "basicList", DataType.VARIABLE, 0),
  /** Records of one Template, RFC 6313. */
  SUB_TEMPLATE_LIST(21, "subTemplateList", DataType.VARIABLE, 0),
  /** Records of several Templates, RFC 6313. */
  SUB_TEMPLATE_MULTI_LIST(22, "subTemplateMultiList", DataType.VARIABLE, 0),
  /** An unsigned integer of 256 bits; may be sent shorter. */
  UNSIGNED256(23, "unsigned256", 32, 1);

  /** The field length 65535, by which a Template says that every record tells its own length. */
  public static final int VARIABLE = 65535;

  private static final DataType[] ALL = values();

  private final int code;
  private final String text;
  private final int octets;
  private final int fewestOctets;

  DataType(int code, String text, int octets, int fewestOctets) {
    this.code = code;
    this.text = text;
    this.octets = octets;
    this.fewestOctets = fewestOctets;
  }

  /**
   * The number IANA gave the type, as RFC 5610 type records carry it.
   *
   * @return 0 to 23
   */
  public int code() {
    return code;
  }

  /**
   * The type's name as the information model spells it, such as {@code unsigned64}.
   *
   * @return the name
   */
  public String text() {
    return text;
  }

  /**
   * The octets a value takes when it is not sent shorter.
   *
   * @return the octets, or {@link #VARIABLE}
   */
  public int octets() {
    return octets;
  }

  /**
   * Whether a Template may give this length to a field of the type: the full length, a reduced one
   * where RFC 7011, section 6.2 allows it, {@link #VARIABLE} or any fixed length for octets, text
   * and lists.
   *
   * @param length a field length as a Template has it, 0 to 65535
   * @return whether the length conforms
   */
  public boolean allows(int length) {
    if (octets == VARIABLE) {
      return length >= 0 && length <= VARIABLE;
    }
    if (this == FLOAT64) {
      return length == 4 || length == 8;
    }
    return length >= fewestOctets && length <= octets;
  }

  boolean isInteger() {
    return switch (this) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64 -> true;
      default -> isSigned();
    };
  }

  boolean isSigned() {
    return switch (this) {
      case SIGNED8, SIGNED16, SIGNED32, SIGNED64 -> true;
      default -> false;
    };
  }

  boolean isDateTime() {
    return switch (this) {
      case DATE_TIME_SECONDS,
          DATE_TIME_MILLISECONDS,
          DATE_TIME_MICROSECONDS,
          DATE_TIME_NANOSECONDS ->
          true;
      default -> false;
    };
  }

  boolean isList() {
    return switch (this) {
      case BASIC_LIST, SUB_TEMPLATE_LIST, SUB_TEMPLATE_MULTI_LIST -> true;
      default -> false;
    };
  }

  /**
   * The type of a code.
   *
   * @param code a number as a type record carries it
   * @return the type, or null when IANA has not assigned the number
   */
  public static @Nullable DataType ofCode(long code) {
    for (DataType type : ALL) {
      if (type.code == code) {
        return type;
      }
    }
    return null;
  }

  /**
   * The type of a name.
   *
   * @param text a name as the information model spells it
   * @return the type
   * @throws IllegalArgumentException if the information model has no type of the name
   */
  public static DataType ofText(String text) {
    for (DataType type : ALL) {
      if (type.text.equals(text)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no abstract data type of RFC 7012; one is unsigned64");
  }
}
