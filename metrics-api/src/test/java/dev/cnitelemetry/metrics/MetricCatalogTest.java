// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Test;

class MetricCatalogTest {

  private static final Product ANTREA = Product.of("antrea", "Antrea", "v0.6.0", "v2.7.0");
  private static final Product TAWON = Product.withoutReleases("tawon", "Tawon");
  private static final Component AGENT = component("agent", ANTREA);
  private static final Component CONTROLLER = component("controller", ANTREA);
  private static final Component TAP = component("tap", TAWON);

  private static final GaugeDefinition BYTES = gauge("alloc_bytes");
  private static final CounterDefinition BYTES_TOTAL = counter("alloc_bytes_total");
  private static final CounterDefinition UPDATES = counter("status_updates");
  private static final GaugeDefinition POD_COUNT = gauge("pod_count");
  private static final GaugeDefinition POD = gauge("pod");
  private static final HistogramDefinition SYNC =
      HistogramDefinition.builder().name("sync_seconds").help("Syncs.").build();
  private static final SummaryDefinition PAUSE =
      SummaryDefinition.builder().name("pause_seconds").help("Pauses.").build();
  private static final GaugeDefinition FORMER_SUMMARY = gauge("former");
  private static final GaugeDefinition AB = gauge("ab");

  private final MetricCatalog catalog =
      MetricCatalog.builder("test")
          .add(BYTES)
          .add(BYTES_TOTAL)
          .add(UPDATES)
          .add(POD_COUNT)
          .add(POD)
          .add(SYNC)
          .add(PAUSE)
          .add(FORMER_SUMMARY, MetricKind.SUMMARY)
          .add(AB)
          .build();

  private static Component component(String name, Product product) {
    return Component.builder().name(name).title(name).product(product).build();
  }

  private static GaugeDefinition gauge(String name) {
    return GaugeDefinition.builder().name(name).help(name).build();
  }

  private static CounterDefinition counter(String name) {
    return CounterDefinition.builder().name(name).help(name).build();
  }

  private static Exposure exposure(
      MetricDefinition definition, Component component, ReleaseRange releases) {
    return Exposure.builder(definition, component)
        .addHistory(new ReleaseStretch(releases, definition.shape(), true))
        .build();
  }

  private static ReleaseRange since(String version) {
    return ReleaseRange.since(Release.of("antrea", version));
  }

  @Nullable
  private MetricDefinition lookup(String sample) {
    byte[] page = ("\n" + sample + "{").getBytes(StandardCharsets.UTF_8);
    return catalog.lookup(page, 1, page.length - 2);
  }

  @Nullable
  private MetricDefinition family(String name, MetricKind announced, boolean withoutTotal) {
    byte[] page = ("\n" + name + " ").getBytes(StandardCharsets.UTF_8);
    return catalog.lookupFamily(page, 1, page.length - 2, announced, withoutTotal);
  }

  @Test
  void theExactNameWins() {
    assertSame(BYTES, lookup("alloc_bytes"));
    assertSame(BYTES_TOTAL, lookup("alloc_bytes_total"));
    assertSame(POD_COUNT, lookup("pod_count"));
    assertSame(AB, lookup("ab"));
    assertNull(lookup("a"));
    assertNull(lookup(""));
    assertNull(lookup("alloc_byte"));
    assertNull(lookup("alloc_bytess"));
  }

  @Test
  void aSuffixIsTriedOnlyForAKindThatOwnsIt() {
    assertSame(SYNC, lookup("sync_seconds_bucket"));
    assertSame(SYNC, lookup("sync_seconds_sum"));
    assertSame(SYNC, lookup("sync_seconds_count"));
    assertSame(SYNC, lookup("sync_seconds_created"));
    assertNull(lookup("sync_seconds_total"));
    assertSame(PAUSE, lookup("pause_seconds_sum"));
    assertNull(lookup("pause_seconds_bucket"));
    assertNull(lookup("pod_sum"));
    assertSame(UPDATES, lookup("status_updates_total"));
    assertSame(UPDATES, lookup("status_updates_created"));
    assertSame(BYTES_TOTAL, lookup("alloc_bytes_created"));
    assertNull(lookup("alloc_bytes_count"));
  }

