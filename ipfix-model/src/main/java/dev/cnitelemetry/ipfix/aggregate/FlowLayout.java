// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

/**
 * Where the state of a flow has what: numbers in longs, names as their ids in ints, one run of each
 * for a flow. What an update touches is together at the beginning.
 */
final class FlowLayout {
  private FlowLayout() {}

  // The key: addresses as IPv6 ones, IPv4 mapped; source port, destination port, protocol.
  static final int KEY_SOURCE_HIGH = 0;
  static final int KEY_SOURCE_LOW = 1;
  static final int KEY_DESTINATION_HIGH = 2;
  static final int KEY_DESTINATION_LOW = 3;
  static final int KEY_PORTS = 4;

  /** Flags of {@link FlowFlags} in the lower half, above them the number of retries and seconds. */
  static final int STATUS = 5;

  /** Six numbers of an octet each, see the shifts. */
  static final int CODES = 6;

  static final int ACTIVE_EXPIRY = 7;
  static final int INACTIVE_EXPIRY = 8;

  /** Start and end in seconds, 32 bits each, the start in the upper half. */
  static final int TIMES = 9;

  /** The ends as the Nodes told them, the source Node's in the upper half; 0: not reported. */
  static final int ENDS = 10;

  /** Digests of what either Node tells of the flow, where changes are to be seen. */
  static final int SOURCE_DIGEST = 11;

  static final int DESTINATION_DIGEST = 12;

  // Four deltas of each reporter: octets, packets, and both of the way back.
  static final int SOURCE_DELTAS = 13;
  static final int DESTINATION_DELTAS = 17;
  static final int COMMON_DELTAS = 21;

  // Throughput and its reverse, by reporter.
  static final int COMMON_THROUGHPUT = 25;
  static final int SOURCE_THROUGHPUT = 27;
  static final int DESTINATION_THROUGHPUT = 29;

  // Four totals of each reporter; what an export resets is above.
  static final int SOURCE_TOTALS = 31;
  static final int DESTINATION_TOTALS = 35;
  static final int COMMON_TOTALS = 39;

  static final int CLUSTER_HIGH = 43;
  static final int CLUSTER_LOW = 44;

  /** Service port, then the record's own source port, then the SNAT port, 16 bits each. */
  static final int PORTS = 45;

  private static final int LONGS = 46;

  // From v2.7 on.
  static final int SOURCE_HIGH = 46;
  static final int SOURCE_LOW = 47;
  static final int SNAT_HIGH = 48;
  static final int SNAT_LOW = 49;
  static final int SERVICE_HIGH = 50;
  static final int SERVICE_LOW = 51;
  private static final int LONGS_SINCE_SNAT = 52;

  /**
   * The starts as the Nodes told them first, the source Node's in the upper half; where later
   * connections are told from this one.
   */
  static final int STARTS = 52;

  private static final int LONGS_WITH_STARTS = 53;

  static final int COUNTERS = 4;
  static final int OCTETS = 0;
  static final int PACKETS = 1;
  static final int REVERSE_OCTETS = 2;
  static final int REVERSE_PACKETS = 3;

  // Shifts within CODES.
  static final int FLOW_TYPE = 0;
  static final int END_REASON = 8;
  static final int INGRESS_TYPE = 16;
  static final int INGRESS_ACTION = 24;
  static final int EGRESS_TYPE = 32;
  static final int EGRESS_ACTION = 40;

  // Shifts within PORTS.
  static final int SERVICE_PORT = 0;
  static final int SOURCE_PORT = 16;
  static final int SNAT_PORT = 32;

  static final int RETRIES_SHIFT = 32;

  /** In the status: by how many seconds the earlier connection of the 5-tuple began earlier. */
  static final int EARLIER_SHIFT = 40;

  static final long MOST_EARLIER = (1 << 22) - 1;

  /** How many numbers a flow has. */
  static int longs(Semantics semantics) {
    return hasStarts(semantics) ? LONGS_WITH_STARTS : longsWithoutStarts(semantics);
  }

  static boolean hasStarts(Semantics semantics) {
    return semantics.mends(Mending.REUSE);
  }

  /** How many there were before {@link #STARTS}. */
  static int longsWithoutStarts(Semantics semantics) {
    return semantics.isSinceCompleteExport() ? LONGS_SINCE_SNAT : LONGS;
  }
}
