// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.Flows.add;
import static dev.cnitelemetry.ipfix.aggregate.Flows.aggregator;
import static dev.cnitelemetry.ipfix.aggregate.Flows.deltas;
import static dev.cnitelemetry.ipfix.aggregate.Flows.expire;
import static dev.cnitelemetry.ipfix.aggregate.Flows.local;
import static dev.cnitelemetry.ipfix.aggregate.Flows.number;
import static dev.cnitelemetry.ipfix.aggregate.Flows.throughputs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input, and what it gets. */
class BadInputTest {
  /** Ten million of them for a long run. */
  private static final int HOSTILE_KEYS = Integer.getInteger("aggregation.keys", 20_000);

  private static FlowRecord without(FlowRecordBuilder flow, InformationElement... elements) {
    FlowRecordBuilder rest = FlowRecord.builder();
    RecordCopies.copy(flow.build(), rest, elements);
    return rest.build();
  }

  @Test
  void recordsWithoutKeyOrTimesAreNotAdded() {
    Map<InformationElement, Admission> reasons =
        Map.of(
            IanaElements.SOURCE_IPV4_ADDRESS, Admission.NO_ADDRESS,
            IanaElements.DESTINATION_IPV4_ADDRESS, Admission.NO_ADDRESS,
            IanaElements.SOURCE_TRANSPORT_PORT, Admission.NO_PORT,
            IanaElements.DESTINATION_TRANSPORT_PORT, Admission.NO_PORT,
            IanaElements.PROTOCOL_IDENTIFIER, Admission.NO_PROTOCOL,
            IanaElements.FLOW_START_SECONDS, Admission.NO_TIME,
            IanaElements.FLOW_END_SECONDS, Admission.NO_TIME);
    for (Semantics semantics : List.of(Semantics.antrea("v1.7.0"), Semantics.mended())) {
      FlowAggregator aggregator = aggregator(semantics);
      reasons.forEach(
          (element, reason) ->
              assertEquals(
                  reason, aggregator.add(without(local(1000, 1060, 6000, 6000), element), 0)));
      assertEquals(7, aggregator.statistics().received());
      assertEquals(7, aggregator.statistics().refused());
      Map<Admission, Long> counted = aggregator.statistics().admissions();
      assertEquals(2, counted.get(Admission.NO_ADDRESS));
      assertEquals(2, counted.get(Admission.NO_PORT));
      assertEquals(1, counted.get(Admission.NO_PROTOCOL));
      assertEquals(2, counted.get(Admission.NO_TIME));
      assertEquals(7, counted.values().stream().mapToLong(Long::longValue).sum());
      assertEquals(0, aggregator.statistics().live());
    }
  }

  @ParameterizedTest
  @CsvSource({"1000, 999", "1000, 0", "1000, 1000"})
  void anEndThatIsNotAfterTheStartMakesNoThroughput(long start, long end) {
    for (Semantics semantics : List.of(Semantics.antrea("v1.7.0"), Semantics.mended())) {
      FlowAggregator aggregator = aggregator(semantics);
      add(aggregator, 0, local(start, end, 6000, 6000));
      add(aggregator, 1, local(start, end, 7000, 1000));
      assertEquals(List.of(0L, 0L, 0L), throughputs(expire(aggregator, 61).get(0)));
    }
  }

