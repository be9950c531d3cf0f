// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

/**
 * What the rule of a network policy did, as Antrea tells it in {@code ingressNetworkPolicyRuleAction} and {@code egressNetworkPolicyRuleAction}.
 *
 * <p>Open: a number a later release adds is {@link #UNKNOWN}. The document names 1 to 3; 0 is sent too.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v1.7; vmware/go-ipfix v0.17.0.
 */
public enum RuleAction implements CodedValue {
  /**
   * No rule acted: sent, but not documented.
   */
  NO_ACTION(0, "NoAction"),

  /**
   * The connection was let through.
   */
  ALLOW(1, "Allow"),

  /**
   * The connection was dropped without an answer.
   */
  DROP(2, "Drop"),

  /**
   * The connection was refused with an answer.
   */
  REJECT(3, "Reject"),

  /**
   * A number that has no name here; the record has the number.
   */
  UNKNOWN(-1, "unknown");

  private final int number;

  private final String text;

  RuleAction(int number, String text) {
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
  public static RuleAction of(long number) {
    return switch (number == (int) number ? (int) number : -1) {
      case 0 -> NO_ACTION;
      case 1 -> ALLOW;
      case 2 -> DROP;
      case 3 -> REJECT;
      default -> UNKNOWN;
    };
  }
}
