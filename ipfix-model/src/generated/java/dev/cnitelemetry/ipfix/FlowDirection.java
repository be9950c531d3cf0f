// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

/**
 * The direction of a flow at the observation point, as IANA's {@code flowDirection} tells it; 255 is what Antrea's Flow Aggregator sends when it does not know.
 *
 * <p>Open: any other number is {@link #UNKNOWN}.
 *
 * <p>Source: RFC 5102, section 5.11.6; antrea-io/antrea v2.3.0.
 */
public enum FlowDirection implements CodedValue {
  /**
   * Into the observation point.
   */
  INGRESS(0, "ingress"),

  /**
   * Out of the observation point.
   */
  EGRESS(1, "egress"),

  /**
   * The sender does not know.
   */
  UNDETERMINED(255, "undetermined"),

  /**
   * A number that has no name here; the record has the number.
   */
  UNKNOWN(-1, "unknown");

  private final int number;

  private final String text;

  FlowDirection(int number, String text) {
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
  public static FlowDirection of(long number) {
    return switch (number == (int) number ? (int) number : -1) {
      case 0 -> INGRESS;
      case 1 -> EGRESS;
      case 255 -> UNDETERMINED;
      default -> UNKNOWN;
    };
  }
}
