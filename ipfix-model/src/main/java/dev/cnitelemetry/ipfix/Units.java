// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import javax.annotation.Nullable;

/**
 * The unit in which the values of an Information Element are given.
 *
 * <p>The codes are those of the IANA registry "IPFIX Information Element Units"; {@link
 * #BITS_PER_SECOND}, which Antrea's throughput elements are in, has none there and carries -1.
 * Constants are immutable; nothing here allocates.
 *
 * <p>Source: RFC 7012, section 3.3; RFC 5610, section 3.7.
 *
 * <pre>{@code
 * IanaElements.OCTET_DELTA_COUNT.units(); // OCTETS
 * }</pre>
 */
public enum Units {
  /** No unit. */
  NONE(0, "none"),
  /** Bits. */
  BITS(1, "bits"),
  /** Octets of eight bits. */
  OCTETS(2, "octets"),
  /** Packets. */
  PACKETS(3, "packets"),
  /** Flows. */
  FLOWS(4, "flows"),
  /** Seconds. */
  SECONDS(5, "seconds"),
  /** Milliseconds. */
  MILLISECONDS(6, "milliseconds"),
  /** Microseconds. */
  MICROSECONDS(7, "microseconds"),
  /** Nanoseconds. */
  NANOSECONDS(8, "nanoseconds"),
  /** Words of four octets. */
  FOUR_OCTET_WORDS(9, "4-octet words"),
  /** IPFIX Messages. */
  MESSAGES(10, "messages"),
  /** Hops. */
  HOPS(11, "hops"),
  /** Entries of a table. */
  ENTRIES(12, "entries"),
  /** Frames of a link layer. */
  FRAMES(13, "frames"),
  /** Transport ports. */
  PORTS(14, "ports"),
  /** The unit of another element that the record names. */
  INFERRED(15, "inferred"),
  /** Bits per second; no IANA code point. */
  BITS_PER_SECOND(-1, "bits per second");

  private static final Units[] ALL = values();

  private final int code;
  private final String text;

  Units(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /**
   * The number IANA gave the unit, as RFC 5610 type records carry it.
   *
   * @return the number, or -1 for {@link #BITS_PER_SECOND}
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
   * The unit of a code.
   *
   * @param code a number as a type record carries it
   * @return the unit, or null when IANA has not assigned the number
   */
  public static @Nullable Units ofCode(long code) {
    for (Units one : ALL) {
      if (one.code == code && code >= 0) {
        return one;
      }
    }
    return null;
  }

  /**
   * The unit of a name.
   *
   * @param text a name as the registry spells it
   * @return the unit
   * @throws IllegalArgumentException if there is none of the name
   */
  public static Units ofText(String text) {
    for (Units one : ALL) {
      if (one.text.equals(text)) {
        return one;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is none of the registry's names");
  }
}
