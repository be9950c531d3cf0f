// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.Mending;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an aggregator exports of a simulated cluster, against what the cluster really sent. */
class AggregatedSumsTest {
  /** More of them for a longer run. */
  private static final int SEEDS = Integer.getInteger("simulation.seeds", 2);

  private static final List<IntegerElement> COMMON =
      List.of(
          IanaElements.OCTET_DELTA_COUNT,
          IanaElements.PACKET_DELTA_COUNT,
          ReverseElements.REVERSE_OCTET_DELTA_COUNT,
          ReverseElements.REVERSE_PACKET_DELTA_COUNT);
  private static final List<IntegerElement> OF_SOURCE =
      List.of(
          AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
          AntreaElements.PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
          AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
          AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE);
  private static final List<IntegerElement> OF_DESTINATION =
      List.of(
          AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE);

  private static final List<IntegerElement> TOTALS =
      List.of(
          IanaElements.OCTET_TOTAL_COUNT,
          IanaElements.PACKET_TOTAL_COUNT,
          ReverseElements.REVERSE_OCTET_TOTAL_COUNT,
          ReverseElements.REVERSE_PACKET_TOTAL_COUNT);

  /**
   * What the Nodes saw of a connection, by the totals they reported: a total below the one before
   * is one that began anew. What was sent between a report and a reset no Node has seen.
   */
  private static final class Seen {
    FlowSums source = FlowSums.NONE;
    FlowSums destination = FlowSums.NONE;
    boolean bySource;
    final Map<String, FlowSums> totals = new HashMap<>();

    void report(String node, FlowSums total, boolean ofSource, boolean ofDestination) {
      FlowSums before = totals.getOrDefault(node, FlowSums.NONE);
      totals.put(node, total);
      FlowSums growth =
          new FlowSums(
              growth(before.octets(), total.octets()),
              growth(before.packets(), total.packets()),
              growth(before.reverseOctets(), total.reverseOctets()),
              growth(before.reversePackets(), total.reversePackets()));
      bySource |= ofSource;
      source = ofSource ? source.plus(growth) : source;
      destination = ofDestination ? destination.plus(growth) : destination;
    }

    private static long growth(long before, long total) {
      return total < before ? total : total - before;
    }

    /** Of the side that the common counts follow. */
    FlowSums common() {
      return bySource ? source : destination;
    }
  }

  /** The three sums of delta counts. */
  private record Deltas(FlowSums common, FlowSums source, FlowSums destination) {
    static final Deltas NONE = new Deltas(FlowSums.NONE, FlowSums.NONE, FlowSums.NONE);

    Deltas plus(Deltas other) {
      return new Deltas(
          common.plus(other.common),
          source.plus(other.source),
          destination.plus(other.destination));
    }

    static Deltas of(Seen seen) {
      return new Deltas(seen.common(), seen.source, seen.destination);
    }

    static Deltas of(FlowRecord flow) {
      return new Deltas(
          deltas(flow, COMMON), deltas(flow, OF_SOURCE), deltas(flow, OF_DESTINATION));
    }
  }

  /** Sums of the delta counts by 5-tuple: exported, and what they are to be. */
  private static final class Sums {
    final String settings;
    final Map<String, Deltas> exported = new TreeMap<>();
    final Map<String, Seen> seen = new HashMap<>();
    FlowSums sent = FlowSums.NONE;
    long resets;
    long kept;

    Sums(String settings) {
      this.settings = settings;
    }

    /** By 5-tuple, the connections that used it one after the other together. */
    Map<String, Deltas> seen() {
      Map<String, Deltas> sums = new TreeMap<>();
      seen.forEach(
          (connection, each) ->
              sums.merge(
                  connection.substring(0, connection.lastIndexOf(' ')),
                  Deltas.of(each),
                  Deltas::plus));
      return sums;
    }

