// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import javax.annotation.Nullable;

/**
 * What the values of an Information Element may be used for: whether they are counted, measured or
 * compared.
 *
 * <p>The codes are those of the IANA registry "IPFIX Information Element Semantics". Constants are
 * immutable; nothing here allocates. An element whose registry gives no semantics has {@link
 * #DEFAULT}.
 *
 * <p>Source: RFC 7012, section 3.2; RFC 5610, section 3.6.
 *
 * <pre>{@code
 * IanaElements.OCTET_DELTA_COUNT.semantics(); // DELTA_COUNTER
 * }</pre>
 */
public enum DataTypeSemantics {
  /** Nothing is said beyond the data type. */
  DEFAULT(0, "default"),
  /** A measured value of the record alone. */
  QUANTITY(1, "quantity"),
  /** A count since the flow, or the process, began; it wraps. */
  TOTAL_COUNTER(2, "totalCounter"),
  /** A count since the previous record of the flow. */
  DELTA_COUNTER(3, "deltaCounter"),
  /** A number that names something; arithmetic on it means nothing. */
  IDENTIFIER(4, "identifier"),
  /** A set of bits. */
  FLAGS(5, "flags"),
  /** A list of RFC 6313. */
  LIST(6, "list"),
  /** A counter as the SMI of SNMP knows it, RFC 8038. */
  SNMP_COUNTER(7, "snmpCounter"),
  /** A gauge as the SMI of SNMP knows it, RFC 8038. */
  SNMP_GAUGE(8, "snmpGauge");

  private static final DataTypeSemantics[] ALL = values();

  private final int code;
  private final String text;

  DataTypeSemantics(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /**
   * The number IANA gave the semantics, as RFC 5610 type records carry it.
   *
   * @return the number
   */
  public int code() {
    return code;
  }

  /**
   * The name as the registry spells it.
   *
   * @return the name
   */
  public String text() {
    return text;
  }

  /**
   * The semantics of a code.
   *
   * @param code a number as a type record carries it
   * @return the semantics, or null when IANA has not assigned the number
   */
  public static @Nullable DataTypeSemantics ofCode(long code) {
    for (DataTypeSemantics one : ALL) {
      if (one.code == code && code >= 0) {
        return one;
      }
    }
    return null;
  }

  /**
   * The semantics of a name.
   *
   * @param text a name as the registry spells it
   * @return the semantics
   * @throws IllegalArgumentException if there is none of the name
   */
  public static DataTypeSemantics ofText(String text) {
    for (DataTypeSemantics one : ALL) {
      if (one.text.equals(text)) {
        return one;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is none of the registry's names");
  }
}
