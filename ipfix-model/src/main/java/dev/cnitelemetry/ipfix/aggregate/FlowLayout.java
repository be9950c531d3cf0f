// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.util.stream.IntStream;

/**
 * Where the state of a flow has what: numbers, and names as their ids, two in a number; one run for
 * a flow. What an update touches is together at the beginning.
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

  /**
   * The starts as the Nodes told them first, the source Node's in the upper half; where later
   * connections are told from this one.
   */
  static final int STARTS = 11;

  /** Digests of what either Node tells of the flow, where changes are to be seen. */
  static final int SOURCE_DIGEST = 12;

  static final int DESTINATION_DIGEST = 13;

  // Four deltas of each reporter: octets, packets, and both of the way back.
  static final int SOURCE_DELTAS = 14;
  static final int DESTINATION_DELTAS = 18;
  static final int COMMON_DELTAS = 22;

  // Throughput and its reverse, by reporter.
  static final int COMMON_THROUGHPUT = 26;
  static final int SOURCE_THROUGHPUT = 28;
  static final int DESTINATION_THROUGHPUT = 30;

  // Four totals of each reporter; what an export resets is above.
  static final int SOURCE_TOTALS = 32;
  static final int DESTINATION_TOTALS = 36;
  static final int COMMON_TOTALS = 40;

  /** The names, two in a number, from the state of the connection on, which every update reads. */
  private static final int NAMES = 44;

  /** Where what an update reads ends. */
  static final int UPDATED = NAMES + 1;

  static final int CLUSTER_HIGH = 55;
  static final int CLUSTER_LOW = 56;

  /** Service port, then the record's own source port, then the SNAT port, 16 bits each. */
  static final int PORTS = 57;

  private static final int LONGS = 58;

  /** The other names, two in a number, from v2.4 on. */
  private static final int UUIDS = 58;

  private static final int LONGS_WITH_UUIDS = 63;

  // From v2.7 on.
  static final int SOURCE_HIGH = 63;
  static final int SOURCE_LOW = 64;
  static final int SNAT_HIGH = 65;
  static final int SNAT_LOW = 66;
  static final int SERVICE_HIGH = 67;
  static final int SERVICE_LOW = 68;
  private static final int LONGS_SINCE_SNAT = 69;

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

  /** How many numbers a flow has, its names among them. */
  static int longs(Semantics semantics) {
    if (hasStarts(semantics) || semantics.isSinceCompleteExport()) {
      return LONGS_SINCE_SNAT;
    }
    return semantics.correlatesUuids() ? LONGS_WITH_UUIDS : LONGS;
  }

  /** Whether {@link #STARTS} are told. */
  static boolean hasStarts(Semantics semantics) {
    return semantics.mends(Mending.REUSE);
  }

  /** How many names a flow has. */
  static int names(Semantics semantics) {
    return semantics.correlatesUuids() ? Text.COUNT_WITH_UUIDS : Text.COUNT;
  }

  /** The number of a name in a {@link NameTable}, by its place in {@link Text}. */
  static int name(long[] n, int b, int text) {
    int half = half(text);
    return (int) (n[b + (half >> 1)] >>> shift(half));
  }

  static void setName(long[] n, int b, int text, int name) {
    int half = half(text);
    int at = b + (half >> 1);
    n[at] = (n[at] & ~(0xFFFF_FFFFL << shift(half))) | (name & 0xFFFF_FFFFL) << shift(half);
  }

  private static int half(int text) {
    if (text >= Text.COUNT) {
      return 2 * UUIDS + text - Text.COUNT;
    }
    int rotated = text - Text.TCP_STATE;
    return 2 * NAMES + (rotated < 0 ? rotated + Text.COUNT : rotated);
  }

  private static int shift(int half) {
    return (half & 1) << 5;
  }

  /**
   * The numbers of a flow, its names left out, in the order in which they are written elsewhere,
   * which is older than this one.
   *
   * @param withStarts whether the starts are among them
   */
  static int[] written(Semantics semantics, boolean withStarts) {
    IntStream.Builder order = IntStream.builder();
    for (int i = 0; i < longs(semantics); i++) {
      boolean name = (i >= NAMES && i < CLUSTER_HIGH) || (i >= UUIDS && i < LONGS_WITH_UUIDS);
      boolean later = i >= SOURCE_HIGH && !withStarts && !semantics.isSinceCompleteExport();
      if (!name && !later && i != STARTS) {
        order.add(i);
      }
    }
    if (withStarts) {
      order.add(STARTS);
    }
    return order.build().toArray();
  }
}