    FlowSums common() {
      return exported.values().stream().map(Deltas::common).reduce(FlowSums.NONE, FlowSums::plus);
    }

    boolean areRight() {
      return exported.equals(seen());
    }
  }

  private static FlowSums deltas(FlowRecord flow, List<IntegerElement> elements) {
    long[] counts =
        elements.stream().mapToLong(element -> flow.number(element).orElse(0)).toArray();
    return new FlowSums(counts[0], counts[1], counts[2], counts[3]);
  }

  /** A cluster for five minutes, until its last flow was exported. */
  private static Sums run(String release, Semantics semantics, boolean resets) {
    FlowSimulator.Builder builder = FlowSimulator.builder(release).seed(11).connectionsPerSecond(4);
    return run(builder.counterResets(resets), 60, 90, 1, semantics, release);
  }

  /** The same with timeouts, intervals of polls and of calls by chance. */
  private static Sums runByChance(String release, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int poll = random.nextInt(4) == 0 ? random.nextInt(1, 10) : 5;
    int active = random.nextBoolean() ? random.nextInt(1, 70) : 0;
    int idle = random.nextBoolean() ? random.nextInt(1, 40) : 15;
    int aggregatorActive = random.nextInt(3) == 0 ? random.nextInt(1, 100) : 60;
    // Longer than exporters are silent: of a flow that was removed nothing is remembered.
    int inactive = random.nextInt(3) == 0 ? random.nextInt(90, 150) : 90;
    int calls = random.nextInt(3) == 0 ? random.nextInt(1, 30) : 1;
    int connections = random.nextInt(1, 12);
    FlowSimulator.Builder builder =
        FlowSimulator.builder(release)
            .seed(seed)
            .counterResets(true)
            .connectionsPerSecond(connections)
            .pollInterval(Duration.ofSeconds(poll))
            .idleTimeout(Duration.ofSeconds(idle));
    if (active > 0) {
      builder.activeTimeout(Duration.ofSeconds(active));
    }
    String settings =
        String.format(
            "%s, seed %d, poll %d, active %d, idle %d, aggregator's %d and %d every %d, %d new",
            release, seed, poll, active, idle, aggregatorActive, inactive, calls, connections);
    return run(builder, aggregatorActive, inactive, calls, Semantics.mended(), settings);
  }

  private static Sums run(
      FlowSimulator.Builder builder,
      int active,
      int inactive,
      int calls,
      Semantics semantics,
      String settings) {
    FlowSimulator simulator =
        builder.nodes(4).pods(24).families(AddressFamily.IPV4, AddressFamily.IPV6).build();
    FlowAggregator aggregator =
        FlowAggregator.builder()
            .semantics(semantics)
            .activeTimeout(Duration.ofSeconds(active))
            .inactiveTimeout(Duration.ofSeconds(inactive))
            .build();
    Sums sums = new Sums(settings);
    FlowListener listener =
        (node, time, flow) -> {
          report(sums, node, flow);
          aggregator.add(flow, time.toEpochMilli());
        };
    for (int second = 0; second < 300; second++) {
      simulator.advance(Duration.ofSeconds(1), listener);
      if (second % calls == 0) {
        expire(aggregator, simulator.now().toEpochMilli(), sums);
      }
    }
    simulator.drain(listener);
    long end = simulator.now().toEpochMilli();
    for (int second = 1; second <= 1000; second += calls) {
      expire(aggregator, end + second * 1000L, sums);
    }
    sums.resets = aggregator.statistics().resets();
    sums.kept = aggregator.statistics().live();
    sums.sent =
        simulator.truth().sentByPodPair().values().stream().reduce(FlowSums.NONE, FlowSums::plus);
    return sums;
  }

  private static void expire(FlowAggregator aggregator, long now, Sums sums) {
    aggregator.expire(now, flow -> sums.exported.merge(tuple(flow), Deltas.of(flow), Deltas::plus));
  }

