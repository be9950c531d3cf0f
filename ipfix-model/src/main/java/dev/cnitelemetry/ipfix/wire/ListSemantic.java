// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

/**
 * How the members of a list relate to each other and to the record they are in.
 *
 * <p>Open: a number IANA assigns later is {@link #UNASSIGNED}.
 *
 * <p>Source: RFC 6313, section 4.4; the IANA registry "IPFIX Structured Data Types Semantics".
 *
 * <pre>{@code
 * ListWriter ports = new ListWriter();
 * ports.basicList(ListSemantic.ALL_OF, IanaElements.SOURCE_TRANSPORT_PORT);
 * ports.add().set(0, 80).end();
 * }</pre>
 */
public enum ListSemantic {
  /** None of the members is a property of the record. */
  NONE_OF(0x00),
  /** Exactly one of the members is. */
  EXACTLY_ONE_OF(0x01),
  /** At least one of the members is. */
  ONE_OR_MORE_OF(0x02),
  /** All members are. */
  ALL_OF(0x03),
  /** All members are, in this order. */
  ORDERED(0x04),
  /** The sender does not say. */
  UNDEFINED(0xFF),
  /** A number without a meaning. */
  UNASSIGNED(-1);

  private final int code;

  ListSemantic(int code) {
    this.code = code;
  }

  /**
   * The number on the wire.
   *
   * @return 0 to 255, or -1 for {@link #UNASSIGNED}
   */
  public int code() {
    return code;
  }

  /**
   * The semantic of a number.
   *
   * @param code the number on the wire
   * @return the constant, {@link #UNASSIGNED} for a number without a meaning
   */
  public static ListSemantic ofCode(int code) {
    return switch (code) {
      case 0x00 -> NONE_OF;
      case 0x01 -> EXACTLY_ONE_OF;
      case 0x02 -> ONE_OR_MORE_OF;
      case 0x03 -> ALL_OF;
      case 0x04 -> ORDERED;
      case 0xFF -> UNDEFINED;
      default -> UNASSIGNED;
    };
  }
}
