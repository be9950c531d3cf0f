// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.DESTINATION_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.FIRST_FROM_DESTINATION;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.FIRST_FROM_SOURCE;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.IPV4;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.LIVE;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.NAMES_FILLED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.NEWS;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.READY;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.SOURCE_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.UNMATCHED;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.CLUSTER_HIGH;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.CLUSTER_LOW;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.CODES;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COMMON_DELTAS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COMMON_THROUGHPUT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COMMON_TOTALS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COUNTERS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.DESTINATION_DELTAS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.DESTINATION_DIGEST;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.DESTINATION_THROUGHPUT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.DESTINATION_TOTALS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.EGRESS_ACTION;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.EGRESS_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.ENDS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.FLOW_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.INGRESS_ACTION;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.INGRESS_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_DESTINATION_HIGH;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_DESTINATION_LOW;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_PORTS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_SOURCE_HIGH;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_SOURCE_LOW;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.OCTETS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.PORTS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.REVERSE_OCTETS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SERVICE_HIGH;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SERVICE_LOW;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SERVICE_PORT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SNAT_HIGH;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SNAT_LOW;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SNAT_PORT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_DELTAS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_DIGEST;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_HIGH;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_LOW;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_PORT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_THROUGHPUT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.SOURCE_TOTALS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STARTS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STATUS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.TIMES;

import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import java.util.Arrays;

/**
 * What a record does to the state of its flow, which the caller binds; correlation and first
 * records here, later records in {@link CountRules}.
 */
final class FlowRules {
  private static final int[] CORRELATED_CODES = {
    INGRESS_TYPE, INGRESS_ACTION, EGRESS_TYPE, EGRESS_ACTION
  };

  private final boolean snat;
  private final boolean uuids;
  private final boolean incomplete;
  private final boolean changed;
  private final boolean oneSide;
  private final boolean resets;
  private final boolean starts;
  private final int texts;
  private final NameTable names;
  private final FlowCounts counts;
  private final CountRules countRules;

  /** By text, the name that the flow before had: most flows share most of them. */
  private final int[] latest = new int[Text.COUNT_WITH_UUIDS];

  FlowRules(Semantics semantics, NameTable names, FlowCounts counts) {
    snat = semantics.isSinceCompleteExport();
    uuids = semantics.correlatesUuids();
    incomplete = semantics.givesUpIncomplete();
    changed = semantics.mends(Mending.CHANGED);
    oneSide = semantics.mends(Mending.ONE_SIDE);
    resets = semantics.mends(Mending.RESET);
    starts = FlowLayout.hasStarts(semantics);
    texts = FlowLayout.names(semantics);
    this.names = names;
    this.counts = counts;
    countRules = new CountRules(semantics, names, counts);
  }

  /** Whether a release insists on an element that a first record lacks. */
  boolean givesUp(IncomingFlow in) {
    int totals =
        (2 << (IncomingFlow.FIRST_COUNTER_SHIFT + 2 * OCTETS))
            | (2 << (IncomingFlow.FIRST_COUNTER_SHIFT + 2 * REVERSE_OCTETS));
    return incomplete && (in.missing & totals) != 0;
  }

