// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.Template;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a Template has what aggregation reads, so that nothing is looked up for each record. What
 * comes before the first text is at the same place in every record, and read with one load.
 */
final class ReadingPlan {
  // Places after those of the texts.
  static final int SOURCE_IPV4 = Text.COUNT_WITH_UUIDS;
  static final int SOURCE_IPV6 = SOURCE_IPV4 + 1;
  static final int DESTINATION_IPV4 = SOURCE_IPV4 + 2;
  static final int DESTINATION_IPV6 = SOURCE_IPV4 + 3;
  static final int SOURCE_PORT = SOURCE_IPV4 + 4;
  static final int DESTINATION_PORT = SOURCE_IPV4 + 5;
  static final int PROTOCOL = SOURCE_IPV4 + 6;
  static final int START = SOURCE_IPV4 + 7;
  static final int END = SOURCE_IPV4 + 8;
  static final int FLOW_TYPE = SOURCE_IPV4 + 9;
  static final int END_REASON = SOURCE_IPV4 + 10;
  static final int INGRESS_TYPE = SOURCE_IPV4 + 11;
  static final int INGRESS_ACTION = SOURCE_IPV4 + 12;
  static final int EGRESS_TYPE = SOURCE_IPV4 + 13;
  static final int EGRESS_ACTION = SOURCE_IPV4 + 14;

  /** The first of four deltas, in the order of {@link FlowLayout}. */
  static final int DELTAS = SOURCE_IPV4 + 15;

  /** The first of four totals. */
  static final int TOTALS = SOURCE_IPV4 + 19;

  static final int SERVICE_PORT = SOURCE_IPV4 + 23;
  static final int CLUSTER_IPV4 = SOURCE_IPV4 + 24;
  static final int CLUSTER_IPV6 = SOURCE_IPV4 + 25;
  static final int SNAT_IPV4 = SOURCE_IPV4 + 26;
  static final int SNAT_IPV6 = SOURCE_IPV4 + 27;
  static final int SNAT_PORT = SOURCE_IPV4 + 28;
  static final int SERVICE_IPV4 = SOURCE_IPV4 + 29;
  static final int SERVICE_IPV6 = SOURCE_IPV4 + 30;

  private static final List<InformationElement> ELEMENTS = elements();

  /** By place of a number, the bits of it that count; 0 of what is no number. */
  private static final long[] MASKS = masks();

  /** By place, what a record lacks that has nothing there. */
  private static final int[] LACKS = lacks();

  /** The end of what every record has somewhere else, in the same width. */
  static final int MOVES = -1;

  /** The end of what every record has in another width. */
  private static final int VARIES = -2;

  /** Before the first record. */
  static final ReadingPlan NOTHING = new ReadingPlan();

  /** By place, the index of the field, or -1. */
  final int[] fields = new int[ELEMENTS.size()];

  /**
   * By place of a number or an address, where it ends, counted from the beginning of the record: 0
   * if there is none that can be read, negative if that is another place in every record.
   */
  final int[] ends = new int[ELEMENTS.size()];

  /** By place of a number, the bits that count of the eight octets that end where it ends. */
  final long[] masks = new long[ELEMENTS.size()];

  /** What every record lacks, as {@link IncomingFlow#missing}. */
  final int missing;

  /**
   * How many octets there are before each field of variable length, counted from the one before,
   * and after the last one.
   */
  private final int[] gaps;

  /** Whether the five numbers of the key are at one place in all records. */
  final boolean hasFixedKey;

  /** The first and the last field of those that say who and why, rather than how much. */
  final int firstDescribing;

  final int lastDescribing;

  private ReadingPlan() {
    Arrays.fill(fields, -1);
    missing = 0;
    gaps = new int[1];
    hasFixedKey = false;
    firstDescribing = Integer.MAX_VALUE;
    lastDescribing = -1;
  }

