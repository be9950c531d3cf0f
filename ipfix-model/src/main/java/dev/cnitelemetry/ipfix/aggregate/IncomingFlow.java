// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COUNTERS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.EGRESS_ACTION;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.EGRESS_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.END_REASON;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.FLOW_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.INGRESS_ACTION;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.INGRESS_TYPE;

import dev.cnitelemetry.ipfix.FlowEndReason;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.RuleAction;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.Template;
import java.util.IdentityHashMap;
import javax.annotation.Nullable;

/**
 * What aggregation needs of the record at hand, read once; texts stay where they are in the
 * message. One object serves all records.
 */
final class IncomingFlow {
  /** Fields of all Templates whose plans are kept, since senders choose how many those are. */
  private static final int MOST_FIELDS = 1 << 18;

  // What may be missing. The bits of the eight counters come in upstream's order of them.
  static final int NO_SOURCE = 1;
  static final int NO_DESTINATION = 1 << 1;
  static final int NO_PORTS = 1 << 2;
  static final int NO_PROTOCOL = 1 << 3;
  static final int NO_START = 1 << 4;
  static final int NO_END = 1 << 5;
  static final int NO_KEY = NO_SOURCE | NO_DESTINATION | NO_PORTS | NO_PROTOCOL;
  static final int NO_TIMES = NO_START | NO_END;
  static final int NO_END_REASON = 1 << 6;
  static final int NO_TCP_STATE = 1 << 7;
  static final int NO_HTTP_VALUES = 1 << 8;
  static final int NO_FLOW_TYPE = 1 << 9;
  static final int FIRST_COUNTER_SHIFT = 10;
  static final int NO_COUNTERS = 0xFF << FIRST_COUNTER_SHIFT;

  private final boolean snat;
  private final int texts;
  private final OctetSlice slice = new OctetSlice();
  private final PlainReading plain;

  int missing;
  boolean ipv4;
  long sourceHigh;
  long sourceLow;
  long destinationHigh;
  long destinationLow;

  /** Source port, destination port, protocol, as in the key. */
  long ports;

  long start;
  long end;

  /** As {@link FlowLayout#CODES}. */
  long codes;

  final long[] totals = new long[COUNTERS];
  final long[] deltas = new long[COUNTERS];
  long clusterHigh;
  long clusterLow;
  long servicePort;

  /** What the flow is found by: source and ports, but of a flow from outside its SNAT address. */
  long keySourceHigh;

  long keySourceLow;
  long keyPorts;

  long snatHigh;
  long snatLow;
  long snatPort;
  long serviceHigh;
  long serviceLow;

  /** The octets that the texts are parts of; none of them is copied. */
  byte[] octets = {};

  final int[] textOffsets = new int[Text.COUNT_WITH_UUIDS];
  final int[] textLengths = new int[Text.COUNT_WITH_UUIDS];

  /** The record whose other texts were not read, if any. */
  private @Nullable DataRecord unread;

  private final IdentityHashMap<Template, ReadingPlan> plans = new IdentityHashMap<>();

  /** Plans for views that read values where their sender misplaced them. */
  private final IdentityHashMap<Template, ReadingPlan> mendingPlans = new IdentityHashMap<>();

  private int plannedFields;
  private @Nullable Template lastTemplate;
  private boolean lastMending;
  private ReadingPlan plan = ReadingPlan.NOTHING;

  /** Where the record begins in {@link #octets}. */
  private int begin;

  private boolean addressIpv4;
  private long addressHigh;
  private long addressLow;

  IncomingFlow(Semantics semantics) {
    snat = semantics.isSinceCompleteExport();
    texts = FlowLayout.names(semantics);
    plain = new PlainReading(texts);
  }

  /** The record of a message that is at hand, or null. */
  @Nullable
  DataRecord record() {
    return unread;
  }

  ReadingPlan plan() {
    return plan;
  }

  int code(int shift) {
    return (int) (codes >>> shift) & 0xFF;
  }

  boolean has(int text) {
    return textLengths[text] != 0;
  }

  boolean endsFlow() {
    return code(END_REASON) == FlowEndReason.END_OF_FLOW_DETECTED.number();
  }

  /** No less than {@link #textCost}, without reading the texts. */
  long mostTextCost() {
    DataRecord record = unread;
    return record == null ? textCost() : texts * NameTable.cost(1) + record.length();
  }

  /** The octets of texts that a new flow would bring, at most. */
  long textCost() {
    long cost = 0;
    for (int text = 0; text < texts; text++) {
      cost += NameTable.cost(textLengths[text]);
    }
    return cost;
  }

  /** Reads the numbers of a record, and those texts that every update needs. */
  void read(FlowRecord flow) {
    if (flow instanceof FlowRecordView view) {
      DataRecord record = view.record();
      unread = record;
      if (record.template() != lastTemplate || view.isMending() != lastMending) {
        choosePlan(view);
      }
      read(record);
    } else {
      unread = null;
      plain.read(flow, this);
    }
    keySourceHigh = sourceHigh;
    keySourceLow = sourceLow;
    keyPorts = ports;
    if (isFromExternal()) {
      keySourceHigh = snatHigh;
      keySourceLow = snatLow;
      keyPorts = snatPort << 24 | (ports & 0xFF_FFFF);
    }
  }

