// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for every sequence of records. */
class AggregationProperties {
  private static final long ACTIVE = 60_000;
  private static final long INACTIVE = 90_000;
  private static final int TRIES = 150;

  @Provide
  Arbitrary<Semantics> semantics() {
    return Arbitraries.of(
        Semantics.antrea("v1.8.0"),
        Semantics.antrea("v2.3.2"),
        Semantics.antrea("v2.7.0"),
        Semantics.mended(),
        Semantics.mended().without(Mending.ONE_SIDE, Mending.REUSE),
        Semantics.antrea("v1.8.0").with(Mending.UNMATCHED, Mending.RESET));
  }

  private static List<Operation> operations(long seed, List<InformationElement> elements) {
    return new RandomOperations(seed, elements, true, false).next(ACTIVE, INACTIVE);
  }

  private static FlowAggregator.Builder settings(Semantics semantics) {
    return FlowAggregator.builder()
        .semantics(semantics)
        .activeTimeout(Duration.ofMillis(ACTIVE))
        .inactiveTimeout(Duration.ofMillis(INACTIVE));
  }

  /** The whole of the expiries of one sequence, by 5-tuple, in their order. */
  private static Map<String, List<String>> exports(
      List<FlowAggregator> shards, List<Operation> operations, List<InformationElement> elements) {
    Map<String, List<String>> exports = new TreeMap<>();
    long now = 1_700_000_000_000L;
    for (Operation operation : operations) {
      if (operation.delay() > 0) {
        now += operation.delay();
      } else if (operation.expire()) {
        for (FlowAggregator shard : shards) {
          shard.expire(now, flow -> keep(flow, exports));
        }
      } else {
        FlowRecord flow = operation.flow(elements);
        shards.get(Math.floorMod(key(flow).hashCode(), shards.size())).add(flow, now);
      }
    }
    return exports;
  }

  private static String key(FlowRecord flow) {
    return flow.sourcePort() + " " + flow.protocol();
  }

  private static void keep(AggregatedFlow flow, Map<String, List<String>> exports) {
    exports.computeIfAbsent(key(flow), k -> new ArrayList<>()).add(DifferentialTest.text(flow));
  }

  @Property(tries = TRIES)
  void shardsExportWhatOneDoes(
      @ForAll("semantics") Semantics semantics, @ForAll long seed, @ForAll boolean many) {
    List<InformationElement> elements = DifferentialTest.received(semantics, true);
    List<Operation> operations = operations(seed, elements);
    List<FlowAggregator> shards = new ArrayList<>();
    for (int i = 0; i < (many ? 5 : 2); i++) {
      shards.add(settings(semantics).build());
    }
    assertEquals(
        exports(List.of(settings(semantics).build()), operations, elements),
        exports(shards, operations, elements));
  }

  @Property(tries = TRIES)
  void stateWrittenAndReadHasTheSameFuture(
      @ForAll("semantics") Semantics semantics, @ForAll long seed) {
    List<InformationElement> elements = DifferentialTest.received(semantics, true);
    List<Operation> operations = operations(seed, elements);
    FlowState shared = settings(semantics).newState();
    Map<String, ByteBuffer> kept = new HashMap<>();
    Map<String, List<String>> exports = new TreeMap<>();
    long now = 1_700_000_000_000L;
    for (Operation operation : operations) {
      if (operation.delay() > 0) {
        now += operation.delay();
      } else if (operation.expire()) {
        for (Map.Entry<String, ByteBuffer> entry : kept.entrySet()) {
          shared.read(entry.getValue().flip());
          shared.expire(now, flow -> keep(flow, exports));
          entry.setValue(written(shared));
        }
      } else {
        FlowRecord flow = operation.flow(elements);
        ByteBuffer state = kept.get(key(flow));
        shared.read(state == null ? written(settings(semantics).newState()).flip() : state.flip());
        shared.update(flow, now);
        kept.put(key(flow), written(shared));
      }
    }
    assertEquals(exports(List.of(settings(semantics).build()), operations, elements), exports);
  }

  private static ByteBuffer written(FlowState state) {
    ByteBuffer buffer = ByteBuffer.allocate(state.size());
    state.write(buffer);
    assertEquals(0, buffer.remaining());
    return buffer;
  }

