// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import java.util.List;

/** The texts of a flow, by their place among its names; UUIDs are texts of sixteen octets. */
final class Text {
  static final int SOURCE_POD = 0;
  static final int SOURCE_NAMESPACE = 1;
  static final int SOURCE_NODE = 2;
  static final int DESTINATION_POD = 3;
  static final int DESTINATION_NAMESPACE = 4;
  static final int DESTINATION_NODE = 5;
  static final int SERVICE = 6;
  static final int INGRESS_POLICY = 7;
  static final int INGRESS_NAMESPACE = 8;
  static final int INGRESS_RULE = 9;
  static final int EGRESS_POLICY = 10;
  static final int EGRESS_NAMESPACE = 11;
  static final int EGRESS_RULE = 12;

  /** As many as are correlated up to v2.3, see {@link #CORRELATED_UUIDS}. */
  static final int CORRELATED = 13;

  static final int TCP_STATE = 13;
  static final int EGRESS_NAME = 14;
  static final int EGRESS_ADDRESS = 15;
  static final int EGRESS_NODE = 16;
  static final int APPLICATION_PROTOCOL = 17;
  static final int HTTP_VALUES = 18;

  /** Those above come with records; the labels are looked up. */
  static final int SOURCE_LABELS = 19;

  static final int DESTINATION_LABELS = 20;
  static final int COUNT = 21;

  // From v2.4 on.
  static final int SOURCE_POD_UUID = 21;
  static final int SOURCE_NODE_UUID = 22;
  static final int DESTINATION_POD_UUID = 23;
  static final int DESTINATION_NODE_UUID = 24;
  static final int INGRESS_UUID = 25;
  static final int EGRESS_UUID = 26;

  /** The first UUID that is not correlated. */
  static final int CORRELATED_UUIDS = 27;

  static final int SERVICE_UUID = 27;
  static final int EGRESS_OBJECT_UUID = 28;
  static final int EGRESS_NODE_UUID = 29;
  static final int COUNT_WITH_UUIDS = 30;

  /** By place, the element. */
  static final List<InformationElement> ELEMENTS =
      List.of(
          AntreaElements.SOURCE_POD_NAME,
          AntreaElements.SOURCE_POD_NAMESPACE,
          AntreaElements.SOURCE_NODE_NAME,
          AntreaElements.DESTINATION_POD_NAME,
          AntreaElements.DESTINATION_POD_NAMESPACE,
          AntreaElements.DESTINATION_NODE_NAME,
          AntreaElements.DESTINATION_SERVICE_PORT_NAME,
          AntreaElements.INGRESS_NETWORK_POLICY_NAME,
          AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE,
          AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME,
          AntreaElements.EGRESS_NETWORK_POLICY_NAME,
          AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE,
          AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME,
          AntreaElements.TCP_STATE,
          AntreaElements.EGRESS_NAME,
          AntreaElements.EGRESS_IP,
          AntreaElements.EGRESS_NODE_NAME,
          AntreaElements.APP_PROTOCOL_NAME,
          AntreaElements.HTTP_VALS,
          AntreaElements.SOURCE_POD_LABELS,
          AntreaElements.DESTINATION_POD_LABELS,
          AntreaElements.SOURCE_POD_UUID,
          AntreaElements.SOURCE_NODE_UUID,
          AntreaElements.DESTINATION_POD_UUID,
          AntreaElements.DESTINATION_NODE_UUID,
          AntreaElements.INGRESS_NETWORK_POLICY_UUID,
          AntreaElements.EGRESS_NETWORK_POLICY_UUID,
          AntreaElements.DESTINATION_SERVICE_UUID,
          AntreaElements.EGRESS_UUID,
          AntreaElements.EGRESS_NODE_UUID);

  /** A UUID that is not known. */
  static final byte[] NO_UUID = new byte[16];

  private Text() {}

  static boolean isUuid(int text) {
    return ELEMENTS.get(text) instanceof OctetArrayElement;
  }

  /** Whether the destination Node is the one that knows it. */
  static boolean isOfDestination(int text) {
    return switch (text) {
      case DESTINATION_POD,
          DESTINATION_NAMESPACE,
          DESTINATION_NODE,
          INGRESS_POLICY,
          INGRESS_NAMESPACE,
          INGRESS_RULE,
          DESTINATION_POD_UUID,
          DESTINATION_NODE_UUID,
          INGRESS_UUID ->
          true;
      default -> false;
    };
  }
}
