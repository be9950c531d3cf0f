// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.Pod;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.simulation.FlowListener;
import dev.cnitelemetry.simulation.FlowSimulator;
import dev.cnitelemetry.simulation.FlowTruth;
import dev.cnitelemetry.testsupport.ChDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The flows of a simulated cluster, aggregated without upstream's defects, stored in DuckDB. */
public final class StoredFlows {
  private static final Instant START = Instant.parse("2023-11-14T22:13:20Z");

  private final DuckDbStore store;
  private final FlowTruth truth;
  private final TimeWindow window;
  private final int rows;

  private StoredFlows(DuckDbStore store, FlowTruth truth, TimeWindow window, int rows) {
    this.store = store;
    this.truth = truth;
    this.window = window;
    this.rows = rows;
  }

  public static StoredFlows of(int atLeast) {
    Map<String, Pod> pods = new HashMap<>();
    FlowAggregator aggregator =
        FlowAggregator.builder()
            .semantics(Semantics.mended())
            .directory((address, second) -> Optional.ofNullable(pods.get(address)))
            .build();
    simulator(10).advance(Duration.ofMinutes(2), (node, time, flow) -> learn(pods, flow));
    // More than Nodes export in a round would wait for ever.
    FlowSimulator simulator = simulator(Math.min(60, Math.max(5, atLeast / 1500)));
    DuckDbStore store = DuckDbStore.inMemory().clock(() -> START.toEpochMilli()).open();
    FlowListener listener =
        (node, time, flow) -> aggregator.add(flow, time.toEpochMilli(), store::append);
    while (store.counts().appended() < atLeast) {
      simulator.advance(Duration.ofSeconds(1), listener);
      aggregator.expire(simulator.now().toEpochMilli(), store::append);
      if (store.isCommitDue()) {
        store.commit();
      }
    }
    simulator.drain(listener);
    for (int i = 1; i < 6; i++) {
      Instant later = simulator.now().plus(Duration.ofMinutes(10L * i));
      aggregator.expire(later.toEpochMilli(), store::append);
    }
    store.commit();
    TimeWindow window = TimeWindow.of(START, simulator.now());
    return new StoredFlows(
        store, simulator.truth(), window, Math.toIntExact(store.counts().committed()));
  }

  private static FlowSimulator simulator(int connectionsPerSecond) {
    return FlowSimulator.builder("v1.7.0")
        .connectionsPerSecond(connectionsPerSecond)
        .counterResets(false)
        .start(START)
        .seed(29)
        .build();
  }

  /** The addresses of source Pods, as Kubernetes would say them. */
  private static void learn(Map<String, Pod> pods, FlowRecord flow) {
    flow.sourcePodName()
        .ifPresent(
            name ->
                pods.put(
                    flow.sourceAddress().orElseThrow(),
                    new Pod(
                        name,
                        flow.sourcePodNamespace().orElse(""),
                        flow.sourceNodeName().orElse(""),
                        Map.of())));
  }

  public DuckDbStore store() {
    return store;
  }

  /** Changes rows. */
  void run(String statement) {
    try (FlowAnswer answer = store.query(statement + " RETURNING 1")) {
      answer.next();
    }
  }

  public FlowTruth truth() {
    return truth;
  }

  public TimeWindow window() {
    return window;
  }

  public int rows() {
    return rows;
  }

  /** The same rows, as a file of Parquet, into the tables and views of Antrea v1.7. */
  void copyTo(ChDb clickHouse) {
    try {
      Path file = Files.createTempDirectory("flows").resolve("flows.parquet");
      try {
        store.exportParquet(file);
        FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.ofAllReleases())
            .withoutRetention()
            .statements()
            .forEach(clickHouse::run);
        clickHouse.run("INSERT INTO flows SELECT * FROM file('" + file + "', Parquet)");
      } finally {
        Files.deleteIfExists(file);
        Files.delete(file.getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void close() {
    store.close();
  }
}
