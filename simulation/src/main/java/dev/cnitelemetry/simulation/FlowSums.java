// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

/**
 * Octets and packets, to the destination and back. Immutable; unsigned, as counters of 64 bits are:
 * a sum of what a release reports after a counter began anew may wrap around.
 *
 * @param octets octets to the destination
 * @param packets packets to the destination
 * @param reverseOctets octets back
 * @param reversePackets packets back
 */
public record FlowSums(long octets, long packets, long reverseOctets, long reversePackets) {
  /** Nothing. */
  public static final FlowSums NONE = new FlowSums(0, 0, 0, 0);

  /**
   * The sums of both.
   *
   * @param other the other sums
   * @return new sums
   */
  public FlowSums plus(FlowSums other) {
    return new FlowSums(
        octets + other.octets,
        packets + other.packets,
        reverseOctets + other.reverseOctets,
        reversePackets + other.reversePackets);
  }

  FlowSums minus(FlowSums other) {
    return new FlowSums(
        octets - other.octets,
        packets - other.packets,
        reverseOctets - other.reverseOctets,
        reversePackets - other.reversePackets);
  }
}
