// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IntegerElement;

/** What the counts of one Node cannot be together, whoever counts rightly. */
final class NodeCounts {
  /** Fours: octets and packets since the last record, octets and packets altogether. */
  private static final IntegerElement[] COUNTS = {
    AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
  };

  private NodeCounts() {}

  static boolean contradict(FlowFields flow) {
    if (!flow.isAggregated()) {
      return false;
    }
    for (int i = 0; i < COUNTS.length; i += 4) {
      // What is not sent contradicts nothing: a delta that lacks is 0, a total as large as can be.
      long octets = flow.count(COUNTS[i], -1);
      long packets = flow.count(COUNTS[i + 1], 0);
      long octetsInAll = flow.count(COUNTS[i + 2], -1);
      long packetsInAll = flow.count(COUNTS[i + 3], 0);
      if (more(packets, octets)
          || more(packetsInAll, octetsInAll)
          || more(flow.count(COUNTS[i], 0), octetsInAll)
          || more(packets, flow.count(COUNTS[i + 3], -1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean more(long count, long than) {
    return Long.compareUnsigned(count, than) > 0;
  }
}
