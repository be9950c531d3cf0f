// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.capture;

import java.time.Instant;

/** What a capture holds: the octets of one packet, re-used for the next. */
final class Packet {
  static final int LARGEST = 1 << 18;

  final byte[] octets = new byte[LARGEST];
  int length;
  int linkType;
  long number;
  Instant time = Instant.EPOCH;

  /** Whether the capture has fewer octets than the packet had. */
  boolean cut;
}