  @Test
  void earlierKindsOwnTheirSuffixesToo() {
    assertSame(FORMER_SUMMARY, lookup("former_sum"));
    MetricCatalog withHistory =
        MetricCatalog.builder("history")
            .add(
                Exposure.builder(POD, AGENT)
                    .addHistory(
                        new ReleaseStretch(
                            since("v1.0.0"),
                            MetricShape.builder(MetricKind.HISTOGRAM).build(),
                            true))
                    .build())
            .build();
    byte[] sample = "pod_bucket".getBytes(StandardCharsets.UTF_8);
    assertSame(POD, withHistory.lookup(sample, 0, sample.length));
    byte[] union = "former_count".getBytes(StandardCharsets.UTF_8);
    assertSame(FORMER_SUMMARY, MetricCatalog.union(catalog).lookup(union, 0, union.length));
  }

  @Test
  void anOpenMetricsCounterFamilyLacksItsTotal() {
    assertSame(BYTES_TOTAL, family("alloc_bytes", MetricKind.COUNTER, true));
    assertSame(BYTES, family("alloc_bytes", MetricKind.GAUGE, true));
    assertSame(BYTES, family("alloc_bytes", MetricKind.COUNTER, false));
    assertSame(UPDATES, family("status_updates", MetricKind.COUNTER, true));
    assertSame(UPDATES, family("status_updates", MetricKind.UNTYPED, true));
    assertSame(SYNC, family("sync_seconds", MetricKind.HISTOGRAM, false));
    assertNull(family("sync_seconds_bucket", MetricKind.HISTOGRAM, false));
  }

  @Test
  void lookupsAllocateNothing() {
    byte[] page =
        "alloc_bytes_total sync_seconds_bucket nothing_of_the_kind ab"
            .getBytes(StandardCharsets.UTF_8);
    int[] offsets = {0, 17, 18, 37, 38, 57, 58, 60};
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    int found = 0;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 1_000; i++) {
        found += lookups(page, offsets);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertEquals(100_000, found);
    // What lookups allocate they allocate in every round; what the JVM does beside is not in all.
    assertEquals(0, least);
  }

  private int lookups(byte[] page, int[] offsets) {
    int found = 0;
    for (int i = 0; i < offsets.length; i += 2) {
      int length = offsets[i + 1] - offsets[i];
      found += catalog.lookup(page, offsets[i], length) == null ? 0 : 1;
      found +=
          catalog.lookupFamily(page, offsets[i], length, MetricKind.COUNTER, true) == null ? 0 : 1;
    }
    return found;
  }

  @Test
  void findingIsByExactName() {
    assertEquals(Optional.of(SYNC), catalog.find("sync_seconds"));
    assertEquals(Optional.empty(), catalog.find("sync_seconds_bucket"));
    assertEquals(9, catalog.definitions().size());
    assertEquals("test (9 metrics)", catalog.toString());
    assertEquals(0, MetricCatalog.empty().definitions().size());
  }

  @Test
  void didYouMeanKnowsSpellingsAndNearNames() {
    MetricCatalog spelt =
        MetricCatalog.builder("spelt")
            .add(SYNC)
            .add(
                Exposure.builder(UPDATES, AGENT)
                    .addHistory(new ReleaseStretch(since("v1.0.0"), UPDATES.shape(), true))
                    .addDocumentedSpellings("quite_another_name")
                    .build())
            .build();
    assertEquals(Optional.of(UPDATES), spelt.didYouMean("quite_another_name"));
    assertEquals(Optional.of(SYNC), spelt.didYouMean("sync_second"));
    assertEquals(Optional.of(SYNC), spelt.didYouMean("sync_secunds"));
    assertEquals(Optional.of(UPDATES), spelt.didYouMean("status_update"));
    assertEquals(Optional.empty(), spelt.didYouMean("unheard_of"));
    assertEquals(Optional.empty(), spelt.didYouMean(""));
  }

  @Test
  void twoDefinitionsOfOneNameAreRefused() {
    GaugeDefinition twin = gauge("sync_seconds");
    MetricCatalog other = MetricCatalog.builder("other").add(twin).build();
    assertEquals(
        "metric sync_seconds is defined twice: as histogram sync_seconds by catalogue test and as"
            + " gauge sync_seconds by catalogue other",
        assertThrows(IllegalArgumentException.class, () -> MetricCatalog.union(catalog, other))
            .getMessage());
    MetricCatalog.Builder builder = MetricCatalog.builder("x").add(SYNC).add(SYNC);
    assertEquals(
        "metric sync_seconds is defined twice: as histogram sync_seconds by catalogue x and as"
            + " gauge sync_seconds by catalogue x",
        assertThrows(IllegalArgumentException.class, () -> builder.add(twin)).getMessage());
  }