  /** Fills the slot of a new flow. */
  void begin(IncomingFlow in, long[] n, int b) {
    n[b + KEY_SOURCE_HIGH] = in.keySourceHigh;
    n[b + KEY_SOURCE_LOW] = in.keySourceLow;
    n[b + KEY_DESTINATION_HIGH] = in.destinationHigh;
    n[b + KEY_DESTINATION_LOW] = in.destinationLow;
    n[b + KEY_PORTS] = in.keyPorts;
    n[b + CODES] = in.codes;
    n[b + TIMES] = in.start << 32 | in.end;
    boolean twin = in.needsTwin();
    boolean source = !twin || in.isFromSource();
    boolean destination = !twin || !source;
    long status = LIVE | NEWS | (in.ipv4 ? IPV4 : 0);
    if (!twin) {
      boolean complete = in.code(FLOW_TYPE) != FlowType.INTER_NODE.number();
      status |= READY | (complete ? NAMES_FILLED : 0);
    }
    status |= in.isFromSource() ? FIRST_FROM_SOURCE : 0;
    status |= in.isFromDestination() ? FIRST_FROM_DESTINATION : 0;
    status |= source ? SOURCE_REPORTED : 0;
    status |= destination ? DESTINATION_REPORTED : 0;
    n[b + STATUS] = status;
    beginCounts(in, n, b, source, destination);
    if (changed) {
      n[b + (source ? SOURCE_DIGEST : DESTINATION_DIGEST)] = in.digest();
    }
    in.readTexts();
    n[b + CLUSTER_HIGH] = in.clusterHigh;
    n[b + CLUSTER_LOW] = BinaryAddress.isSet(in.clusterHigh, in.clusterLow) ? in.clusterLow : 0;
    n[b + PORTS] = in.servicePort << SERVICE_PORT | (in.ports >>> 24) << SOURCE_PORT;
    if (snat) {
      n[b + PORTS] |= in.snatPort << SNAT_PORT;
      n[b + SOURCE_HIGH] = in.sourceHigh;
      n[b + SOURCE_LOW] = in.sourceLow;
      n[b + SNAT_HIGH] = in.snatHigh;
      n[b + SNAT_LOW] = in.snatLow;
      n[b + SERVICE_HIGH] = in.serviceHigh;
      n[b + SERVICE_LOW] = in.serviceLow;
    }
    for (int text = 0; text < texts; text++) {
      if (text != Text.SOURCE_LABELS && text != Text.DESTINATION_LABELS) {
        int name = names.take(in.octets, in.textOffsets[text], in.textLengths[text], latest[text]);
        if (name != 0) {
          FlowLayout.setName(n, b, text, name);
        }
        latest[text] = name;
      }
    }
  }

  private void beginCounts(IncomingFlow in, long[] n, int b, boolean source, boolean destination) {
    long throughput = 0;
    long reverse = 0;
    if (in.end > in.start) {
      throughput = Long.divideUnsigned(in.totals[OCTETS] * 8, in.end - in.start);
      reverse = Long.divideUnsigned(in.totals[REVERSE_OCTETS] * 8, in.end - in.start);
    }
    for (int k = 0; k < COUNTERS; k++) {
      boolean anew = resets && CountRules.isWrapped(in.deltas[k], in.totals[k]);
      n[b + COMMON_TOTALS + k] = in.totals[k];
      n[b + COMMON_DELTAS + k] = anew ? in.totals[k] : in.deltas[k];
    }
    n[b + COMMON_THROUGHPUT] = throughput;
    n[b + COMMON_THROUGHPUT + 1] = reverse;
    long ends = 0;
    if (source) {
      System.arraycopy(n, b + COMMON_TOTALS, n, b + SOURCE_TOTALS, COUNTERS);
      System.arraycopy(n, b + COMMON_DELTAS, n, b + SOURCE_DELTAS, COUNTERS);
      System.arraycopy(n, b + COMMON_THROUGHPUT, n, b + SOURCE_THROUGHPUT, 2);
      ends |= in.end << 32;
    }
    if (destination) {
      System.arraycopy(n, b + COMMON_TOTALS, n, b + DESTINATION_TOTALS, COUNTERS);
      System.arraycopy(n, b + COMMON_DELTAS, n, b + DESTINATION_DELTAS, COUNTERS);
      System.arraycopy(n, b + COMMON_THROUGHPUT, n, b + DESTINATION_THROUGHPUT, 2);
      ends |= in.end;
    }
    n[b + ENDS] = ends;
    if (starts) {
      n[b + STARTS] = (source ? in.start << 32 : 0) | (destination ? in.start : 0);
    }
  }