  private static String tuple(FlowRecord flow) {
    return String.join(
        " ",
        flow.sourceAddress().orElseThrow(),
        flow.destinationAddress().orElseThrow(),
        Long.toString(flow.number(IanaElements.SOURCE_TRANSPORT_PORT).orElseThrow()),
        Long.toString(flow.number(IanaElements.DESTINATION_TRANSPORT_PORT).orElseThrow()),
        Long.toString(flow.number(IanaElements.PROTOCOL_IDENTIFIER).orElseThrow()));
  }

  /** A record that expects no twin is of both Nodes, as upstream has it. */
  private static void report(Sums sums, String node, FlowRecord flow) {
    boolean denied =
        flow.number(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION).orElse(0) > 1
            || flow.number(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION).orElse(0) > 1;
    boolean twin =
        flow.number(AntreaElements.FLOW_TYPE).orElse(0) == FlowType.INTER_NODE.number() && !denied;
    String connection =
        tuple(flow) + " " + flow.time(IanaElements.FLOW_START_SECONDS).orElseThrow();
    boolean namesSource = flow.sourcePodName().isPresent();
    sums.seen
        .computeIfAbsent(connection, key -> new Seen())
        .report(node, deltas(flow, TOTALS), !twin || namesSource, !twin || !namesSource);
  }

  /** Each 5-tuple by itself: what is too much of one and too little of another is wrong, too. */
  private static void assertRight(Sums sums) {
    Map<String, Deltas> seen = sums.seen();
    for (Map.Entry<String, Deltas> entry : seen.entrySet()) {
      String tuple = entry.getKey();
      Deltas exported = sums.exported.getOrDefault(tuple, Deltas.NONE);
      assertEquals(entry.getValue(), exported, tuple + " of " + sums.settings);
    }
    assertEquals(seen.keySet(), sums.exported.keySet(), sums.settings);
    assertEquals(0, sums.kept, sums.settings);
    assertTrue(sums.sent.octets() > 1_000_000);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2", "v2.7.0"})
  void mendedSumsAreTheTruthToTheOctet(String release) {
    Sums sums = run(release, Semantics.mended(), false);
    assertRight(sums);
    assertEquals(sums.sent, sums.common(), "all that was sent");
  }

  /** Deltas of a counter that began anew wrap around up to v2.6.2, and are 0 from then on. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2", "v2.7.0"})
  void mendedSumsAreWhatTheNodesSawThoughCountersBeginAnew(String release) {
    Sums sums = run(release, Semantics.mended(), true);
    assertRight(sums);
    assertTrue(sums.resets > 0);
    for (int seed = 1; seed <= SEEDS; seed++) {
      assertRight(runByChance(release, seed));
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2"})
  void exactSumsAreNot(String release) {
    Sums sums = run(release, Semantics.antrea(release), false);
    assertNotEquals(sums.sent, sums.common());
    assertTrue(sums.kept > 0, "what is due exactly at a call stays for ever");
  }

  /** The fewest mendings by which exact rules come to the truth name what is wrong without. */
  private static Set<Mending> needed(boolean resets) {
    Set<Mending> needed = EnumSet.allOf(Mending.class);
    for (Mending mending : Mending.values()) {
      needed.remove(mending);
      Semantics rules = Semantics.antrea("v2.3.2").with(needed.toArray(new Mending[0]));
      Sums sums = run("v2.3.2", rules, resets);
      if (!sums.areRight() || sums.kept > 0) {
        needed.add(mending);
      }
    }
    return needed;
  }

  @Tag("long")
  @Test
  void theDifferenceHasNames() {
    assertEquals(
        EnumSet.of(Mending.LATE, Mending.REUSE, Mending.LEAK, Mending.ONE_SIDE), needed(false));
    assertEquals(
        EnumSet.of(Mending.RESET, Mending.LATE, Mending.REUSE, Mending.LEAK, Mending.ONE_SIDE),
        needed(true));
  }
}
