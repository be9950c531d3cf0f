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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an aggregator exports of a simulated cluster, against what the cluster really sent. */
class AggregatedSumsTest {
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

  /** Sums of the delta counts: exported, and what they are to be. */
  private static final class Sums {
    FlowSums common = FlowSums.NONE;
    FlowSums source = FlowSums.NONE;
    FlowSums destination = FlowSums.NONE;
    FlowSums reportedBySource = FlowSums.NONE;
    FlowSums reportedByDestination = FlowSums.NONE;
    FlowSums sent = FlowSums.NONE;
    long kept;

    boolean areRight() {
      return common.equals(sent)
          && source.equals(reportedBySource)
          && destination.equals(reportedByDestination);
    }
  }

  private static FlowSums deltas(FlowRecord flow, List<IntegerElement> elements) {
    long[] counts =
        elements.stream().mapToLong(element -> flow.number(element).orElse(0)).toArray();
    return new FlowSums(counts[0], counts[1], counts[2], counts[3]);
  }

  /** A cluster for five minutes, until its last flow was exported. */
  private static Sums run(String release, Semantics semantics, boolean resets) {
    FlowSimulator.Builder builder =
        FlowSimulator.builder(release).nodes(4).pods(24).seed(11).counterResets(resets);
    FlowSimulator simulator =
        builder.families(AddressFamily.IPV4, AddressFamily.IPV6).connectionsPerSecond(4).build();
    FlowAggregator aggregator =
        FlowAggregator.builder()
            .semantics(semantics)
            .activeTimeout(Duration.ofSeconds(60))
            .inactiveTimeout(Duration.ofSeconds(90))
            .build();
    Sums sums = new Sums();
    FlowListener listener =
        (node, time, flow) -> {
          report(sums, flow);
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
  private static void report(Sums sums, FlowRecord flow) {
    FlowSums deltas = deltas(flow, COMMON);
    boolean denied =
        flow.number(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION).orElse(0) > 1
            || flow.number(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION).orElse(0) > 1;
    boolean twin =
        flow.number(AntreaElements.FLOW_TYPE).orElse(0) == FlowType.INTER_NODE.number() && !denied;
    if (!twin || flow.sourcePodName().isPresent()) {
      sums.reportedBySource = sums.reportedBySource.plus(deltas);
    }
    if (!twin || flow.sourcePodName().isEmpty()) {
      sums.reportedByDestination = sums.reportedByDestination.plus(deltas);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2", "v2.7.0"})
  void mendedSumsAreTheTruthToTheOctet(String release) {
    Sums sums = run(release, Semantics.mended(), false);
    assertEquals(sums.sent, sums.common, "the common counts, of the side they follow");
    assertEquals(sums.reportedBySource, sums.source, "of the source Nodes");
    assertEquals(sums.reportedByDestination, sums.destination, "of the destination Nodes");
    assertEquals(0, sums.kept);
    assertTrue(sums.sent.octets() > 1_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2"})
  void exactSumsAreNot(String release) {
    Sums sums = run(release, Semantics.antrea(release), false);
    assertNotEquals(sums.sent, sums.common);
    assertTrue(sums.kept > 0, "what is due exactly at a call stays for ever");
  }

  /** The fewest mendings by which exact rules come to the truth name what is wrong without. */
  @Test
  void theDifferenceHasNames() {
    Set<Mending> needed = EnumSet.allOf(Mending.class);
    for (Mending mending : Mending.values()) {
      needed.remove(mending);
      Semantics rules = Semantics.antrea("v2.3.2").with(needed.toArray(new Mending[0]));
      Sums sums = run("v2.3.2", rules, false);
      if (!sums.areRight() || sums.kept > 0) {
        needed.add(mending);
      }
    }
    assertEquals(EnumSet.of(Mending.EQUAL_END, Mending.LATE, Mending.LEAK), needed);
  }
}
