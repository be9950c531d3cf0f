// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.wire.Template;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * The values that the Flow Aggregator of some releases sends under other elements than their own.
 *
 * <p>Antrea v2.4.0 to v2.4.5, v2.5.0 to v2.5.2 and v2.6.0 to v2.6.2 announce the right Template in
 * mode Aggregate and fill twenty of its fields in another order. Nothing in the messages tells them
 * from other releases: the release has to be known.
 *
 * <p>Source: antrea-io/antrea v2.4.0, pkg/flowaggregator/exporter; pull request 8228 mended it.
 */
final class MisplacedValues {
  /** Pairs: the element that is announced, and the one whose value is sent. */
  private static final IntegerElement[] PAIRS = {
    AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
    AntreaElements.THROUGHPUT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_THROUGHPUT,
    AntreaElements.THROUGHPUT_FROM_DESTINATION_NODE,
    AntreaElements.THROUGHPUT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_THROUGHPUT,
    AntreaElements.REVERSE_THROUGHPUT_FROM_SOURCE_NODE,
    AntreaElements.REVERSE_THROUGHPUT_FROM_SOURCE_NODE,
    AntreaElements.THROUGHPUT_FROM_DESTINATION_NODE,
  };

  private static final Map<InformationElement, InformationElement> SENT_UNDER = new HashMap<>();
  private static final Map<InformationElement, InformationElement> ANNOUNCED_FOR = new HashMap<>();

  static {
    for (int i = 0; i < PAIRS.length; i += 2) {
      SENT_UNDER.put(PAIRS[i], PAIRS[i + 1]);
      ANNOUNCED_FOR.put(PAIRS[i + 1], PAIRS[i]);
    }
  }

  private MisplacedValues() {}

  /** Whether the Flow Aggregator of a release, in mode Aggregate, misplaces values. */
  static boolean in(AntreaVersion release) {
    return within(release, "v2.4.0", "v2.4.5")
        || within(release, "v2.5.0", "v2.5.2")
        || within(release, "v2.6.0", "v2.6.2");
  }

  private static boolean within(AntreaVersion release, String first, String last) {
    return release.isWithin(AntreaVersion.of(first), AntreaVersion.of(last));
  }

  /** The element whose value such a release sends in the field of an element: what it really is. */
  static InformationElement sentUnder(InformationElement announced) {
    return SENT_UNDER.getOrDefault(announced, announced);
  }

  /**
   * Of each field of a Template the one such a release sends its value in, or null if the Template
   * is none that it fills wrongly: those have all twenty elements.
   */
  static @Nullable int[] sentIn(Template template) {
    int[] sentIn = new int[template.fieldCount()];
    Arrays.setAll(sentIn, field -> field);
    for (InformationElement element : ANNOUNCED_FOR.keySet()) {
      int field = template.indexOf(element);
      int sent = template.indexOf(announcedFor(element));
      if (field < 0 || sent < 0) {
        return null;
      }
      sentIn[field] = sent;
    }
    return sentIn;
  }

  /** The element in whose field such a release sends the value of an element: where to look. */
  static InformationElement announcedFor(InformationElement sent) {
    return ANNOUNCED_FOR.getOrDefault(sent, sent);
  }
}
