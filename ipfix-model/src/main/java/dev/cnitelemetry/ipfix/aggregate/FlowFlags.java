// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

/** What is known of a flow besides its values. */
final class FlowFlags {
  private FlowFlags() {}

  /** All records the flow needs have come: it may be exported. */
  static final long READY = 1;

  /** Names of Pods are complete, or were looked up. */
  static final long NAMES_FILLED = 1 << 1;

  /** Labels were looked up. */
  static final long LABELS_FILLED = 1 << 2;

  static final long IPV4 = 1 << 3;

  /** The first record came from the source Node. */
  static final long FIRST_FROM_SOURCE = 1 << 4;

  /** The first record came from the destination Node. */
  static final long FIRST_FROM_DESTINATION = 1 << 5;

  static final long SOURCE_REPORTED = 1 << 6;
  static final long DESTINATION_REPORTED = 1 << 7;

  /** Exported though its twin had not come. */
  static final long UNMATCHED = 1 << 8;

  /** Exported at least once. */
  static final long EXPORTED = 1 << 9;

  /** Updated since it was last exported. */
  static final long NEWS = 1 << 10;

  /** In the table no more, waiting to be exported. */
  static final long WAITING = 1 << 11;

  /** The slot is taken. */
  static final long LIVE = 1 << 12;

  /** Waiting since there was no room. */
  static final long EVICTED = 1 << 13;

  /** The 5-tuple was that of an earlier connection, see {@link FlowLayout#EARLIER_SHIFT}. */
  static final long SUCCEEDS = 1 << 20;

  /** The source Node had reported that earlier connection. */
  static final long EARLIER_BY_SOURCE = 1 << 21;

  /** The first of four flags: the common delta count is what was exported too much. */
  static final int DEBT_SHIFT = 16;

  static final long DEBTS = 0xFL << DEBT_SHIFT;
}
