// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv4AddressElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.flow.ComputedFlowRecord;
import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow as it is exported: what its Nodes reported, correlated and aggregated, with the elements
 * of an aggregated record of the release whose {@link Semantics} are followed, in that release's
 * order: 61, or 63 with labels of Pods, up to v1.12, more later.
 *
 * <p>One object serves all exports: it is valid within the call it is given to, and {@link #copy()}
 * keeps it. {@link #exportTime()} is the time handed to that call, to the millisecond; there is no
 * Observation Domain before a writer gives it one.
 *
 * <pre>{@code
 * aggregator.expire(System.currentTimeMillis(), aggregated -> {
 *   long octets = aggregated.longValue(IanaElements.OCTET_DELTA_COUNT, 0);
 *   boolean ended = aggregated.cause() == ExportCause.INACTIVE;
 *   System.out.println(octets + (ended ? " octets, ended" : " octets"));
 * });
 * }</pre>
 */
public final class AggregatedFlow extends ComputedFlowRecord {
  private static final int NUMBER = 1 << 8;
  private static final int COMMON_DELTA = 2 << 8;
  private static final int CODE = 3 << 8;
  private static final int KEY_PORT = 4 << 8;
  private static final int PORT = 5 << 8;
  private static final int TIME = 6 << 8;
  private static final int TEXT = 7 << 8;
  private static final int ADDRESS = 8 << 8;
  private static final int CLUSTER_ID = 9 << 8;
  private static final int KIND = 0xFF00;
  private static final int START = 0;
  private static final int END = 1;
  private static final int SOURCE_END = 2;
  private static final int DESTINATION_END = 3;

  /** By element, the kind of its place in the state and where it is. */
  private static final Map<InformationElement, Integer> PLACES = places();

  private final FlowSlots store;
  private final NameTable names;
  private final boolean snat;
  private final boolean oneSide;
  private final byte[] clusterId;
  private final List<InformationElement> ipv4Elements;
  private final List<InformationElement> ipv6Elements;
  private final Places ipv4Places;
  private final Places ipv6Places;
  private final byte[] address = new byte[16];

  private long[] n = {};
  private int b;
  private long time;
  private ExportCause cause = ExportCause.ACTIVE;

  AggregatedFlow(FlowSlots store, NameTable names, FlowSettings settings) {
    this.store = store;
    this.names = names;
    snat = settings.semantics().isSinceCompleteExport();
    oneSide = settings.semantics().mends(Mending.ONE_SIDE);
    clusterId = settings.clusterIdOctets();
    ipv4Elements = settings.elements(true);
    ipv6Elements = settings.elements(false);
    ipv4Places = new Places(ipv4Elements);
    ipv6Places = new Places(ipv6Elements);
  }

  /** Those of a record's elements. In the record's order, as a copy asks, none is looked up. */
  private static final class Places {
    private final InformationElement[] elements;
    private final int[] places;
    private final Map<InformationElement, Integer> fields = new HashMap<>();
    private int next;

    Places(List<InformationElement> elements) {
      this.elements = elements.toArray(InformationElement[]::new);
      places = new int[this.elements.length];
      for (int field = 0; field < places.length; field++) {
        places[field] = PLACES.getOrDefault(this.elements[field], 0);
        fields.put(this.elements[field], field);
      }
    }

    boolean has(InformationElement element) {
      return fields.containsKey(element);
    }

    /** Who asks in their order asks for the very element that is next; others are looked up. */
    @SuppressWarnings("ReferenceEquality")
    int of(InformationElement element) {
      int field = next;
      if (field >= elements.length || elements[field] != element) {
        Integer found = fields.get(element);
        if (found == null) {
          return 0;
        }
        field = found;
      }
      next = field + 1;
      return places[field];
    }
  }

  AggregatedFlow bind(int slot, long now, ExportCause why) {
    n = store.numbers(slot);
    b = store.numbersAt(slot);
    time = now;
    cause = why;
    return this;
  }

  private static Map<InformationElement, Integer> places() {
    Map<InformationElement, Integer> places = new HashMap<>();
    places.put(IanaElements.FLOW_START_SECONDS, TIME | START);
    places.put(IanaElements.FLOW_END_SECONDS, TIME | END);
    places.put(AntreaElements.FLOW_END_SECONDS_FROM_SOURCE_NODE, TIME | SOURCE_END);
    places.put(AntreaElements.FLOW_END_SECONDS_FROM_DESTINATION_NODE, TIME | DESTINATION_END);
    places.put(IanaElements.FLOW_END_REASON, CODE | FlowLayout.END_REASON);
    places.put(AntreaElements.FLOW_TYPE, CODE | FlowLayout.FLOW_TYPE);
    places.put(AntreaElements.INGRESS_NETWORK_POLICY_TYPE, CODE | FlowLayout.INGRESS_TYPE);
    places.put(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, CODE | FlowLayout.INGRESS_ACTION);
    places.put(AntreaElements.EGRESS_NETWORK_POLICY_TYPE, CODE | FlowLayout.EGRESS_TYPE);
    places.put(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, CODE | FlowLayout.EGRESS_ACTION);
    places.put(IanaElements.SOURCE_TRANSPORT_PORT, PORT | FlowLayout.SOURCE_PORT);
    places.put(AntreaElements.PROXY_SNAT_PORT, PORT | FlowLayout.SNAT_PORT);
    places.put(AntreaElements.DESTINATION_SERVICE_PORT, PORT | FlowLayout.SERVICE_PORT);
    places.put(IanaElements.DESTINATION_TRANSPORT_PORT, KEY_PORT | 8);
    places.put(IanaElements.PROTOCOL_IDENTIFIER, KEY_PORT);
    counters(
        places,
        IanaElements.OCTET_TOTAL_COUNT,
        IanaElements.PACKET_TOTAL_COUNT,
        ReverseElements.REVERSE_OCTET_TOTAL_COUNT,
        ReverseElements.REVERSE_PACKET_TOTAL_COUNT,
        NUMBER | FlowLayout.COMMON_TOTALS);
    counters(
        places,
        IanaElements.OCTET_DELTA_COUNT,
        IanaElements.PACKET_DELTA_COUNT,
        ReverseElements.REVERSE_OCTET_DELTA_COUNT,
        ReverseElements.REVERSE_PACKET_DELTA_COUNT,
        COMMON_DELTA);
    counters(
        places,
        AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
        AntreaElements.PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
        AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
        AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
        NUMBER | FlowLayout.SOURCE_TOTALS);
    counters(
        places,
        AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
        AntreaElements.PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
        AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
        AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
        NUMBER | FlowLayout.SOURCE_DELTAS);
    counters(
        places,
        AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
        AntreaElements.PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
        AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
        AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
        NUMBER | FlowLayout.DESTINATION_TOTALS);
    counters(
        places,
        AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
        AntreaElements.PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
        AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
        AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
        NUMBER | FlowLayout.DESTINATION_DELTAS);
    throughputs(places);
    addresses(places);
    for (int text = 0; text < Text.COUNT_WITH_UUIDS; text++) {
      places.put(Text.ELEMENTS.get(text), TEXT | text);
    }
    places.put(AntreaElements.CLUSTER_ID, CLUSTER_ID);
    return Map.copyOf(places);
  }

  private static void counters(
      Map<InformationElement, Integer> places,
      IntegerElement octets,
      IntegerElement packets,
      IntegerElement reverseOctets,
      IntegerElement reversePackets,
      int first) {
    places.put(octets, first + FlowLayout.OCTETS);
    places.put(packets, first + FlowLayout.PACKETS);
    places.put(reverseOctets, first + FlowLayout.REVERSE_OCTETS);
    places.put(reversePackets, first + FlowLayout.REVERSE_PACKETS);
  }

  private static void throughputs(Map<InformationElement, Integer> places) {
    int common = NUMBER | FlowLayout.COMMON_THROUGHPUT;
    int source = NUMBER | FlowLayout.SOURCE_THROUGHPUT;
    int destination = NUMBER | FlowLayout.DESTINATION_THROUGHPUT;
    places.put(AntreaElements.THROUGHPUT, common);
    places.put(AntreaElements.REVERSE_THROUGHPUT, common + 1);
    places.put(AntreaElements.THROUGHPUT_FROM_SOURCE_NODE, source);
    places.put(AntreaElements.REVERSE_THROUGHPUT_FROM_SOURCE_NODE, source + 1);
    places.put(AntreaElements.THROUGHPUT_FROM_DESTINATION_NODE, destination);
    places.put(AntreaElements.REVERSE_THROUGHPUT_FROM_DESTINATION_NODE, destination + 1);
  }

  private static void addresses(Map<InformationElement, Integer> places) {
    places.put(IanaElements.SOURCE_IPV4_ADDRESS, ADDRESS | FlowLayout.SOURCE_HIGH);
    places.put(IanaElements.SOURCE_IPV6_ADDRESS, ADDRESS | FlowLayout.SOURCE_HIGH);
    places.put(IanaElements.DESTINATION_IPV4_ADDRESS, ADDRESS | FlowLayout.KEY_DESTINATION_HIGH);
    places.put(IanaElements.DESTINATION_IPV6_ADDRESS, ADDRESS | FlowLayout.KEY_DESTINATION_HIGH);
    places.put(AntreaElements.DESTINATION_CLUSTER_IPV4, ADDRESS | FlowLayout.CLUSTER_HIGH);
    places.put(AntreaElements.DESTINATION_CLUSTER_IPV6, ADDRESS | FlowLayout.CLUSTER_HIGH);
    places.put(AntreaElements.PROXY_SNAT_IPV4, ADDRESS | FlowLayout.SNAT_HIGH);
    places.put(AntreaElements.PROXY_SNAT_IPV6, ADDRESS | FlowLayout.SNAT_HIGH);
    places.put(AntreaElements.DESTINATION_SERVICE_IPV4, ADDRESS | FlowLayout.SERVICE_HIGH);
    places.put(AntreaElements.DESTINATION_SERVICE_IPV6, ADDRESS | FlowLayout.SERVICE_HIGH);
  }

  /**
   * Why the flow is exported.
   *
   * @return the cause; {@link ExportCause#ACTIVE} for flows that were found
   */
  public ExportCause cause() {
    return cause;
  }

  private boolean isIpv4() {
    return (n[b + FlowLayout.STATUS] & FlowFlags.IPV4) != 0;
  }

  @Override
  public List<InformationElement> elements() {
    return isIpv4() ? ipv4Elements : ipv6Elements;
  }

  @Override
  public boolean has(InformationElement element) {
    return (isIpv4() ? ipv4Places : ipv6Places).has(element);
  }

  private int place(InformationElement element) {
    return (isIpv4() ? ipv4Places : ipv6Places).of(element);
  }

  @Override
  public long longValue(IntegerElement element, long absent) {
    int place = place(element);
    int at = place & 0xFF;
    return switch (place & KIND) {
      case NUMBER -> number(at);
      case COMMON_DELTA -> commonDelta(at);
      case CODE -> n[b + FlowLayout.CODES] >>> at & 0xFF;
      case PORT -> n[b + FlowLayout.PORTS] >>> at & 0xFFFF;
      case KEY_PORT -> n[b + FlowLayout.KEY_PORTS] >>> at & (at == 0 ? 0xFF : 0xFFFF);
      default -> absent;
    };
  }

  private long number(int at) {
    boolean ofSource = at >= FlowLayout.SOURCE_TOTALS && at < FlowLayout.DESTINATION_TOTALS;
    boolean hidden =
        oneSide && ofSource && (n[b + FlowLayout.STATUS] & FlowFlags.SOURCE_REPORTED) == 0;
    return hidden ? 0 : n[b + at];
  }

  private long commonDelta(int counter) {
    boolean debt = (n[b + FlowLayout.STATUS] >>> (FlowFlags.DEBT_SHIFT + counter) & 1) != 0;
    return debt ? 0 : n[b + FlowLayout.COMMON_DELTAS + counter];
  }

  @Override
  public long epochSecond(DateTimeElement element) {
    int place = place(element);
    if ((place & KIND) != TIME) {
      return 0;
    }
    long times = n[b + (place <= (TIME | END) ? FlowLayout.TIMES : FlowLayout.ENDS)];
    return (place & 1) == 0 ? times >>> 32 : times & 0xFFFF_FFFFL;
  }

  @Override
  public OctetSlice slice(InformationElement element, OctetSlice into) {
    int place = place(element);
    int at = place & 0xFF;
    return switch (place & KIND) {
      case TEXT -> text(at, into);
      case ADDRESS -> address(element, at, into);
      case CLUSTER_ID -> into.wrap(clusterId, 0, clusterId.length);
      default -> into.wrap(address, 0, 0);
    };
  }

  private OctetSlice text(int text, OctetSlice into) {
    int name = FlowLayout.name(n, b, text);
    return name == 0 && Text.isUuid(text)
        ? into.wrap(Text.NO_UUID, 0, Text.NO_UUID.length)
        : names.slice(name, into);
  }

  private OctetSlice address(InformationElement element, int place, OctetSlice into) {
    int at = place == FlowLayout.SOURCE_HIGH && !snat ? FlowLayout.KEY_SOURCE_HIGH : place;
    boolean ipv4 = element instanceof Ipv4AddressElement;
    int length = BinaryAddress.put(n[b + at], n[b + at + 1], ipv4, address);
    return into.wrap(address, 0, length);
  }

  @Override
  public Instant exportTime() {
    return Instant.ofEpochMilli(time);
  }

  @Override
  public long observationDomainId() {
    return 0;
  }

  /**
   * The flow for a reader of logs. Allocates.
   *
   * @return such as {@code {flowStartSeconds=...}}
   */
  @Override
  public String toString() {
    return n.length == 0 ? "{}" : copy().toString();
  }
}
