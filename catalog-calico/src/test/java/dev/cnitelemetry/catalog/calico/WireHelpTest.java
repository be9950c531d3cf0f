// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.calico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help texts as the pages of each release have them. */
class WireHelpTest {

  private final MetricCatalog catalog = CalicoCatalog.get();

  @Test
  void aTyphaPageHasTheHelpTextsOfItsRelease() throws IOException {
    TreeMap<String, String> page = new TreeMap<>();
    TreeMap<String, String> known = new TreeMap<>();
    for (String line : Files.readAllLines(TestData.path("pages/typha-v3.32.1.prom"))) {
      if (line.startsWith("# HELP ")) {
        String[] parts = line.split(" ", 4);
        MetricDefinition definition = catalog.find(parts[2]).orElseThrow();
        page.put(parts[2], parts[3].strip());
        known.put(parts[2], wireHelp(definition, CalicoComponents.TYPHA, "v3.32.1").orElse("?"));
      }
    }
    assertEquals(62, page.size());
    assertEquals(page, known);
  }

  /** The Go client reworded them in 1.1 and in 1.20. */
  @ParameterizedTest
  @CsvSource({
    "felix, v2.6.6, A summary of the GC invocation durations.",
    "felix, v3.18.6, A summary of the GC invocation durations.",
    "felix, v3.19.0, A summary of the pause duration of garbage collection cycles.",
    "kube-controllers, v3.18.0, A summary of the pause duration of garbage collection cycles.",
    "typha, v3.29.7, A summary of the pause duration of garbage collection cycles.",
    "goldmane, v3.30.0, A summary of the wall-time pause (stop-the-world) duration in garbage"
        + " collection cycles."
  })
  void aRewordedTextIsThatOfTheRelease(String component, String version, String text) {
    MetricDefinition pauses = catalog.find("go_gc_duration_seconds").orElseThrow();
    assertEquals(
        Optional.of(text), wireHelp(pauses, catalog.component(component).orElseThrow(), version));
  }

  /** Of the exporter of the document no page is known; all others were read from their sources. */
  @Test
  void whatCalicoExposesHasAHelpTextOnTheWire() {
    for (MetricDefinition definition : catalog.definitions()) {
      for (Exposure exposure : catalog.exposures(definition)) {
        boolean isRead =
            exposure.exposed() && !exposure.component().equals(CalicoComponents.BIRD_EXPORTER);
        assertTrue(!isRead || exposure.wireHelp().isPresent(), exposure::toString);
      }
    }
  }

  private Optional<String> wireHelp(
      MetricDefinition definition, Component component, String version) {
    return catalog
        .exposure(definition, component)
        .orElseThrow()
        .wireHelp(Release.of("calico", version));
  }
}
