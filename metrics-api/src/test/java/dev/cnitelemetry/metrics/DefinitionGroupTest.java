// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** Catalogues that know a metric's name before there is a definition. */
class DefinitionGroupTest {

  private static final CounterDefinition DROPS =
      CounterDefinition.of("drops_total", "Drops.", Unit.NONE);
  private static final HistogramDefinition SYNC =
      HistogramDefinition.of("sync_seconds", "Syncs.", Unit.SECONDS, DecimalLiterals.of("0.1"));
  private static final GaugeDefinition PODS = GaugeDefinition.of("pods", "Pods.", Unit.NONE);

  private static final class Counted extends DefinitionGroup {

    private final AtomicInteger asked = new AtomicInteger();
    private final MetricDefinition[] definitions;

    Counted(MetricDefinition... definitions) {
      this.definitions = definitions;
    }

    @Override
    protected MetricDefinition[] definitions() {
      asked.incrementAndGet();
      return definitions;
    }
  }

  private final Counted flows = new Counted(SYNC, DROPS);
  private final Counted cluster = new Counted(PODS);
  private final MetricCatalog catalog =
      MetricCatalog.builder("lazy")
          .add("drops_total", flows, MetricKind.COUNTER)
          .add("sync_seconds", flows, MetricKind.HISTOGRAM, MetricKind.SUMMARY)
          .add("pods", cluster, MetricKind.GAUGE)
          .build();

  @Nullable
  private static MetricDefinition lookup(MetricCatalog catalog, String sample) {
    byte[] name = sample.getBytes(StandardCharsets.UTF_8);
    return catalog.lookup(name, 0, name.length);
  }

  @Test
  void aGroupIsAskedWhenANameOfItIsFound() {
    assertTrue(catalog.find("nothing").isEmpty());
    assertNull(lookup(catalog, "pods_total"));
    assertEquals("lazy (3 metrics)", catalog.toString());
    assertEquals(0, flows.asked.get() + cluster.asked.get());
    assertSame(SYNC, lookup(catalog, "sync_seconds_bucket"));
    assertSame(DROPS, catalog.find("drops_total").orElseThrow());
    assertEquals(1, flows.asked.get());
    assertEquals(0, cluster.asked.get());
    assertEquals(List.of(DROPS, SYNC, PODS), catalog.definitions());
    assertEquals(1, flows.asked.get());
    assertEquals(1, cluster.asked.get());
  }

  @Test
  void namesOfSamplesAndFamiliesAreKnownBeforeTheDefinitions() {
    byte[] family = "drops".getBytes(StandardCharsets.UTF_8);
    assertSame(DROPS, catalog.lookupFamily(family, 0, family.length, MetricKind.COUNTER, true));
    assertSame(DROPS, lookup(catalog, "drops_created"));
    assertSame(SYNC, lookup(catalog, "sync_seconds_sum"));
    assertNull(lookup(catalog, "drops"));
    assertNull(lookup(catalog, "pods_sum"));
  }

  @Test
  void aUnionMakesNothing() {
    MetricCatalog other =
        MetricCatalog.builder("other")
            .add("drops_total", flows, MetricKind.COUNTER, MetricKind.HISTOGRAM)
            .build();
    MetricCatalog union = MetricCatalog.union(catalog, other);
    assertEquals(0, flows.asked.get() + cluster.asked.get());
    assertSame(DROPS, lookup(union, "drops_total_bucket"));
    assertSame(PODS, union.find("pods").orElseThrow());
    assertEquals(1, flows.asked.get());
  }

  @Test
  void aUnionComparesDefinitionsOfDifferentGroups() {
    MetricCatalog same =
        MetricCatalog.builder("same")
            .add("pods", new Counted(PODS), MetricKind.GAUGE)
            .add(DROPS)
            .build();
    assertEquals(List.of(DROPS, SYNC, PODS), MetricCatalog.union(catalog, same).definitions());
    GaugeDefinition twin = GaugeDefinition.of("pods", "Other Pods.", Unit.NONE);
    MetricCatalog different =
        MetricCatalog.builder("different").add("pods", new Counted(twin), MetricKind.GAUGE).build();
    assertEquals(
        "metric pods is defined twice: as gauge pods by catalogue lazy and as gauge pods by"
            + " catalogue different",
        assertThrows(IllegalArgumentException.class, () -> MetricCatalog.union(catalog, different))
            .getMessage());
  }

  @Test
  void aGroupThatLacksTheMetricIsTold() {
    MetricCatalog wrong =
        MetricCatalog.builder("wrong")
            .add("missing", cluster, MetricKind.GAUGE)
            .add("pods", cluster, MetricKind.COUNTER)
            .build();
    assertEquals(
        "a catalogue names GAUGE missing, but its group has null",
        assertThrows(IllegalStateException.class, () -> wrong.find("missing")).getMessage());
    assertEquals(
        "a catalogue names COUNTER pods, but its group has gauge pods",
        assertThrows(IllegalStateException.class, () -> lookup(wrong, "pods")).getMessage());
  }

  @Test
  void threadsThatAskAtOnceGetTheSameConstant() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<MetricDefinition>> askers = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        boolean bySample = i % 2 == 0;
        askers.add(
            () ->
                bySample
                    ? Objects.requireNonNull(lookup(catalog, "sync_seconds_count"))
                    : catalog.find("sync_seconds").orElseThrow());
      }
      for (Future<MetricDefinition> found : threads.invokeAll(askers)) {
        assertSame(SYNC, found.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void lookupsAllocateNothingOnceTheGroupIsMade() {
    byte[] page = "drops_total sync_seconds_bucket".getBytes(StandardCharsets.UTF_8);
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    look(page, 20_000);
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      look(page, 1_000);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertEquals(0, least);
  }

  private void look(byte[] page, int times) {
    int found = 0;
    for (int i = 0; i < times; i++) {
      found += DROPS.equals(catalog.lookup(page, 0, 11)) ? 1 : 0;
      found += SYNC.equals(catalog.lookup(page, 12, 19)) ? 1 : 0;
    }
    if (found != 2 * times) {
      throw new AssertionError("found " + found);
    }
  }
}