  @Test
  void aUnionHasTheMetricsComponentsAndExposuresOfAll() {
    MetricCatalog one =
        MetricCatalog.builder("one").add(exposure(SYNC, AGENT, since("v1.0.0"))).build();
    MetricCatalog two =
        MetricCatalog.builder("two")
            .add(exposure(SYNC, TAP, ReleaseRange.all()))
            .add(exposure(POD, TAP, ReleaseRange.all()))
            .build();
    MetricCatalog union = MetricCatalog.union(one, two, one);
    assertEquals("one+two+one", union.name());
    assertEquals(List.of(SYNC, POD), union.definitions());
    assertEquals(List.of(AGENT, TAP), union.components());
    assertEquals(List.of(ANTREA, TAWON), union.products());
    assertEquals(2, union.exposures(SYNC).size());
    assertEquals(List.of(SYNC), union.definitions(AGENT));
    assertEquals(Optional.of(TAP), union.component("tap"));
    assertEquals(Optional.of(ANTREA), union.product("antrea"));
    assertTrue(union.exposure(POD, AGENT).isEmpty());
  }

  @Test
  void partsAreAskedWhenSomebodyAsksAndOnlyOnce() {
    AtomicInteger asked = new AtomicInteger();
    MetricCatalog lazy =
        MetricCatalog.builder("lazy")
            .add(SYNC)
            .addOnDemand(
                builder -> {
                  asked.incrementAndGet();
                  builder.add(CONTROLLER).add(exposure(SYNC, AGENT, since("v1.0.0")));
                })
            .build();
    byte[] name = "sync_seconds_sum".getBytes(StandardCharsets.UTF_8);
    assertSame(SYNC, lazy.lookup(name, 0, name.length));
    MetricCatalog union = MetricCatalog.union(lazy);
    assertEquals(0, asked.get());
    assertEquals(List.of(CONTROLLER, AGENT), lazy.components());
    assertEquals(1, union.exposures(SYNC).size());
    assertEquals(1, asked.get());
  }

  @Test
  void partsAddNoMetrics() {
    MetricCatalog lazy =
        MetricCatalog.builder("lazy")
            .addOnDemand(builder -> builder.add(exposure(SYNC, AGENT, since("v1.0.0"))))
            .build();
    assertEquals(
        "exposures of metrics that catalogue lazy does not define: [sync_seconds]",
        assertThrows(IllegalStateException.class, lazy::components).getMessage());
  }

  @Test
  void aViewIsOfOneReleaseOfOneProduct() {
    MetricCatalog mixed =
        MetricCatalog.builder("mixed")
            .add(exposure(SYNC, AGENT, since("v1.0.0")))
            .add(exposure(SYNC, CONTROLLER, since("v2.0.0")))
            .add(exposure(POD, TAP, ReleaseRange.all()))
            .build();
    ReleaseView view = mixed.at(Release.of("antrea", "v1.5.0"));
    assertEquals(List.of(SYNC, POD), view.definitions());
    assertTrue(view.shape(SYNC, AGENT).isPresent());
    assertTrue(view.shape(SYNC, CONTROLLER).isEmpty());
    assertFalse(mixed.at(Release.of("antrea", "v0.9.0")).contains(SYNC));
    assertEquals("antrea v1.5.0", view.toString());
    assertEquals(
        List.of("v0.6.0", "v1.0.0", "v2.0.0", "v2.7.0"),
        mixed.releases(ANTREA).stream().map(Release::version).toList());
  }

  @Test
  void unknownReleasesAreRefusedWithTheKnownOnes() {
    MetricCatalog mixed =
        MetricCatalog.builder("mixed")
            .add(exposure(SYNC, AGENT, since("v1.0.0")))
            .add(exposure(POD, TAP, ReleaseRange.all()))
            .build();
    Release future = Release.of("antrea", "v3.0.0");
    assertEquals(
        "antrea v3.0.0 is not known; known are antrea v0.6.0 to v2.7.0",
        assertThrows(IllegalArgumentException.class, () -> mixed.at(future)).getMessage());
    Release versionless = Release.of("tawon", "v1.0.0");
    assertEquals(
        "no releases of tawon are known; known are those of [antrea]",
        assertThrows(IllegalArgumentException.class, () -> mixed.at(versionless)).getMessage());
  }
}
