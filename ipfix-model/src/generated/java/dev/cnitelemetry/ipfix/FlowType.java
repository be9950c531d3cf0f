// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

/**
 * Between which ends a flow runs, as Antrea tells it in {@code flowType}.
 *
 * <p>Open: a number a later release adds is {@link #UNKNOWN}. The document names 1 to 4; 0 is sent too.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v1.7; antrea-io/antrea v2.7.0.
 */
public enum FlowType implements CodedValue {
  /**
   * The exporter could not tell: sent, but not documented.
   */
  UNDETERMINED(0, "undetermined"),

  /**
   * Both Pods run on one Node.
   */
  INTRA_NODE(1, "Intra-Node"),

  /**
   * The Pods run on two Nodes, both of which report.
   */
  INTER_NODE(2, "Inter-Node"),

  /**
   * From a Pod to an address outside the cluster.
   */
  TO_EXTERNAL(3, "To External"),

  /**
   * From outside the cluster to a Pod; sent from Antrea v2.0 on.
   */
  FROM_EXTERNAL(4, "From External"),

  /**
   * A number that has no name here; the record has the number.
   */
  UNKNOWN(-1, "unknown");

  private final int number;

  private final String text;

  FlowType(int number, String text) {
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
  public static FlowType of(long number) {
    return switch (number == (int) number ? (int) number : -1) {
      case 0 -> UNDETERMINED;
      case 1 -> INTRA_NODE;
      case 2 -> INTER_NODE;
      case 3 -> TO_EXTERNAL;
      case 4 -> FROM_EXTERNAL;
      default -> UNKNOWN;
    };
  }
}
