// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.DEBT_SHIFT;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.DESTINATION_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.EXPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.SOURCE_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.CODES;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COMMON_DELTAS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COMMON_THROUGHPUT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COMMON_TOTALS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COUNTERS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.DESTINATION_DELTAS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.DESTINATION_THROUGHPUT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.DESTINATION_TOTALS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.ENDS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.END_REASON;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.OCTETS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.REVERSE_OCTETS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_DELTAS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_THROUGHPUT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_TOTALS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STARTS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STATUS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.TIMES;

import dev.cnitelemetry.ipfix.FlowEndReason;
import java.util.Arrays;

/** How a later record of a flow changes its times, counts, throughputs, end reason and state. */
final class CountRules {
  private static final long LOW = 0xFFFF_FFFFL;

  private final boolean mends;
  private final boolean equalEnd;
  private final boolean resets;
  private final boolean late;
  private final boolean reuse;
  private final boolean oneSide;
  private final boolean newestAlone;
  private final boolean httpValues;
  private final boolean incomplete;
  private final NameTable names;
  private final FlowCounts counts;
  private final HttpValues merger = new HttpValues();

  // Of the record at hand, by the Node it was added to last, compared with that Node's own.
  private long previous;
  private boolean after;
  private boolean older;
  private boolean reset;
  private long throughput;
  private long reverseThroughput;
  private final long[] applied = new long[COUNTERS];

  /** What was exported of the destination Node's counts, when the source Node takes over. */
  private final long[] handedOver = new long[COUNTERS];

  CountRules(Semantics semantics, NameTable names, FlowCounts counts) {
    equalEnd = semantics.mends(Mending.EQUAL_END);
    resets = semantics.mends(Mending.RESET);
    late = semantics.mends(Mending.LATE);
    reuse = semantics.mends(Mending.REUSE);
    oneSide = semantics.mends(Mending.ONE_SIDE);
    mends = equalEnd || resets || late || reuse || oneSide;
    newestAlone = semantics.throughputOfNewestAlone();
    httpValues = semantics.mergesHttpValues();
    incomplete = semantics.givesUpIncomplete();
    this.names = names;
    this.counts = counts;
  }

  Admission add(IncomingFlow in, long[] n, int b, boolean source, boolean destination) {
    return mends
        ? addMended(in, n, b, source, destination)
        : addExactly(in, n, b, source, destination);
  }

  // Upstream's rules

  private Admission addExactly(
      IncomingFlow in, long[] n, int b, boolean source, boolean destination) {
    long end = in.end;
    boolean latest = end >= (n[b + TIMES] & LOW);
    if (latest) {
      n[b + TIMES] = (n[b + TIMES] & ~LOW) | end;
    }
    long previous = 0;
    if (source) {
      previous = n[b + ENDS] >>> 32;
      n[b + ENDS] = (n[b + ENDS] & LOW) | end << 32;
    }
    if (destination) {
      previous = n[b + ENDS] & LOW;
      n[b + ENDS] = (n[b + ENDS] & ~LOW) | end;
    }
    if (previous == 0) {
      previous = in.start;
    }
    if (end <= previous) {
      return Admission.IGNORED;
    }
    if (incomplete && lacks(in, IncomingFlow.NO_END_REASON)) {
      return Admission.INCOMPLETE;
    }
    if (code(n, b) != FlowEndReason.END_OF_FLOW_DETECTED.number()) {
      setReason(n, b, in.code(END_REASON));
    }
    if (incomplete && lacks(in, IncomingFlow.NO_TCP_STATE)) {
      return Admission.INCOMPLETE;
    }
    if (latest) {
      setState(in, n, b);
    }
    if (httpValues) {
      if (incomplete && lacks(in, IncomingFlow.NO_HTTP_VALUES)) {
        return Admission.INCOMPLETE;
      }
      merger.merge(in, names, n, b);
    }
    return addCounts(in, n, b, source, destination, latest, end - previous);
  }

