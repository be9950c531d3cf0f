// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.COUNTERS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.EGRESS_ACTION;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.EGRESS_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.END_REASON;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.FLOW_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.INGRESS_ACTION;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.INGRESS_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.FIRST_COUNTER_SHIFT;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_DESTINATION;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_END;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_END_REASON;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_FLOW_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_HTTP_VALUES;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_PORTS;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_PROTOCOL;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_SOURCE;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_START;
import static dev.cnitelemetry.ipfix.aggregate.IncomingFlow.NO_TCP_STATE;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Reads records that are no views of a message, through what every {@link FlowRecord} has: the
 * plain way, which the one by {@link ReadingPlan} is compared with.
 */
final class PlainReading {
  private static final IntegerElement[] TOTALS = {
    IanaElements.OCTET_TOTAL_COUNT,
    IanaElements.PACKET_TOTAL_COUNT,
    ReverseElements.REVERSE_OCTET_TOTAL_COUNT,
    ReverseElements.REVERSE_PACKET_TOTAL_COUNT
  };
  private static final IntegerElement[] DELTAS = {
    IanaElements.OCTET_DELTA_COUNT,
    IanaElements.PACKET_DELTA_COUNT,
    ReverseElements.REVERSE_OCTET_DELTA_COUNT,
    ReverseElements.REVERSE_PACKET_DELTA_COUNT
  };

  private final int texts;

  /** The texts, one after the other. */
  private byte[] scratch = new byte[512];

  private int missing;
  private long addressHigh;
  private long addressLow;

  PlainReading(int texts) {
    this.texts = texts;
  }

  /** Reads everything at once, texts too, which are copied. */
  void read(FlowRecord flow, IncomingFlow in) {
    missing = 0;
    boolean source =
        address(flow, IanaElements.SOURCE_IPV4_ADDRESS, IanaElements.SOURCE_IPV6_ADDRESS);
    in.sourceHigh = addressHigh;
    in.sourceLow = addressLow;
    boolean destination =
        address(flow, IanaElements.DESTINATION_IPV4_ADDRESS, IanaElements.DESTINATION_IPV6_ADDRESS);
    in.destinationHigh = addressHigh;
    in.destinationLow = addressLow;
    in.ipv4 =
        flow.has(IanaElements.SOURCE_IPV4_ADDRESS)
            && flow.has(IanaElements.DESTINATION_IPV4_ADDRESS);
    missing |= (source ? 0 : NO_SOURCE) | (destination ? 0 : NO_DESTINATION);
    in.ports =
        number(flow, IanaElements.SOURCE_TRANSPORT_PORT, NO_PORTS, 0xFFFF) << 24
            | number(flow, IanaElements.DESTINATION_TRANSPORT_PORT, NO_PORTS, 0xFFFF) << 8
            | number(flow, IanaElements.PROTOCOL_IDENTIFIER, NO_PROTOCOL, 0xFF);
    in.start = seconds(flow, IanaElements.FLOW_START_SECONDS, NO_START);
    in.end = seconds(flow, IanaElements.FLOW_END_SECONDS, NO_END);
    in.codes =
        number(flow, AntreaElements.FLOW_TYPE, NO_FLOW_TYPE, 0xFF) << FLOW_TYPE
            | number(flow, IanaElements.FLOW_END_REASON, NO_END_REASON, 0xFF) << END_REASON
            | number(flow, AntreaElements.INGRESS_NETWORK_POLICY_TYPE, 0, 0xFF) << INGRESS_TYPE
            | number(flow, AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, 0, 0xFF)
                << INGRESS_ACTION
            | number(flow, AntreaElements.EGRESS_NETWORK_POLICY_TYPE, 0, 0xFF) << EGRESS_TYPE
            | number(flow, AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, 0, 0xFF)
                << EGRESS_ACTION;
    for (int k = 0; k < COUNTERS; k++) {
      int bit = 1 << (FIRST_COUNTER_SHIFT + 2 * k);
      in.deltas[k] = number(flow, DELTAS[k], bit, -1);
      in.totals[k] = number(flow, TOTALS[k], bit << 1, -1);
    }
    in.servicePort = number(flow, AntreaElements.DESTINATION_SERVICE_PORT, 0, 0xFFFF);
    address(flow, AntreaElements.DESTINATION_CLUSTER_IPV4, AntreaElements.DESTINATION_CLUSTER_IPV6);
    in.clusterHigh = addressHigh;
    in.clusterLow = addressLow;
    address(flow, AntreaElements.PROXY_SNAT_IPV4, AntreaElements.PROXY_SNAT_IPV6);
    in.snatHigh = addressHigh;
    in.snatLow = addressLow;
    in.snatPort = number(flow, AntreaElements.PROXY_SNAT_PORT, 0, 0xFFFF);
    address(flow, AntreaElements.DESTINATION_SERVICE_IPV4, AntreaElements.DESTINATION_SERVICE_IPV6);
    in.serviceHigh = addressHigh;
    in.serviceLow = addressLow;
    int used = 0;
    for (int text = 0; text < texts; text++) {
      used = text(flow, text, used, in);
    }
    in.octets = scratch;
    missing |= flow.has(AntreaElements.TCP_STATE) ? 0 : NO_TCP_STATE;
    missing |= flow.has(AntreaElements.HTTP_VALS) ? 0 : NO_HTTP_VALUES;
    in.missing = missing;
  }

  private long number(FlowRecord flow, IntegerElement element, int absent, long mask) {
    OptionalLong number = flow.number(element);
    if (number.isEmpty()) {
      missing |= absent;
      return 0;
    }
    return number.getAsLong() & mask;
  }

  private long seconds(FlowRecord flow, DateTimeElement element, int absent) {
    if (!flow.has(element)) {
      missing |= absent;
      return 0;
    }
    return flow.time(element).map(Instant::getEpochSecond).orElse(0L) & 0xFFFF_FFFFL;
  }

  private boolean address(FlowRecord flow, AddressElement ipv4, AddressElement ipv6) {
    boolean isIpv4 = flow.has(ipv4);
    Optional<String> text = flow.address(isIpv4 ? ipv4 : ipv6);
    long[] numbers = text.isPresent() ? BinaryAddress.parse(text.get()) : null;
    addressHigh = numbers == null ? 0 : numbers[0];
    addressLow = numbers == null ? (isIpv4 ? BinaryAddress.MAPPED : 0) : numbers[1];
    return numbers != null || (text.isEmpty() && flow.has(isIpv4 ? ipv4 : ipv6));
  }

  private int text(FlowRecord flow, int text, int used, IncomingFlow in) {
    byte[] value;
    if (Text.ELEMENTS.get(text) instanceof StringElement element) {
      value = flow.text(element).orElse("").getBytes(StandardCharsets.UTF_8);
    } else {
      value =
          flow.uuid((OctetArrayElement) Text.ELEMENTS.get(text))
              .map(PlainReading::octets)
              .orElse(new byte[0]);
    }
    if (used + value.length > scratch.length) {
      scratch = Arrays.copyOf(scratch, 2 * (used + value.length));
    }
    System.arraycopy(value, 0, scratch, used, value.length);
    in.textOffsets[text] = used;
    in.textLengths[text] = value.length;
    return used + value.length;
  }

  private static byte[] octets(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }
}
