// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a Template has what aggregation reads, so that nothing is looked up for each record. */
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

  /** Before the first record. */
  static final ReadingPlan NOTHING = new ReadingPlan();

  /** By place, the index of the field, or -1. */
  final int[] fields = new int[ELEMENTS.size()];

  /** The first and the last field of those that say who and why, rather than how much. */
  final int firstDescribing;

  final int lastDescribing;

  private ReadingPlan() {
    Arrays.fill(fields, -1);
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