  private Admission addCounts(
      IncomingFlow in,
      long[] n,
      int b,
      boolean source,
      boolean destination,
      boolean latest,
      long seconds) {
    long growth = 0;
    long reverseGrowth = 0;
    for (int k = 0; k < COUNTERS; k++) {
      if (incomplete && lacks(in, 1 << (IncomingFlow.FIRST_COUNTER_SHIFT + 2 * k))) {
        return Admission.INCOMPLETE;
      }
      long delta = in.deltas[k];
      if (source) {
        delta = n[b + SOURCE_DELTAS + k] += in.deltas[k];
      }
      if (destination) {
        delta = n[b + DESTINATION_DELTAS + k] += in.deltas[k];
      }
      if (latest) {
        n[b + COMMON_DELTAS + k] = delta;
      }
      if (incomplete && lacks(in, 2 << (IncomingFlow.FIRST_COUNTER_SHIFT + 2 * k))) {
        return Admission.INCOMPLETE;
      }
      long total = in.totals[k];
      long difference = 0;
      if (source) {
        difference = total - n[b + SOURCE_TOTALS + k];
        n[b + SOURCE_TOTALS + k] = total;
      }
      if (destination) {
        difference = total - n[b + DESTINATION_TOTALS + k];
        n[b + DESTINATION_TOTALS + k] = total;
      }
      if (k == OCTETS) {
        growth = difference;
      } else if (k == REVERSE_OCTETS) {
        reverseGrowth = difference;
      }
      if (latest && Long.compareUnsigned(n[b + COMMON_TOTALS + k], total) < 0) {
        n[b + COMMON_TOTALS + k] = total;
      }
    }
    throughput = Long.divideUnsigned(growth * 8, seconds);
    reverseThroughput = Long.divideUnsigned(reverseGrowth * 8, seconds);
    if (source) {
      setThroughput(n, b + SOURCE_THROUGHPUT);
    }
    if (destination) {
      setThroughput(n, b + DESTINATION_THROUGHPUT);
    }
    if (latest || !newestAlone) {
      setThroughput(n, b + COMMON_THROUGHPUT);
    }
    return Admission.UPDATED;
  }

  private static boolean lacks(IncomingFlow in, int element) {
    return (in.missing & element) != 0;
  }

  private void setThroughput(long[] n, int at) {
    n[at] = throughput;
    n[at + 1] = reverseThroughput;
  }

  private static int code(long[] n, int b) {
    return (int) (n[b + CODES] >>> END_REASON) & 0xFF;
  }

  private static void setReason(long[] n, int b, int reason) {
    n[b + CODES] = (n[b + CODES] & ~(0xFFL << END_REASON)) | (long) reason << END_REASON;
  }

  private void setState(IncomingFlow in, long[] n, int b) {
    int offset = in.textOffsets[Text.TCP_STATE];
    int length = in.textLengths[Text.TCP_STATE];
    int before = FlowLayout.name(n, b, Text.TCP_STATE);
    if (!names.matches(before, in.octets, offset, length)) {
      FlowLayout.setName(n, b, Text.TCP_STATE, names.take(in.octets, offset, length));
      names.release(before);
    }
  }

  // The same, mended

  private Admission addMended(
      IncomingFlow in, long[] n, int b, boolean source, boolean destination) {
    long end = in.end;
    long newest = n[b + TIMES] & LOW;
    boolean latest = end >= newest;
    if (oneSide && !source && end == newest && n[b + ENDS] >>> 32 == end) {
      latest = false;
    }
    if (end > newest) {
      n[b + TIMES] = (n[b + TIMES] & ~LOW) | end;
    }
    boolean changesOver =
        source
            && (n[b + STATUS] & (SOURCE_REPORTED | DESTINATION_REPORTED)) == DESTINATION_REPORTED;
    for (int k = 0; k < COUNTERS && changesOver && oneSide; k++) {
      handedOver[k] = n[b + SOURCE_TOTALS + k];
      n[b + SOURCE_TOTALS + k] = 0;
    }
    boolean counted = false;
    reset = false;
    // The one that is common comes last.
    if (source && !oneSide) {
      counted = addToNode(in, n, b, 32, SOURCE_TOTALS, SOURCE_DELTAS, SOURCE_THROUGHPUT);
    }
    if (destination) {
      counted |=
          addToNode(in, n, b, 0, DESTINATION_TOTALS, DESTINATION_DELTAS, DESTINATION_THROUGHPUT);
    }
    if (source && oneSide) {
      counted |= addToNode(in, n, b, 32, SOURCE_TOTALS, SOURCE_DELTAS, SOURCE_THROUGHPUT);
    }
    if (reuse && source && (n[b + STATUS] & SOURCE_REPORTED) == 0) {
      n[b + STARTS] = (n[b + STARTS] & LOW) | in.start << 32;
    }
    if (reuse && destination && (n[b + STATUS] & DESTINATION_REPORTED) == 0) {
      n[b + STARTS] = (n[b + STARTS] & ~LOW) | in.start;
    }
    n[b + STATUS] |= (source ? SOURCE_REPORTED : 0) | (destination ? DESTINATION_REPORTED : 0);
    counts.resets += reset ? 1 : 0;
    if (!counted) {
      return Admission.IGNORED;
    }
    if (older) {
      counts.late++;
    }
    takeReason(in, n, b, latest);
    if (latest) {
      setState(in, n, b);
    }
    if (httpValues) {
      merger.merge(in, names, n, b);
    }
    if (oneSide) {
      follow(n, b, source, changesOver);
    } else {
      followLatest(in, n, b, source, destination, latest);
    }
    if (after && (latest || (!newestAlone && !oneSide))) {
      setThroughput(n, b + COMMON_THROUGHPUT);
    }
    return Admission.UPDATED;
  }

