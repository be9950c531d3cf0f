// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

/**
 * Which flow is due next, by the timers in its state: the earlier of {@link
 * FlowLayout#ACTIVE_EXPIRY} and {@link FlowLayout#INACTIVE_EXPIRY}. Whoever sets a timer says so
 * here afterwards.
 */
interface ExpirySchedule {
  boolean isEmpty();

  /** The flow that is due first, if it is by now, or -1. */
  int firstDue(long now);

  /** The flow that {@link #firstDue} gave, and some that may be next; how many they are. */
  int upcoming(int[] into);

  /** When the first flow is due; {@link Long#MAX_VALUE} if there is none. */
  long firstTime();

  boolean contains(int slot);

  /**
   * Takes in a flow whose timers were set.
   *
   * @param now whether the active one was set to the time it is, rather than to one timeout later
   */
  void add(int slot, boolean now);

  /**
   * A record came, and the inactive timer of its flow was set to one timeout from now; no matter if
   * the flow is not in here.
   *
   * @param now whether the active one was set, too, to the time it is; once a flow
   */
  void update(int slot, boolean now);

  /**
   * The timers of the flow that is due first were set to one timeout from now.
   *
   * @param both whether both were, or the active one alone
   */
  void again(int slot, boolean both);

  void remove(int slot);
}