  /** Reads the other texts. */
  void readTexts() {
    DataRecord record = unread;
    if (record != null) {
      unread = null;
      int[] fields = plan.fields;
      for (int text = 0; text < texts; text++) {
        text(record, fields[text], text);
      }
      servicePort = number(record, ReadingPlan.SERVICE_PORT);
      address(record, ReadingPlan.CLUSTER_IPV4, ReadingPlan.CLUSTER_IPV6);
      clusterHigh = addressHigh;
      clusterLow = addressLow;
      if (snat) {
        readSnat(record);
        address(record, ReadingPlan.SERVICE_IPV4, ReadingPlan.SERVICE_IPV6);
        serviceHigh = addressHigh;
        serviceLow = addressLow;
      }
    }
  }

  private void choosePlan(FlowRecordView view) {
    Template template = view.record().template();
    boolean mending = view.isMending();
    IdentityHashMap<Template, ReadingPlan> known = mending ? mendingPlans : plans;
    ReadingPlan chosen = known.get(template);
    if (chosen == null) {
      plannedFields += template.fieldCount();
      if (plannedFields > MOST_FIELDS) {
        plans.clear();
        mendingPlans.clear();
        plannedFields = template.fieldCount();
      }
      chosen = new ReadingPlan(template, view);
      known.put(template, chosen);
    }
    lastTemplate = template;
    lastMending = mending;
    plan = chosen;
  }

  private void readSnat(DataRecord record) {
    address(record, ReadingPlan.SNAT_IPV4, ReadingPlan.SNAT_IPV6);
    snatHigh = addressHigh;
    snatLow = addressLow;
    snatPort = number(record, ReadingPlan.SNAT_PORT);
  }

  /**
   * A digest of everything {@link #readTexts} reads, of the octets from the first such field to the
   * last; 0 if there is none to go by. Equal digests mean that nothing there changed.
   */
  long digest() {
    DataRecord record = unread;
    if (record == null) {
      return 0;
    }
    if (plan.lastDescribing < 0) {
      return 0;
    }
    int from = begin + record.offsetAt(plan.firstDescribing);
    int last = plan.lastDescribing;
    return digest(octets, from, begin + record.offsetAt(last) + record.lengthAt(last)) | 1;
  }

  private static long digest(byte[] octets, int from, int to) {
    long digest = (long) to - from;
    long other = 0;
    int at = from;
    // Two at a time, since a multiplication waits for the one before.
    for (; at + 16 <= to; at += 16) {
      digest = mix(digest ^ Octets.signed64(octets, at));
      other = mix(other ^ Octets.signed64(octets, at + 8));
    }
    digest = mix(digest ^ Long.rotateLeft(other, 32));
    if (at + 8 <= to) {
      digest = mix(digest ^ Octets.signed64(octets, at));
      at += 8;
    }
    // What comes before a record is there to be read, and is shifted out.
    long rest = at == to ? 0 : Octets.signed64(octets, to - 8) << (8 * (8 - (to - at)));
    return mix(mix(digest ^ rest));
  }

  private static long mix(long value) {
    long product = value * 0x9E37_79B9_7F4A_7C15L;
    return product ^ (product >>> 32);
  }

  /** Of a flow from outside the cluster, the half that the Node sends where it comes in. */
  boolean isFromExternal() {
    return snat
        && code(FLOW_TYPE) == FlowType.FROM_EXTERNAL.number()
        && !has(Text.DESTINATION_POD)
        && BinaryAddress.isSet(snatHigh, snatLow);
  }

  boolean isFromSource() {
    return isFromExternal() || (has(Text.SOURCE_POD) && !has(Text.DESTINATION_POD));
  }

  boolean isFromDestination() {
    return has(Text.DESTINATION_POD) && !has(Text.SOURCE_POD);
  }

  /** Whether another Node's record of the same flow is to be expected. */
  boolean needsTwin() {
    int egress = code(EGRESS_ACTION);
    return (code(FLOW_TYPE) == FlowType.INTER_NODE.number() || isFromExternal())
        && egress != RuleAction.DROP.number()
        && egress != RuleAction.REJECT.number()
        && code(INGRESS_ACTION) != RuleAction.REJECT.number();
  }

  // Views: nothing is allocated

