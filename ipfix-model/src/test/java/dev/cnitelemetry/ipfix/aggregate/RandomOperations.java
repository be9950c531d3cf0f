// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.StringElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Sequences of records of few flows, both sides, everything that may go wrong, waits, expiries. */
final class RandomOperations {
  private static final long START = 1_700_000_000L;
  private static final List<IntegerElement> TOTALS =
      List.of(
          IanaElements.OCTET_TOTAL_COUNT,
          IanaElements.PACKET_TOTAL_COUNT,
          ReverseElements.REVERSE_OCTET_TOTAL_COUNT,
          ReverseElements.REVERSE_PACKET_TOTAL_COUNT);
  private static final List<IntegerElement> DELTAS =
      List.of(
          IanaElements.OCTET_DELTA_COUNT,
          IanaElements.PACKET_DELTA_COUNT,
          ReverseElements.REVERSE_OCTET_DELTA_COUNT,
          ReverseElements.REVERSE_PACKET_DELTA_COUNT);
  private static final List<StringElement> TEXTS =
      List.of(
          AntreaElements.DESTINATION_SERVICE_PORT_NAME,
          AntreaElements.INGRESS_NETWORK_POLICY_NAME,
          AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE,
          AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME,
          AntreaElements.EGRESS_NETWORK_POLICY_NAME,
          AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE,
          AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME,
          AntreaElements.EGRESS_NAME,
          AntreaElements.EGRESS_IP,
          AntreaElements.EGRESS_NODE_NAME,
          AntreaElements.APP_PROTOCOL_NAME);
  private static final List<IntegerElement> CODES =
      List.of(
          AntreaElements.INGRESS_NETWORK_POLICY_TYPE,
          AntreaElements.EGRESS_NETWORK_POLICY_TYPE,
          AntreaElements.DESTINATION_SERVICE_PORT);

  /** Not among them: null, at which upstream dies. */
  private static final String[] HTTP_VALUES = {
    "",
    "",
    "{\"0\":\"{\\\"hostname\\\":\\\"10.10.0.1\\\"}\"}",
    "{\"1\":\"b\", \"10\":\"<&>\"}",
    "{\"2\":\"\\u00e9\\n\",\"1\":\"c\"}",
    "{\"x\":\"no number\"}",
    "[1]",
    "{\"3\":4}",
    "{\"5\":null}",
    "{}",
    "{\"4294967296\":\"too large\"}",
    " {\"+7\" : \"seven\\u2028\" , \"-0\":\"\"} ",
    "{\"8\":\"\\ud800x\"}",
    "{\"9\":\"tab\\t\\b\\f\\/\"}",
    "{\"1\":\"a\"} x"
  };

  /** What upstream refuses records for, whatever it knows of their flow. */
  private static final List<InformationElement> ANYWHERE =
      List.of(
          IanaElements.SOURCE_TRANSPORT_PORT,
          IanaElements.DESTINATION_TRANSPORT_PORT,
          IanaElements.PROTOCOL_IDENTIFIER,
          IanaElements.SOURCE_IPV4_ADDRESS,
          IanaElements.DESTINATION_IPV6_ADDRESS,
          IanaElements.OCTET_TOTAL_COUNT,
          ReverseElements.REVERSE_OCTET_TOTAL_COUNT);

  /** What a later record may lack; upstream dies where a first one lacks it. */
  private static final List<InformationElement> LATER =
      List.of(
          IanaElements.FLOW_END_REASON,
          AntreaElements.TCP_STATE,
          AntreaElements.HTTP_VALS,
          AntreaElements.FLOW_TYPE,
          IanaElements.OCTET_DELTA_COUNT,
          IanaElements.PACKET_TOTAL_COUNT,
          IanaElements.PACKET_DELTA_COUNT,
          ReverseElements.REVERSE_PACKET_TOTAL_COUNT,
          ReverseElements.REVERSE_OCTET_DELTA_COUNT);

  private final SplittableRandom random;
  private final List<InformationElement> elements;
  private final boolean ipv4;
  private final boolean breaks;

  /** Flows that are known by a record that lacks nothing. */
  private final Set<Integer> complete = new HashSet<>();

  RandomOperations(long seed, List<InformationElement> elements, boolean ipv4, boolean breaks) {
    random = new SplittableRandom(seed);
    this.elements = elements;
    this.ipv4 = ipv4;
    this.breaks = breaks;
  }

