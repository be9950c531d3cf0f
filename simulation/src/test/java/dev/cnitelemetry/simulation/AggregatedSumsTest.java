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
import java.util.function.Function;
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

  /** Sums of the delta counts: exported, and what they are to be. */
  private static final class Sums {
    FlowSums common = FlowSums.NONE;
    FlowSums source = FlowSums.NONE;
    FlowSums destination = FlowSums.NONE;
    final Map<String, Seen> seen = new HashMap<>();
    FlowSums sent = FlowSums.NONE;
    long seed;
    long resets;
    long kept;

    FlowSums seen(Function<Seen, FlowSums> side) {
      return seen.values().stream().map(side).reduce(FlowSums.NONE, FlowSums::plus);
    }

    boolean areRight() {
      return common.equals(seen(Seen::common))
          && source.equals(seen(each -> each.source))
          && destination.equals(seen(each -> each.destination));
    }
  }

  private static FlowSums deltas(FlowRecord flow, List<IntegerElement> elements) {
    long[] counts =
        elements.stream().mapToLong(element -> flow.number(element).orElse(0)).toArray();
    return new FlowSums(counts[0], counts[1], counts[2], counts[3]);
  }

  /** A cluster for five minutes, until its last flow was exported. */
  private static Sums run(String release, Semantics semantics, boolean resets) {
    return run(release, semantics, resets, 11);
  }

  private static Sums run(String release, Semantics semantics, boolean resets, long seed) {
    FlowSimulator.Builder builder =
        FlowSimulator.builder(release).nodes(4).pods(24).seed(seed).counterResets(resets);
    FlowSimulator simulator =
        builder.families(AddressFamily.IPV4, AddressFamily.IPV6).connectionsPerSecond(4).build();
    FlowAggregator aggregator =
        FlowAggregator.builder()
            .semantics(semantics)
            .activeTimeout(Duration.ofSeconds(60))
            .inactiveTimeout(Duration.ofSeconds(90))
            .build();
    Sums sums = new Sums();
    sums.seed = seed;
    FlowListener listener =
        (node, time, flow) -> {
          report(sums, node, flow);
          aggregator.add(flow, time.toEpochMilli());
        };
    for (int second = 0; second < 300; second++) {
      simulator.advance(Duration.ofSeconds(1), listener);
      expire(aggregator, simulator.now().toEpochMilli(), sums);
    }
    simulator.drain(listener);
    long end = simulator.now().toEpochMilli();
    for (int second = 1; second <= 600; second++) {
      expire(aggregator, end + second * 1000L, sums);
    }
    sums.resets = aggregator.statistics().resets();
    sums.kept = aggregator.statistics().live();
    sums.sent =
        simulator.truth().sentByPodPair().values().stream().reduce(FlowSums.NONE, FlowSums::plus);
    return sums;
  }

  private static void expire(FlowAggregator aggregator, long now, Sums sums) {
    aggregator.expire(
        now,
        flow -> {
          sums.common = sums.common.plus(deltas(flow, COMMON));
          sums.source = sums.source.plus(deltas(flow, OF_SOURCE));
          sums.destination = sums.destination.plus(deltas(flow, OF_DESTINATION));
        });
  }

  /** A record that expects no twin is of both Nodes, as upstream has it. */
  private static void report(Sums sums, String node, FlowRecord flow) {
    boolean denied =
        flow.number(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION).orElse(0) > 1
            || flow.number(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION).orElse(0) > 1;
    boolean twin =
        flow.number(AntreaElements.FLOW_TYPE).orElse(0) == FlowType.INTER_NODE.number() && !denied;
    String connection =
        String.join(
            " ",
            flow.sourceAddress().orElseThrow(),
            flow.destinationAddress().orElseThrow(),
            flow.sourcePort() + " " + flow.destinationPort() + " " + flow.protocol(),
            flow.time(IanaElements.FLOW_START_SECONDS).orElseThrow().toString());
    boolean namesSource = flow.sourcePodName().isPresent();
    sums.seen
        .computeIfAbsent(connection, key -> new Seen())
        .report(node, deltas(flow, TOTALS), !twin || namesSource, !twin || !namesSource);
  }

  private static void assertRight(Sums sums) {
    assertEquals(sums.seen(Seen::common), sums.common, "common counts, seed " + sums.seed);
    assertEquals(sums.seen(each -> each.source), sums.source, "of the source Nodes");
    assertEquals(sums.seen(each -> each.destination), sums.destination, "of the others");
    assertEquals(0, sums.kept);
    assertTrue(sums.sent.octets() > 1_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2", "v2.7.0"})
  void mendedSumsAreTheTruthToTheOctet(String release) {
    Sums sums = run(release, Semantics.mended(), false);
    assertRight(sums);
    assertEquals(sums.sent, sums.common, "all that was sent");
  }

  /** Deltas of a counter that began anew wrap around up to v2.6.2, and are 0 from then on. */
  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2", "v2.7.0"})
  void mendedSumsAreWhatTheNodesSawThoughCountersBeginAnew(String release) {
    for (int seed = 1; seed <= SEEDS; seed++) {
      Sums sums = run(release, Semantics.mended(), true, seed);
      assertRight(sums);
      assertTrue(sums.resets > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2"})
  void exactSumsAreNot(String release) {
    Sums sums = run(release, Semantics.antrea(release), false);
    assertNotEquals(sums.sent, sums.common);
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

  @Test
  void theDifferenceHasNames() {
    assertEquals(EnumSet.of(Mending.EQUAL_END, Mending.LATE, Mending.LEAK), needed(false));
    assertEquals(
        EnumSet.of(Mending.EQUAL_END, Mending.RESET, Mending.LATE, Mending.LEAK), needed(true));
  }
}