  @Property(tries = TRIES)
  void damagedStateIsRefused(@ForAll long seed) {
    Semantics semantics = Semantics.mended();
    List<InformationElement> elements = DifferentialTest.received(semantics, true);
    FlowState state = settings(semantics).kubernetesUids(true).newState();
    SplittableRandom random = new SplittableRandom(seed);
    int records = random.nextInt(1, 6);
    for (Operation operation : operations(seed, elements)) {
      if (records > 0 && operation.delay() == 0 && !operation.expire()) {
        try {
          state.update(operation.flow(elements), 0);
          records--;
        } catch (IllegalArgumentException e) {
          // Of another 5-tuple.
        }
      }
    }
    byte[] octets = written(state).array();
    int cut = random.nextInt(octets.length);
    assertThrows(IllegalArgumentException.class, () -> state.read(ByteBuffer.wrap(octets, 0, cut)));
    assertEquals(true, state.isEmpty());
    for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
      octets[random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(8));
    }
    try {
      state.read(ByteBuffer.wrap(octets));
      written(state);
      state.nextExpiry();
      state.expire(Long.MAX_VALUE, flow -> DifferentialTest.text(flow));
      state.read(ByteBuffer.wrap(octets));
      FlowRecord known = Flows.local(1000, 1060, 6000, 6000).build();
      try {
        state.update(known, Long.MAX_VALUE);
      } catch (IllegalArgumentException e) {
        assertTrue(e.getMessage().contains("5-tuple"), e.getMessage());
      }
      state.expire(Long.MAX_VALUE, flow -> assertTrue(flow.copy().toString().length() > 1));
    } catch (IllegalArgumentException e) {
      assertEquals(true, state.isEmpty());
    }
  }

  /**
   * Sinks fail whenever they like, of expiry and of eviction, and everything is tried again: no
   * record counts twice and none is lost.
   */
  @Tag("long")
  @Property(tries = TRIES)
  void sinksThatFailLoseNothing(@ForAll long seed) {
    Semantics semantics = Semantics.mended();
    List<InformationElement> elements = DifferentialTest.received(semantics, true);
    List<Operation> operations = operations(seed, elements);
    SplittableRandom limits = new SplittableRandom(seed);
    int flows = limits.nextInt(1, 5);
    long octets = limits.nextInt(1200, 6000);
    Supplier<FlowAggregator> aggregators =
        () -> settings(semantics).maximumFlows(flows).maximumNameOctets(octets).build();
    List<String> exports = new ArrayList<>();
    run(aggregators.get(), operations, elements, flow -> exports.add(DifferentialTest.text(flow)));
    List<String> tried = new ArrayList<>();
    SplittableRandom failures = new SplittableRandom(~seed);
    run(
        aggregators.get(),
        operations,
        elements,
        flow -> {
          if (failures.nextInt(3) == 0) {
            throw new UnsupportedOperationException("full");
          }
          tried.add(DifferentialTest.text(flow));
        });
    assertEquals(exports, tried);
  }

  private static void run(
      FlowAggregator aggregator,
      List<Operation> operations,
      List<InformationElement> elements,
      Consumer<AggregatedFlow> sink) {
    long now = 1_700_000_000_000L;
    for (Operation operation : operations) {
      now += operation.delay();
      while (true) {
        try {
          if (operation.expire()) {
            aggregator.expire(now, sink);
          } else if (operation.delay() == 0) {
            aggregator.add(operation.flow(elements), now, sink);
          }
          break;
        } catch (UnsupportedOperationException e) {
          assertEquals("full", e.getMessage());
        }
      }
    }
  }

  /** Records of both Nodes, each Node's in their order, interleaved in two ways. */
  @Property(tries = TRIES)
  void theOrderOfTheTwoNodesDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<FlowRecord> source = reports(random, true);
    List<FlowRecord> destination = reports(random, false);
    assertEquals(
        interleaved(new Random(random.nextLong()), source, destination),
        interleaved(new Random(random.nextLong()), source, destination));
  }

  private static List<FlowRecord> reports(Random random, boolean source) {
    List<FlowRecord> reports = new ArrayList<>();
    long octets = 0;
    long start = 1000L + random.nextInt(2);
    long end = start;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      long delta = random.nextInt(5000);
      octets = random.nextInt(6) == 0 ? delta : octets + delta;
      end = Math.max(start, end + random.nextInt(4) * 5L - (random.nextInt(5) == 0 ? 7 : 0));
      FlowRecordBuilder report =
          source
              ? Flows.source(start, end, octets, delta)
              : Flows.destination(start, end, octets, delta);
      report
          .set(IanaElements.FLOW_END_REASON, 1 + random.nextInt(3))
          .set(AntreaElements.TCP_STATE, random.nextBoolean() ? "ESTABLISHED" : "TIME_WAIT")
          .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "e" + random.nextInt(3))
          .set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, random.nextBoolean() ? "" : "i")
          .set(AntreaElements.EGRESS_NAME, random.nextBoolean() ? "" : "n" + random.nextInt(2))
          .set(AntreaElements.DESTINATION_SERVICE_PORT, random.nextInt(2) * 80L);
      reports.add(report.build());
    }
    return reports;
  }

  private static List<String> interleaved(
      Random random, List<FlowRecord> source, List<FlowRecord> destination) {
    FlowAggregator aggregator = settings(Semantics.mended()).build();
    int s = 0;
    int d = 0;
    while (s < source.size() || d < destination.size()) {
      boolean next = d == destination.size() || (s < source.size() && random.nextBoolean());
      aggregator.add(next ? source.get(s++) : destination.get(d++), 0);
    }
    List<String> exports = new ArrayList<>();
    aggregator.expire(ACTIVE, flow -> exports.add(DifferentialTest.text(flow)));
    return exports;
  }
}
