// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * One value of an Information Element whose numbers have names.
 *
 * <p>The enumerations that implement this are open: a number they have no name for is their {@code
 * UNKNOWN}, never an error, and the record still has the number itself ({@code
 * record.longValue(element)}).
 */
public sealed interface CodedValue
    permits BiflowDirection, FlowDirection, FlowEndReason, FlowType, NetworkPolicyType, RuleAction {
  /**
   * The number on the wire.
   *
   * @return the number, or -1 for {@code UNKNOWN}
   */
  int number();

  /**
   * The value as its registry or document words it.
   *
   * @return the words
   */
  String text();
}