  List<Operation> next(long active, long inactive) {
    int keys = 1 + random.nextInt(5);
    Map<Integer, long[]> state = new HashMap<>();
    List<Operation> operations = new ArrayList<>();
    int count = 5 + random.nextInt(30);
    long clock = 0;
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(10);
      if (kind < 6) {
        operations.add(record(random.nextInt(keys), clock / 1000, state));
      } else if (kind < 8) {
        long wait = pause(active, inactive);
        clock += wait;
        operations.add(Operation.pause(wait));
      } else {
        complete.clear();
        operations.add(Operation.expiry(breaks && random.nextInt(20) == 0 ? 1 : 0));
      }
    }
    operations.add(Operation.pause(active + inactive));
    operations.add(Operation.expiry(0));
    operations.add(Operation.pause(1));
    operations.add(Operation.expiry(0));
    return operations;
  }

  /** Often a timeout exactly, so that flows are due at the time of the call. */
  private long pause(long active, long inactive) {
    return switch (random.nextInt(6)) {
      case 0 -> active;
      case 1 -> inactive;
      case 2 -> Math.max(1, active / 2);
      case 3 -> 1 + random.nextInt(3);
      case 4 -> active + 1;
      default -> 1 + random.nextLong(2 * inactive);
    };
  }

  private Operation record(int key, long clock, Map<Integer, long[]> counters) {
    Map<InformationElement, Object> record = new HashMap<>();
    key(record, key);
    boolean fromSource = random.nextBoolean();
    long type = random.nextInt(4) > 0 ? 2 : random.nextInt(6);
    put(record, AntreaElements.FLOW_TYPE, type);
    pods(record, fromSource, type);
    times(record, clock);
    counts(record, counters.computeIfAbsent(2 * key + (fromSource ? 0 : 1), k -> new long[4]));
    put(record, IanaElements.FLOW_END_REASON, random.nextInt(5) == 0 ? 3L : 1 + random.nextInt(2));
    put(record, AntreaElements.TCP_STATE, text("ESTABLISHED", "TIME_WAIT", "", "SYN_SENT"));
    if (random.nextInt(4) == 0) {
      put(record, AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, (long) random.nextInt(5));
    }
    if (random.nextInt(4) == 0) {
      put(record, AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, (long) random.nextInt(5));
    }
    for (IntegerElement code : CODES) {
      put(record, code, random.nextBoolean() ? 0L : (long) random.nextInt(200));
    }
    for (StringElement text : TEXTS) {
      put(record, text, text("", "a" + random.nextInt(3), "", "é"));
    }
    put(record, AntreaElements.HTTP_VALS, HTTP_VALUES[random.nextInt(HTTP_VALUES.length)]);
    if (random.nextBoolean()) {
      put(
          record,
          ipv4 ? AntreaElements.DESTINATION_CLUSTER_IPV4 : AntreaElements.DESTINATION_CLUSTER_IPV6,
          ipv4 ? "10.96.0." + random.nextInt(3) : "fd00:96::" + random.nextInt(1, 3));
    }
    if (breaks && random.nextInt(8) == 0) {
      return Operation.add(record, ANYWHERE.get(random.nextInt(ANYWHERE.size())));
    } else if (breaks && complete.contains(key) && random.nextInt(8) == 0) {
      return Operation.add(record, LATER.get(random.nextInt(LATER.size())));
    }
    complete.add(key);
    return Operation.add(record);
  }

  private void key(Map<InformationElement, Object> record, int key) {
    put(record, IanaElements.SOURCE_TRANSPORT_PORT, 40_000L + key / 2);
    put(record, IanaElements.DESTINATION_TRANSPORT_PORT, 80L);
    put(record, IanaElements.PROTOCOL_IDENTIFIER, key % 2 == 0 ? 6L : 17L);
    put(
        record,
        ipv4 ? IanaElements.SOURCE_IPV4_ADDRESS : IanaElements.SOURCE_IPV6_ADDRESS,
        ipv4 ? "10.10.0.1" : key == 3 ? "::ffff:10.10.0.1" : "fd00::1");
    put(
        record,
        ipv4 ? IanaElements.DESTINATION_IPV4_ADDRESS : IanaElements.DESTINATION_IPV6_ADDRESS,
        ipv4 ? "10.10.1.2" : "fd00::2");
  }

  private void pods(Map<InformationElement, Object> record, boolean fromSource, long type) {
    int kind = random.nextInt(12);
    boolean source = kind == 0 || (kind != 1 && (fromSource || type != 2));
    boolean destination = kind == 0 || (kind != 1 && (!fromSource || type == 1));
    if (source) {
      put(record, AntreaElements.SOURCE_POD_NAME, "client-" + random.nextInt(2));
      put(record, AntreaElements.SOURCE_POD_NAMESPACE, "shop");
      put(record, AntreaElements.SOURCE_NODE_NAME, "node-1");
    }
    if (destination) {
      put(record, AntreaElements.DESTINATION_POD_NAME, "server-" + random.nextInt(2));
      put(record, AntreaElements.DESTINATION_POD_NAMESPACE, "shop");
      put(record, AntreaElements.DESTINATION_NODE_NAME, "node-2");
    }
  }

  private void times(Map<InformationElement, Object> record, long clock) {
    long start = START + (random.nextInt(8) == 0 ? random.nextInt(200) - 100 : 0);
    long end =
        switch (random.nextInt(12)) {
          case 0 -> start;
          case 1 -> start - 5;
          case 2 -> 0L;
          case 3 -> START + random.nextInt(100);
          case 4 -> 0xFFFF_FFFFL;
          default -> START + clock + random.nextInt(3);
        };
    put(record, IanaElements.FLOW_START_SECONDS, start);
    put(record, IanaElements.FLOW_END_SECONDS, end);
  }

  private void counts(Map<InformationElement, Object> record, long[] totals) {
    for (int k = 0; k < totals.length; k++) {
      long growth =
          switch (random.nextInt(12)) {
            case 0 -> 0L;
            case 1 -> -totals[k] / 2;
            case 2 -> random.nextLong();
            case 3 -> Long.MIN_VALUE;
            default -> random.nextLong(1_000_000);
          };
      totals[k] += growth;
      put(record, TOTALS.get(k), totals[k]);
      put(record, DELTAS.get(k), growth);
    }
  }

  private String text(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private void put(
      Map<InformationElement, Object> record, InformationElement element, Object value) {
    if (elements.contains(element)) {
      record.put(element, value);
    }
  }
}