  /** Adds a record to its flow; whether that made it ready shows in the status. */
  Admission update(IncomingFlow in, long[] n, int b) {
    boolean twin = in.needsTwin();
    boolean source = !twin || in.isFromSource();
    boolean destination = !twin || !source;
    boolean correlated = false;
    if (twin && (n[b + STATUS] & READY) == 0 && !isOfSameNode(in, n[b + STATUS])) {
      correlated = true;
      if ((n[b + STATUS] & UNMATCHED) != 0) {
        counts.late++;
      }
      correlate(in, n, b);
      n[b + STATUS] |= READY | NAMES_FILLED;
      counts.correlated++;
    }
    long reported = n[b + STATUS];
    Admission admission = countRules.add(in, n, b, source, destination);
    n[b + STATUS] |= NEWS;
    boolean first = (reported & (source ? SOURCE_REPORTED : DESTINATION_REPORTED)) == 0;
    if (oneSide && first && in.start < n[b + TIMES] >>> 32) {
      n[b + TIMES] = in.start << 32 | (n[b + TIMES] & 0xFFFF_FFFFL);
    }
    if (changed && (admission == Admission.UPDATED || correlated)) {
      int at = b + (source ? SOURCE_DIGEST : DESTINATION_DIGEST);
      long digest = in.digest();
      if (correlated || digest == 0 || digest != n[at]) {
        n[at] = digest;
        refresh(in, n, b, source, destination);
      }
    }
    return correlated && admission.isAdded() ? Admission.CORRELATED : admission;
  }

  private static boolean isOfSameNode(IncomingFlow in, long status) {
    return ((status & FIRST_FROM_SOURCE) != 0 && in.isFromSource())
        || ((status & FIRST_FROM_DESTINATION) != 0 && in.isFromDestination());
  }

  private void correlate(IncomingFlow in, long[] n, int b) {
    in.readTexts();
    if (!changed) {
      for (int text = 0; text < Text.CORRELATED; text++) {
        take(in, text, n, b);
      }
      for (int text = Text.COUNT; uuids && text < Text.CORRELATED_UUIDS; text++) {
        take(in, text, n, b);
      }
      for (int shift : CORRELATED_CODES) {
        setCode(n, b, shift, in.code(shift));
      }
      setService(in, n, b);
    }
    if (in.isFromExternal()) {
      n[b + SOURCE_HIGH] = in.sourceHigh;
      n[b + SOURCE_LOW] = in.sourceLow;
      n[b + SNAT_HIGH] = in.snatHigh;
      n[b + SNAT_LOW] = in.snatLow;
      n[b + PORTS] =
          (n[b + PORTS] & (0xFFFFL << SERVICE_PORT))
              | (in.ports >>> 24) << SOURCE_PORT
              | in.snatPort << SNAT_PORT;
      setCode(n, b, FLOW_TYPE, FlowType.FROM_EXTERNAL.number());
    }
  }

  private void take(IncomingFlow in, int text, long[] n, int b) {
    int length = in.textLengths[text];
    if (length != 0
        && !names.matches(FlowLayout.name(n, b, text), in.octets, in.textOffsets[text], length)) {
      int name = names.take(in.octets, in.textOffsets[text], length);
      names.release(FlowLayout.name(n, b, text));
      FlowLayout.setName(n, b, text, name);
    }
  }

  private static void setCode(long[] n, int b, int shift, int code) {
    if (code != 0) {
      n[b + CODES] = (n[b + CODES] & ~(0xFFL << shift)) | (long) code << shift;
    }
  }

  private void setService(IncomingFlow in, long[] n, int b) {
    if (BinaryAddress.isSet(in.clusterHigh, in.clusterLow)) {
      n[b + CLUSTER_HIGH] = in.clusterHigh;
      n[b + CLUSTER_LOW] = in.clusterLow;
    }
    if (snat && BinaryAddress.isSet(in.serviceHigh, in.serviceLow)) {
      n[b + SERVICE_HIGH] = in.serviceHigh;
      n[b + SERVICE_LOW] = in.serviceLow;
    }
    if (in.servicePort != 0) {
      n[b + PORTS] = (n[b + PORTS] & ~(0xFFFFL << SERVICE_PORT)) | in.servicePort << SERVICE_PORT;
    }
  }