  @Test
  void theLatestEndThereIs() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, local(1000, 0xFFFF_FFFFL, 6000, 6000));
    add(aggregator, 1, local(1000, 0xFFFF_FFFFL, 7000, 1000));
    assertEquals(List.of(7000L, 7000L, 7000L), deltas(expire(aggregator, 61).get(0)));
  }

  @Test
  void typesThatAreNotKnownAreNotCorrelatedAndCounted() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, local(1000, 1060, 6000, 6000).set(AntreaElements.FLOW_TYPE, 0));
    add(aggregator, 0, local(1000, 1070, 6000, 6000).set(AntreaElements.FLOW_TYPE, 200));
    aggregator.add(without(local(1000, 1080, 6000, 6000), AntreaElements.FLOW_TYPE), 0);
    assertEquals(3, aggregator.statistics().withoutFlowType());
    assertEquals(1, expire(aggregator, 61).size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void countsUseAllBits(boolean mended) {
    FlowAggregator aggregator =
        aggregator(mended ? Semantics.mended() : Semantics.antrea("v1.7.0"));
    long large = 0xF000_0000_0000_0000L;
    add(aggregator, 0, local(1000, 1060, large, large));
    add(aggregator, 1, local(1000, 1070, large + 80, 80));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(List.of(large + 80, large + 80, large + 80), deltas(flow));
    assertEquals(List.of(64L, 64L, 64L), throughputs(flow));
    assertEquals(0, aggregator.statistics().resets());
  }

  @Test
  void timeThatGoesBack() {
    FlowAggregator aggregator = aggregator(Semantics.mended().without(Mending.REUSE));
    add(aggregator, 100, local(1000, 1060, 6000, 6000));
    assertEquals(1, expire(aggregator, 160).size());
    assertEquals(0, expire(aggregator, 20).size());
    add(aggregator, 30, local(1000, 1070, 6000, 6000));
    assertEquals(0, expire(aggregator, 219).size());
    assertEquals(1, expire(aggregator, 220).size());
    assertEquals(2, aggregator.statistics().timeSteps());
  }

  /** Neither a key nor a Pod's name ever repeats. */
  @Test
  void manyKeysStayWithinTheLimit() {
    long mostOctets = 100_000;
    FlowAggregator aggregator =
        Flows.settings(Semantics.mended()).maximumFlows(1000).maximumNameOctets(mostOctets).build();
    long[] exported = new long[1];
    FlowRecordBuilder flow = local(1000, 1060, 6000, 6000);
    for (int i = 0; i < HOSTILE_KEYS; i++) {
      flow.set(
              IanaElements.SOURCE_IPV4_ADDRESS,
              "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255))
          .set(AntreaElements.SOURCE_POD_NAME, "pod-" + i);
      aggregator.add(flow.build(), i, removed -> exported[0]++);
      if (i % 1000 == 0) {
        assertTrue(aggregator.statistics().nameOctets() <= mostOctets);
      }
    }
    FlowStatistics statistics = aggregator.statistics();
    assertEquals(HOSTILE_KEYS, statistics.begun());
    assertTrue(statistics.live() <= 1000 && statistics.live() > 500, statistics.toString());
    assertEquals(HOSTILE_KEYS - statistics.live(), statistics.evicted());
    assertEquals(HOSTILE_KEYS - statistics.live(), exported[0]);
    assertEquals(0, statistics.lost());
  }

  @Test
  void withoutASinkWhatFindsNoRoomToWaitIsCounted() {
    FlowAggregator aggregator = Flows.settings(Semantics.mended()).maximumFlows(100).build();
    for (int port = 1; port <= 1000; port++) {
      add(
          aggregator,
          port,
          local(1000, 1060, 6000, 6000).set(IanaElements.SOURCE_TRANSPORT_PORT, port));
    }
    FlowStatistics statistics = aggregator.statistics();
    assertEquals(100, statistics.live());
    assertEquals(64, statistics.waiting());
    assertEquals(900, statistics.evicted());
    assertEquals(900 - 64, statistics.lost());
    assertEquals(164, expire(aggregator, 2000).size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void longTextsThatNeverRepeatStayWithinTheLimit(boolean update) {
    long most = 1 << 20;
    FlowAggregator aggregator = Flows.settings(Semantics.mended()).maximumNameOctets(most).build();
    for (int i = 0; i < 100; i++) {
      String text = ("x" + i).repeat(60_000 / ("x" + i).length());
      add(
          aggregator,
          i,
          local(1000, 1060 + i, 6000, 6000)
              .set(IanaElements.SOURCE_TRANSPORT_PORT, update ? 1 + i % 30 : i + 1)
              .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, text));
      assertTrue(aggregator.statistics().nameOctets() <= most);
    }
    FlowStatistics statistics = aggregator.statistics();
    assertTrue(statistics.evicted() > 0);
    assertEquals(statistics.begun(), statistics.live() + statistics.evicted());
    assertEquals(
        Admission.TOO_LARGE,
        add(
            aggregator,
            200,
            local(1000, 2000, 6000, 6000)
                .set(IanaElements.SOURCE_TRANSPORT_PORT, 999)
                .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "y".repeat((int) most))));
  }

  @Test
  void aSinkThatThrowsIsOfferedTheFlowAgainAndThoseAfterIt() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    for (int port = 1; port <= 3; port++) {
      add(
          aggregator,
          port,
          local(1000, 1060, 6000, 6000).set(IanaElements.SOURCE_TRANSPORT_PORT, port));
    }
    List<Long> ports = new ArrayList<>();
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            aggregator.expire(
                100_000,
                flow -> {
                  long port = number(flow, IanaElements.SOURCE_TRANSPORT_PORT);
                  if (port == 2) {
                    throw new UnsupportedOperationException("full");
                  }
                  ports.add(port);
                }));
    assertEquals(List.of(1L), ports);
    List<FlowRecord> rest = expire(aggregator, 100);
    assertEquals(2, rest.size());
    assertEquals(List.of(6000L, 6000L, 6000L), deltas(rest.get(0)));
    assertEquals(3, aggregator.statistics().exported());
  }

  @Test
  void aSinkMayNotCallBack() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> aggregator.expire(0, flow -> aggregator.add(flow, 0)));
    assertTrue(e.getMessage().contains("copy()"), e.getMessage());
    assertEquals(1, expire(aggregator, 0).size());
  }

  @Test
  void aSinkMayNotSearch() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    assertThrows(
        IllegalStateException.class,
        () -> aggregator.expire(0, flow -> aggregator.find(FlowKeyFilter.all())));
    assertEquals(1, aggregator.find(FlowKeyFilter.all()).size());
  }

  /** A text that no room could hold makes nobody else go. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRecordTooLargeForAllTheRoomEvictsNobody(boolean known) {
    FlowAggregator aggregator =
        Flows.settings(Semantics.mended()).maximumNameOctets(10_000).build();
    for (int port = 1; port <= 20; port++) {
      add(
          aggregator,
          0,
          local(1000, 1060, 6000, 6000).set(IanaElements.SOURCE_TRANSPORT_PORT, port));
    }
    assertEquals(
        Admission.TOO_LARGE,
        add(
            aggregator,
            1,
            local(1000, 1070, 6000, 6000)
                .set(IanaElements.SOURCE_TRANSPORT_PORT, known ? 3 : 99)
                .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "y".repeat(10_000))));
    assertEquals(20, aggregator.statistics().live());
    assertEquals(0, aggregator.statistics().evicted());
    assertEquals(1, aggregator.statistics().admissions().get(Admission.TOO_LARGE));
  }

  /**
   * At the limit of texts as before it, a record costs what it costs, not a walk over all texts.
   */
  @Test
  void namesThatNeverRepeatTakeNoTimeToForget() {
    NameTable names = new NameTable(4_000_000, 7);
    IncomingFlow in = new IncomingFlow(Semantics.mended());
    byte[] text = new byte[60];
    int[] held = new int[50_000];
    long begin = System.nanoTime();
    for (int i = 0; i < 1_000_000; i++) {
      ByteBuffer.wrap(text).putInt(i);
      int at = i % held.length;
      while (!names.hasRoomFor(NameTable.cost(text.length), in) || held[at] != 0) {
        names.release(held[at]);
        held[at] = 0;
        at = (at + 1) % held.length;
      }
      held[i % held.length] = names.take(text, 0, text.length);
    }
    assertTrue(names.keptOctets() <= 4_000_000);
    assertTrue(System.nanoTime() - begin < 20_000_000_000L);
  }

  /** Pairs of octet groups of which each cancels the other's highest bit, whatever the seed is. */
  @Test
  void textsMadeToCollideDoNot() {
    int groups = 12;
    NameTable names = new NameTable(Long.MAX_VALUE, 7);
    Set<Integer> hashes = new HashSet<>();
    for (int choice = 0; choice < 1 << groups; choice++) {
      ByteBuffer text = ByteBuffer.allocate(16 * groups);
      for (int group = 0; group < groups; group++) {
        boolean other = (choice >> group & 1) != 0;
        text.putLong(other ? Long.MIN_VALUE : 0);
        text.putLong(other ? 1L << 63 | 1L << 34 : 0);
      }
      hashes.add(names.hash(text.array(), 0, text.capacity()));
    }
    assertTrue(hashes.size() > (1 << groups) - 20, hashes.size() + " hashes");
  }

  @Test
  void settingsOutOfRange() {
    FlowAggregator.Builder builder = FlowAggregator.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.maximumFlows(0));
    assertThrows(IllegalArgumentException.class, () -> builder.maximumNameOctets(0));
    assertThrows(IllegalArgumentException.class, () -> builder.activeTimeout(Duration.ZERO));
    assertThrows(
        IllegalArgumentException.class, () -> builder.inactiveTimeout(Duration.ofSeconds(-1)));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Semantics.antrea("v1.4.0"));
    assertTrue(e.getMessage().contains("v1.5.0"), e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Semantics.antrea("new"));
    assertThrows(
        IllegalArgumentException.class,
        () -> PodDirectory.of(Map.of("web", new Pod("a", "b", "c", Map.of()))));
  }
}
