// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import java.util.Arrays;

/** A copy of a Data Set that came before its Template, with what its message said of it. */
final class ParkedSet {
  /**
   * Octets of the message before the set that are kept too: a whole number is read together with
   * what is before it.
   */
  static final int MARGIN = 4;

  private static final int OVERHEAD = 64;

  final byte[] octets;
  final long offset;
  final int setIndex;
  final long exportTime;
  final long sequenceNumber;
  final long receivedAt;

  ParkedSet(MessageHeader header, Position position, int begin, int end, long now) {
    receivedAt = now;
    octets = Arrays.copyOfRange(header.octets, begin - MARGIN, end);
    offset = header.base + begin - MARGIN;
    setIndex = position.set;
    exportTime = header.exportTime;
    sequenceNumber = header.sequenceNumber;
  }

  /** The octets it counts as, so that many small sets cannot outweigh the limit. */
  int weight() {
    return octets.length - MARGIN + OVERHEAD;
  }
}
