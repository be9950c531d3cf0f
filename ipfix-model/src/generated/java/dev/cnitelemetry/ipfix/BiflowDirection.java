// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

/**
 * How the direction of a bidirectional flow was assigned, as IANA's {@code biflowDirection} tells it.
 *
 * <p>Open: a number IANA assigns later is {@link #UNKNOWN}.
 *
 * <p>Source: the IANA registry "biflowDirection"; RFC 5103, section 6.3.
 */
public enum BiflowDirection implements CodedValue {
  /**
   * Assigned at will.
   */
  ARBITRARY(0, "arbitrary"),

  /**
   * The source began the flow.
   */
  INITIATOR(1, "initiator"),

  /**
   * The destination began the flow.
   */
  REVERSE_INITIATOR(2, "reverseInitiator"),

  /**
   * The source lies outside a perimeter.
   */
  PERIMETER(3, "perimeter"),

  /**
   * A number that has no name here; the record has the number.
   */
  UNKNOWN(-1, "unknown");

  private final int number;

  private final String text;

  BiflowDirection(int number, String text) {
    this.number = number;
    this.text = text;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String text() {
    return text;
  }

  /**
   * The constant of a number. Allocates nothing.
   *
   * @param number the number as a record has it
   * @return the constant, {@link #UNKNOWN} for a number without a name
   */
  public static BiflowDirection of(long number) {
    return switch (number == (int) number ? (int) number : -1) {
      case 0 -> ARBITRARY;
      case 1 -> INITIATOR;
      case 2 -> REVERSE_INITIATOR;
      case 3 -> PERIMETER;
      default -> UNKNOWN;
    };
  }
}
