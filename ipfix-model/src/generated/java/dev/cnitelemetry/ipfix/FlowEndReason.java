// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

/**
 * Why a flow record was sent, as IANA's {@code flowEndReason} tells it.
 *
 * <p>Open: a number IANA assigns later is {@link #UNKNOWN}. Antrea sends 1, 2 and 3.
 *
 * <p>Source: the IANA registry "flowEndReason"; RFC 5102, section 5.11.3.
 */
public enum FlowEndReason implements CodedValue {
  /**
   * No reason: IANA keeps the number free.
   */
  RESERVED(0, "Reserved"),

  /**
   * No packet was seen for the idle timeout.
   */
  IDLE_TIMEOUT(1, "idle timeout"),

  /**
   * The flow goes on; the active timeout asked for a report.
   */
  ACTIVE_TIMEOUT(2, "active timeout"),

  /**
   * The flow is over, as with a FIN of TCP.
   */
  END_OF_FLOW_DETECTED(3, "end of Flow detected"),

  /**
   * An outside event ended the flow, such as a shutdown.
   */
  FORCED_END(4, "forced end"),

  /**
   * The flow was given up to free memory.
   */
  LACK_OF_RESOURCES(5, "lack of resources"),

  /**
   * A number that has no name here; the record has the number.
   */
  UNKNOWN(-1, "unknown");

  private final int number;

  private final String text;

  FlowEndReason(int number, String text) {
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
  public static FlowEndReason of(long number) {
    return switch (number == (int) number ? (int) number : -1) {
      case 0 -> RESERVED;
      case 1 -> IDLE_TIMEOUT;
      case 2 -> ACTIVE_TIMEOUT;
      case 3 -> END_OF_FLOW_DETECTED;
      case 4 -> FORCED_END;
      case 5 -> LACK_OF_RESOURCES;
      default -> UNKNOWN;
    };
  }
}