  private void takeReason(IncomingFlow in, long[] n, int b, boolean latest) {
    boolean ended = code(n, b) == FlowEndReason.END_OF_FLOW_DETECTED.number();
    boolean takes = (!oneSide && !older) || latest || in.endsFlow();
    if (!ended && takes) {
      setReason(n, b, in.code(END_REASON));
    }
  }

  /**
   * Adds the record to what one Node reported, compared with that Node's record before; false if it
   * counts for nothing.
   */
  private boolean addToNode(
      IncomingFlow in, long[] n, int b, int shift, int totals, int deltas, int throughputs) {
    long reported = n[b + ENDS] >>> shift & LOW;
    previous = reported == 0 ? in.start : reported;
    after = in.end > previous;
    older = reported != 0 && in.end < reported;
    if (!older || !late) {
      n[b + ENDS] = (n[b + ENDS] & ~(LOW << shift)) | in.end << shift;
    }
    if (older ? !late : !after && !equalEnd) {
      Arrays.fill(applied, 0);
      return false;
    }
    long growth = 0;
    long reverseGrowth = 0;
    for (int k = 0; k < COUNTERS; k++) {
      long total = in.totals[k];
      long before = n[b + totals + k];
      long delta = in.deltas[k];
      boolean back = Long.compareUnsigned(total, before) < 0;
      // Of a record that is not newer a total that went back says nothing, but a wrapped delta
      // does.
      boolean anew = resets && (isWrapped(delta, total) || (after && back));
      long difference = total - before;
      if (anew) {
        reset |= !older;
        delta = total;
        difference = total;
      }
      if (after || (!older && (!back || anew))) {
        n[b + totals + k] = total;
      }
      n[b + deltas + k] += delta;
      applied[k] = delta;
      if (k == OCTETS) {
        growth = difference;
      } else if (k == REVERSE_OCTETS) {
        reverseGrowth = difference;
      }
    }
    if (after) {
      throughput = Long.divideUnsigned(growth * 8, in.end - previous);
      reverseThroughput = Long.divideUnsigned(reverseGrowth * 8, in.end - previous);
      setThroughput(n, b + throughputs);
    }
    return true;
  }

  /** Whether a delta tells of a counter that began anew. */
  static boolean isWrapped(long delta, long total) {
    return delta < 0 && Long.compareUnsigned(delta, total) > 0;
  }

  /** The common counts as upstream has them. */
  private void followLatest(
      IncomingFlow in, long[] n, int b, boolean source, boolean destination, boolean latest) {
    int deltas = destination ? DESTINATION_DELTAS : SOURCE_DELTAS;
    boolean alone = source && destination;
    for (int k = 0; k < COUNTERS; k++) {
      if (latest || alone) {
        n[b + COMMON_DELTAS + k] = n[b + deltas + k];
      }
      if (latest && Long.compareUnsigned(n[b + COMMON_TOTALS + k], in.totals[k]) < 0) {
        n[b + COMMON_TOTALS + k] = in.totals[k];
      }
    }
  }

  /** The common counts follow the source Node once it has reported, else the destination Node. */
  private void follow(long[] n, int b, boolean source, boolean changesOver) {
    boolean hasSource = (n[b + STATUS] & SOURCE_REPORTED) != 0;
    if (!source && hasSource) {
      return;
    }
    counts.changeovers += changesOver ? 1 : 0;
    int totals = hasSource ? SOURCE_TOTALS : DESTINATION_TOTALS;
    for (int k = 0; k < COUNTERS; k++) {
      n[b + COMMON_TOTALS + k] = n[b + totals + k];
      if (changesOver) {
        handOver(n, b, k);
      } else {
        addCommon(n, b, k, applied[k]);
      }
    }
  }

  private static void addCommon(long[] n, int b, int k, long delta) {
    long debt = 1L << (DEBT_SHIFT + k);
    if ((n[b + STATUS] & debt) == 0) {
      n[b + COMMON_DELTAS + k] += delta;
    } else if (Long.compareUnsigned(delta, n[b + COMMON_DELTAS + k]) >= 0) {
      n[b + COMMON_DELTAS + k] = delta - n[b + COMMON_DELTAS + k];
      n[b + STATUS] &= ~debt;
    } else {
      n[b + COMMON_DELTAS + k] -= delta;
    }
  }

  /**
   * From here on the source Node's counts are the common ones. What was exported of the destination
   * Node's is taken off, so that the sum of all exports is the source Node's total.
   */
  private void handOver(long[] n, int b, int k) {
    if ((n[b + STATUS] & EXPORTED) == 0) {
      n[b + COMMON_DELTAS + k] = n[b + SOURCE_DELTAS + k];
      return;
    }
    long exported = handedOver[k];
    long total = n[b + SOURCE_TOTALS + k];
    if (Long.compareUnsigned(total, exported) >= 0) {
      n[b + COMMON_DELTAS + k] = total - exported;
    } else {
      n[b + COMMON_DELTAS + k] = exported - total;
      n[b + STATUS] |= 1L << (DEBT_SHIFT + k);
    }
  }
}