  /** Takes what the Node of the record knows best, and what nobody knew. */
  private void refresh(IncomingFlow in, long[] n, int b, boolean source, boolean destination) {
    in.readTexts();
    for (int text = 0; text < texts; text++) {
      if (in.textLengths[text] != 0
          && text != Text.TCP_STATE
          && text != Text.HTTP_VALUES
          && text != Text.SOURCE_LABELS
          && text != Text.DESTINATION_LABELS) {
        boolean knows = Text.isOfDestination(text) ? destination : source;
        if (knows || FlowLayout.name(n, b, text) == 0) {
          take(in, text, n, b);
        }
      }
    }
    for (int shift : CORRELATED_CODES) {
      boolean knows = (shift == INGRESS_TYPE || shift == INGRESS_ACTION) ? destination : source;
      if (knows || ((n[b + CODES] >>> shift) & 0xFF) == 0) {
        setCode(n, b, shift, in.code(shift));
      }
    }
    if (source) {
      setService(in, n, b);
    } else {
      fillService(in, n, b);
    }
  }

  private void fillService(IncomingFlow in, long[] n, int b) {
    if (!BinaryAddress.isSet(n[b + CLUSTER_HIGH], n[b + CLUSTER_LOW])) {
      n[b + CLUSTER_HIGH] = in.clusterHigh;
      n[b + CLUSTER_LOW] = in.clusterLow;
    }
    if (snat && !BinaryAddress.isSet(n[b + SERVICE_HIGH], n[b + SERVICE_LOW])) {
      n[b + SERVICE_HIGH] = in.serviceHigh;
      n[b + SERVICE_LOW] = in.serviceLow;
    }
    if ((n[b + PORTS] & (0xFFFFL << SERVICE_PORT)) == 0) {
      n[b + PORTS] |= in.servicePort << SERVICE_PORT;
    }
  }

  /**
   * Makes the flow of a record that came after its connection was exported as ended: the delta is
   * what is still to be exported.
   *
   * @param common whether its Node is the one that the common counts of the connection follow
   */
  static void beginLate(long[] n, int b, boolean common) {
    if (!common) {
      Arrays.fill(n, b + COMMON_DELTAS, b + COMMON_DELTAS + COUNTERS, 0);
    }
  }

  /**
   * After an export: delta counts and throughputs begin again, totals stay. Where the common counts
   * follow one Node and the source Node has not reported, its totals keep what was exported of the
   * destination Node's.
   */
  static void reset(long[] n, int b, boolean oneSide) {
    if (oneSide && (n[b + STATUS] & SOURCE_REPORTED) == 0) {
      for (int k = 0; k < COUNTERS; k++) {
        n[b + SOURCE_TOTALS + k] += n[b + DESTINATION_DELTAS + k];
      }
    }
    Arrays.fill(n, b + SOURCE_DELTAS, b + SOURCE_DELTAS + COUNTERS, 0);
    Arrays.fill(n, b + DESTINATION_DELTAS, b + DESTINATION_DELTAS + COUNTERS, 0);
    Arrays.fill(n, b + COMMON_THROUGHPUT, b + DESTINATION_THROUGHPUT + 2, 0);
    long debts = n[b + STATUS] & FlowFlags.DEBTS;
    for (int k = 0; k < COUNTERS; k++) {
      if ((debts & (1L << (FlowFlags.DEBT_SHIFT + k))) == 0) {
        n[b + COMMON_DELTAS + k] = 0;
      }
    }
  }

  void release(long[] n, int b) {
    for (int text = 0; text < texts; text++) {
      names.release(FlowLayout.name(n, b, text));
    }
  }
}