  /** A plan for the records of a Template as a view reads them. */
  ReadingPlan(Template template, FlowRecordView view) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int place = 0; place < fields.length; place++) {
      int sentAs = template.indexOf(ELEMENTS.get(place));
      int field = sentAs < 0 ? sentAs : view.sentIn(sentAs);
      fields[place] = field;
      if (field >= 0 && describes(place)) {
        first = Math.min(first, field);
        last = Math.max(last, field);
      }
    }
    firstDescribing = first;
    lastDescribing = last;
    int lacking = 0;
    int[] fixedEnds = fixedEnds(template);
    for (int place = Text.COUNT_WITH_UUIDS; place < fields.length; place++) {
      int end = fields[place] < 0 ? 0 : fixedEnds[fields[place]];
      int width = fields[place] < 0 ? 0 : template.fields().get(fields[place]).length();
      ends[place] = width == DataType.VARIABLE ? VARIES : takes(place, width) ? end : 0;
      masks[place] = ends[place] == 0 ? 0 : MASKS[place] & (-1L >>> (64 - 8 * Math.min(8, width)));
      lacking |= ends[place] == 0 ? LACKS[place] : 0;
    }
    missing = lacking;
    gaps = gaps(template);
    hasFixedKey =
        (ends[SOURCE_IPV4] > 0 || (ends[SOURCE_IPV4] == 0 && ends[SOURCE_IPV6] > 0))
            && (ends[DESTINATION_IPV4] > 0
                || (ends[DESTINATION_IPV4] == 0 && ends[DESTINATION_IPV6] > 0))
            && ends[SOURCE_PORT] > 0
            && ends[DESTINATION_PORT] > 0
            && ends[PROTOCOL] > 0;
  }

  private static int[] fixedEnds(Template template) {
    int[] fixedEnds = new int[template.fieldCount()];
    int end = 0;
    for (int field = 0; field < fixedEnds.length; field++) {
      TemplateField shape = template.fields().get(field);
      end = end == MOVES || shape.isVariable() ? MOVES : end + shape.length();
      fixedEnds[field] = end;
    }
    return fixedEnds;
  }

  private static int[] gaps(Template template) {
    int[] gaps =
        new int[(int) template.fields().stream().filter(TemplateField::isVariable).count() + 1];
    int gap = 0;
    for (TemplateField field : template.fields()) {
      if (!field.isVariable()) {
        gaps[gap] += field.length();
      } else {
        gap++;
      }
    }
    return gaps;
  }

  /**
   * Where the record after one begins, or -1 if nobody knows before it is read.
   *
   * @param at where the one begins
   * @param end where all of them end
   */
  int next(byte[] octets, int at, int end) {
    int last = gaps.length - 1;
    int next = at;
    for (int i = 0; i < last; i++) {
      next += gaps[i];
      if (next >= end || octets[next] == -1) {
        return -1;
      }
      next += 1 + (octets[next] & 0xFF);
    }
    next += gaps[last];
    return next <= end ? next : -1;
  }

  /** Whether a number or an address can be read from so many octets. */
  static boolean takes(int place, int width) {
    return switch (place) {
      case SOURCE_IPV4, DESTINATION_IPV4, CLUSTER_IPV4, SNAT_IPV4, SERVICE_IPV4 -> width == 4;
      case SOURCE_IPV6, DESTINATION_IPV6, CLUSTER_IPV6, SNAT_IPV6, SERVICE_IPV6 -> width == 16;
      case START, END -> width == 4 || width == 8;
      default -> width >= 1 && width <= 8;
    };
  }

  /** What a record lacks that has nothing at a place. */
  static int lacks(int place) {
    return LACKS[place];
  }

  private static long[] masks() {
    long[] masks = new long[ELEMENTS.size()];
    Arrays.fill(masks, FLOW_TYPE, EGRESS_ACTION + 1, 0xFF);
    Arrays.fill(masks, DELTAS, TOTALS + FlowLayout.COUNTERS, -1);
    for (int place : new int[] {SOURCE_PORT, DESTINATION_PORT, SERVICE_PORT, SNAT_PORT}) {
      masks[place] = 0xFFFF;
    }
    masks[PROTOCOL] = 0xFF;
    for (int place :
        new int[] {
          START, END, SOURCE_IPV4, DESTINATION_IPV4, CLUSTER_IPV4, SNAT_IPV4, SERVICE_IPV4
        }) {
      masks[place] = 0xFFFF_FFFFL;
    }
    return masks;
  }

  private static int[] lacks() {
    int[] lacks = new int[ELEMENTS.size()];
    lacks[SOURCE_PORT] = IncomingFlow.NO_PORTS;
    lacks[DESTINATION_PORT] = IncomingFlow.NO_PORTS;
    lacks[PROTOCOL] = IncomingFlow.NO_PROTOCOL;
    lacks[START] = IncomingFlow.NO_START;
    lacks[END] = IncomingFlow.NO_END;
    lacks[FLOW_TYPE] = IncomingFlow.NO_FLOW_TYPE;
    lacks[END_REASON] = IncomingFlow.NO_END_REASON;
    for (int k = 0; k < FlowLayout.COUNTERS; k++) {
      lacks[DELTAS + k] = 1 << (IncomingFlow.FIRST_COUNTER_SHIFT + 2 * k);
      lacks[TOTALS + k] = 2 << (IncomingFlow.FIRST_COUNTER_SHIFT + 2 * k);
    }
    return lacks;
  }

  private static boolean describes(int place) {
    return switch (place) {
      case INGRESS_TYPE,
          INGRESS_ACTION,
          EGRESS_TYPE,
          EGRESS_ACTION,
          SERVICE_PORT,
          CLUSTER_IPV4,
          CLUSTER_IPV6,
          SERVICE_IPV4,
          SERVICE_IPV6 ->
          true;
      default -> place < Text.COUNT_WITH_UUIDS;
    };
  }

  private static List<InformationElement> elements() {
    List<InformationElement> elements = new ArrayList<>(Text.ELEMENTS);
    elements.add(IanaElements.SOURCE_IPV4_ADDRESS);
    elements.add(IanaElements.SOURCE_IPV6_ADDRESS);
    elements.add(IanaElements.DESTINATION_IPV4_ADDRESS);
    elements.add(IanaElements.DESTINATION_IPV6_ADDRESS);
    elements.add(IanaElements.SOURCE_TRANSPORT_PORT);
    elements.add(IanaElements.DESTINATION_TRANSPORT_PORT);
    elements.add(IanaElements.PROTOCOL_IDENTIFIER);
    elements.add(IanaElements.FLOW_START_SECONDS);
    elements.add(IanaElements.FLOW_END_SECONDS);
    elements.add(AntreaElements.FLOW_TYPE);
    elements.add(IanaElements.FLOW_END_REASON);
    elements.add(AntreaElements.INGRESS_NETWORK_POLICY_TYPE);
    elements.add(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION);
    elements.add(AntreaElements.EGRESS_NETWORK_POLICY_TYPE);
    elements.add(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION);
    elements.add(IanaElements.OCTET_DELTA_COUNT);
    elements.add(IanaElements.PACKET_DELTA_COUNT);
    elements.add(ReverseElements.REVERSE_OCTET_DELTA_COUNT);
    elements.add(ReverseElements.REVERSE_PACKET_DELTA_COUNT);
    elements.add(IanaElements.OCTET_TOTAL_COUNT);
    elements.add(IanaElements.PACKET_TOTAL_COUNT);
    elements.add(ReverseElements.REVERSE_OCTET_TOTAL_COUNT);
    elements.add(ReverseElements.REVERSE_PACKET_TOTAL_COUNT);
    elements.add(AntreaElements.DESTINATION_SERVICE_PORT);
    elements.add(AntreaElements.DESTINATION_CLUSTER_IPV4);
    elements.add(AntreaElements.DESTINATION_CLUSTER_IPV6);
    elements.add(AntreaElements.PROXY_SNAT_IPV4);
    elements.add(AntreaElements.PROXY_SNAT_IPV6);
    elements.add(AntreaElements.PROXY_SNAT_PORT);
    elements.add(AntreaElements.DESTINATION_SERVICE_IPV4);
    elements.add(AntreaElements.DESTINATION_SERVICE_IPV6);
    return List.copyOf(elements);
  }
}
