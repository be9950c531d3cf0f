// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricExtractionTest {

  private static final String LIST =
      """
      - name: depth
        subsystem: shop
        help: How deep it is.
        type: Gauge
        stabilityLevel: BETA
        labels:
        - name
      - name: wait_seconds
        namespace: shop
        help: How long one waits.
        type: Histogram
        stabilityLevel: ALPHA
        buckets:
        - 1e-08
        - 0.1
        - 1000000
        constLabels:
          region: eu
      - name: latency
        type: Summary
        help: Latency.
        stabilityLevel: STABLE
        objectives:
          0.5: 0.05
          0.99: 0.001
      - name: odd
        type: Custom
        help: Odd.
        stabilityLevel: ALPHA
      """;

  @TempDir private Path directory;

  @Test
  void aListOfKubernetesIsRead() {
    MetricExtraction found =
        MetricExtraction.ofMetricList("list.yaml", LIST, "example@v1:list.yaml");
    assertEquals(List.of("latency", "shop_depth", "shop_wait_seconds"), found.names());
    assertEquals(
        List.of("list.yaml:26: odd: type Custom is no kind"),
        found.unread().stream().map(Object::toString).toList());
    MetricCatalog catalog =
        MetricDataFile.parse("shop.yaml", found.dataFile("shop", MetricCatalog.empty())).catalog();
    HistogramDefinition wait =
        (HistogramDefinition) catalog.find("shop_wait_seconds").orElseThrow();
    assertEquals(List.of("1e-08", "0.1", "1e+06"), wait.buckets().literals());
    assertEquals("[region]", wait.labels().toString());
    assertEquals("How deep it is.", catalog.find("shop_depth").orElseThrow().help());
  }

  @Test
  void whatIsNoListIsToldWithItsPlace() {
    DataFileException wrong =
        assertThrows(
            DataFileException.class,
            () -> MetricExtraction.ofMetricList("list.yaml", "a: b\n", "x"));
    assertEquals("list.yaml:1:1: a list is expected here", wrong.getMessage());
    assertEquals(1, wrong.column());
    wrong =
        assertThrows(
            DataFileException.class,
            () -> MetricExtraction.ofMetricList("list.yaml", "- name: [a\n  b: {\n", "x"));
    assertTrue(wrong.getMessage().startsWith("list.yaml:2:4: not YAML: "), wrong.getMessage());
  }

  @Test
  void sourcesBecomeAFileAndBringItUpToDate() throws Exception {
    Path file = directory.resolve("metrics.go");
    Files.writeString(directory.resolve("go.mod"), "module example.com/shop\n");
    String source =
        """
        package shop
        import "github.com/prometheus/client_golang/prometheus"
        var a = prometheus.NewCounter(prometheus.CounterOpts{Name: "shop_orders_total", Help: "Orders."})
        var b = prometheus.NewGauge(prometheus.GaugeOpts{Name: name()})
        """;
    Files.writeString(file, source);
    MetricExtraction found = MetricExtraction.ofGoSources(List.of(directory));
    assertEquals("example.com/shop:metrics.go", found.unread().get(0).file());
    assertEquals(List.of(), found.conflicts());
    String yaml = found.dataFile("shop", MetricCatalog.empty());
    assertTrue(
        MetricDataFile.parse("shop.yaml", yaml).catalog().find("shop_orders_total").isPresent());
    assertEquals(yaml, found.update("shop.yaml", yaml, MetricCatalog.empty()).text());
    Files.writeString(file, source.replace("Orders.", "Orders taken."));
    DataFileChange change =
        MetricExtraction.ofGoSources(List.of(directory))
            .update("shop.yaml", yaml, MetricCatalog.empty());
    assertEquals(
        List.of("shop_orders_total: wireHelp \"Orders taken.\", was \"Orders.\""), change.lines());
  }
}