  private void read(DataRecord record) {
    record.octets(slice);
    octets = slice.array();
    begin = slice.offset();
    missing = plan.missing;
    readKey(record);
    start = number(record, ReadingPlan.START);
    end = number(record, ReadingPlan.END);
    codes =
        number(record, ReadingPlan.FLOW_TYPE) << FLOW_TYPE
            | number(record, ReadingPlan.END_REASON) << END_REASON
            | number(record, ReadingPlan.INGRESS_TYPE) << INGRESS_TYPE
            | number(record, ReadingPlan.INGRESS_ACTION) << INGRESS_ACTION
            | number(record, ReadingPlan.EGRESS_TYPE) << EGRESS_TYPE
            | number(record, ReadingPlan.EGRESS_ACTION) << EGRESS_ACTION;
    for (int k = 0; k < COUNTERS; k++) {
      deltas[k] = number(record, ReadingPlan.DELTAS + k);
      totals[k] = number(record, ReadingPlan.TOTALS + k);
    }
    if (snat && code(FLOW_TYPE) == FlowType.FROM_EXTERNAL.number()) {
      readSnat(record);
    } else {
      snatHigh = 0;
      snatLow = 0;
      snatPort = 0;
    }
    int[] fields = plan.fields;
    text(record, fields[Text.SOURCE_POD], Text.SOURCE_POD);
    text(record, fields[Text.DESTINATION_POD], Text.DESTINATION_POD);
    text(record, fields[Text.TCP_STATE], Text.TCP_STATE);
    text(record, fields[Text.HTTP_VALUES], Text.HTTP_VALUES);
    missingTexts(fields[Text.TCP_STATE] < 0, fields[Text.HTTP_VALUES] < 0);
  }

  private void missingTexts(boolean tcpState, boolean httpValues) {
    missing |= (tcpState ? NO_TCP_STATE : 0) | (httpValues ? NO_HTTP_VALUES : 0);
  }

  private void readKey(DataRecord record) {
    boolean source = address(record, ReadingPlan.SOURCE_IPV4, ReadingPlan.SOURCE_IPV6);
    sourceHigh = addressHigh;
    sourceLow = addressLow;
    boolean sourceIpv4 = addressIpv4;
    boolean destination =
        address(record, ReadingPlan.DESTINATION_IPV4, ReadingPlan.DESTINATION_IPV6);
    destinationHigh = addressHigh;
    destinationLow = addressLow;
    ipv4 = sourceIpv4 && addressIpv4;
    missing |= (source ? 0 : NO_SOURCE) | (destination ? 0 : NO_DESTINATION);
    ports =
        number(record, ReadingPlan.SOURCE_PORT) << 24
            | number(record, ReadingPlan.DESTINATION_PORT) << 8
            | number(record, ReadingPlan.PROTOCOL);
  }

  private long number(DataRecord record, int place) {
    int end = plan.ends[place];
    return end >= 0
        ? Octets.signed64(octets, begin + end - Long.BYTES) & plan.masks[place]
        : laterNumber(record, place);
  }

  /** A number after a text, or of variable length. */
  private long laterNumber(DataRecord record, int place) {
    int field = plan.fields[place];
    if (plan.ends[place] == ReadingPlan.MOVES || ReadingPlan.takes(place, record.lengthAt(field))) {
      return record.longAt(field) & plan.masks[place];
    }
    missing |= ReadingPlan.lacks(place);
    return 0;
  }

  /** Fills the two address numbers, with 0 where there is none. */
  private boolean address(DataRecord record, int ipv4Place, int ipv6Place) {
    int end = plan.ends[ipv4Place];
    addressIpv4 =
        end > 0
            || end == ReadingPlan.MOVES
            || (end < 0 && ReadingPlan.takes(ipv4Place, lengthAt(record, ipv4Place)));
    if (addressIpv4) {
      addressHigh = 0;
      addressLow = BinaryAddress.mapped((int) number(record, ipv4Place));
      return true;
    }
    int field = plan.fields[ipv6Place];
    if (field >= 0 && ReadingPlan.takes(ipv6Place, record.lengthAt(field))) {
      addressHigh = record.ipv6AddressHighAt(field);
      addressLow = record.ipv6AddressLowAt(field);
      return true;
    }
    addressHigh = 0;
    addressLow = 0;
    return false;
  }

  private int lengthAt(DataRecord record, int place) {
    return record.lengthAt(plan.fields[place]);
  }

  private void text(DataRecord record, int field, int text) {
    if (field < 0) {
      textOffsets[text] = 0;
      textLengths[text] = 0;
      return;
    }
    int offset = begin + record.offsetAt(field);
    int length = record.lengthAt(field);
    if (length > 0 && octets[offset + length - 1] == 0) {
      length = withoutFill(record.template(), field, text, offset, length);
    }
    textOffsets[text] = offset;
    textLengths[text] = length;
  }

  /** Texts of fixed length are filled up with zeros, and UUIDs that are not known are all zero. */
  private int withoutFill(Template template, int field, int text, int offset, int length) {
    if (!Text.isUuid(text) && template.fields().get(field).isVariable()) {
      return length;
    }
    int rest = length;
    while (rest > 0 && octets[offset + rest - 1] == 0) {
      rest--;
    }
    return Text.isUuid(text) && rest > 0 ? length : rest;
  }
}
