// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.DESTINATION_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.EARLIER_BY_SOURCE;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.SOURCE_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.SUCCEEDS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.ENDS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STARTS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STATUS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.TIMES;

import dev.cnitelemetry.ipfix.FlowEndReason;

/** Connections that follow each other under one 5-tuple: which of them a record is of. */
final class Connections {
  /** By how much the clocks of two Nodes may differ. */
  private static final long CLOCK_SKEW_SECONDS = 5;

  private Connections() {}

  /**
   * Whether the record is of a later connection than the flow. It is if it begins after the flow
   * ended by the same Node's reports; or, once the flow is known to have ended, after it began by
   * them, since the end of a connection is when an exporter looked, and the next one may be there
   * by then. Where that Node has not reported yet, it must begin so long after the end that the
   * clocks of two Nodes cannot differ as much. An end before the start says nothing; the start does
   * then.
   */
  static boolean isReuse(IncomingFlow in, FlowSlots store, int slot) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean source = isOfSource(in, n[b + STATUS]);
    if ((n[b + STATUS] & (source ? SOURCE_REPORTED : DESTINATION_REPORTED)) != 0) {
      long began = half(n[b + STARTS], source);
      return in.start > (hasEnded(n, b) ? began : Math.max(began, half(n[b + ENDS], source)));
    }
    long began = n[b + TIMES] >>> 32;
    long end = half(n[b + ENDS], !source);
    long ended = end + CLOCK_SKEW_SECONDS;
    if (ended < began) {
      ended = end == 0 ? began : began + CLOCK_SKEW_SECONDS;
    }
    return in.start > ended;
  }

  /** By whose reports a record is judged; one that is of both Nodes by those there are. */
  private static boolean isOfSource(IncomingFlow in, long status) {
    return in.needsTwin() ? in.isFromSource() : (status & SOURCE_REPORTED) != 0;
  }

  private static long half(long both, boolean source) {
    return source ? both >>> 32 : both & 0xFFFF_FFFFL;
  }

  private static boolean hasEnded(long[] n, int b) {
    long reason = n[b + FlowLayout.CODES] >>> FlowLayout.END_REASON & 0xFF;
    return reason == FlowEndReason.END_OF_FLOW_DETECTED.number();
  }

  /** Remembers of which earlier connection late records may still come. */
  static void succeed(long[] n, int b, long secondsEarlier, boolean bySource) {
    long seconds = Math.min(FlowLayout.MOST_EARLIER, secondsEarlier);
    n[b + STATUS] |=
        SUCCEEDS | (bySource ? EARLIER_BY_SOURCE : 0) | seconds << FlowLayout.EARLIER_SHIFT;
  }

  /**
   * Whether the record is of an earlier connection: it begins before this one by the same Node's
   * reports; by another Node, whose clock may differ, if there was an earlier one and its start is
   * nearer to that.
   */
  static boolean isStraggler(IncomingFlow in, FlowSlots store, int slot) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    long status = n[b + STATUS];
    boolean source = isOfSource(in, status);
    if ((status & (source ? SOURCE_REPORTED : DESTINATION_REPORTED)) != 0) {
      return in.start < half(n[b + STARTS], source);
    }
    long start = n[b + TIMES] >>> 32;
    long earlier = start - (status >>> FlowLayout.EARLIER_SHIFT);
    return (status & SUCCEEDS) != 0 && in.start < start && in.start - earlier < start - in.start;
  }
}
