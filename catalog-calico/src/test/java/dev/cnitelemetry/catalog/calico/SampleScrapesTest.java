// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.calico;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue explains the scrapes in {@code samples/}, which are the document's own. */
class SampleScrapesTest {

  private static final Pattern LABEL = Pattern.compile("([a-z_A-Z]+)=\"([^\"]*)\"");
  private static final Set<String> RESERVED = Set.of("quantile", "le");

  private final MetricCatalog catalog = CalicoCatalog.get();

  @Test
  void everyFamilyOfTheFelixSampleIsKnownWithItsKindAndHelp() {
    Map<String, String> kinds = metadata("# TYPE ");
    Map<String, String> helps = metadata("# HELP ");
    assertEquals(72, kinds.size());
    kinds.forEach(
        (name, kind) -> {
          MetricDefinition definition = catalog.find(name).orElseThrow();
          assertEquals(kind, definition.kind().prometheusText().orElseThrow(), name);
          Exposure exposure = catalog.exposure(definition, CalicoComponents.FELIX).orElseThrow();
          assertEquals(helps.get(name), exposure.help().orElseThrow());
          assertEquals(
              helps.get(name),
              exposure.wireHelp(Release.of("calico", "v2.6.6")).orElseThrow(),
              name);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.6.6", "v3.0.0", "v3.22.5"})
  void releasesWithAllFamiliesFitTheFelixSample(String version) {
    assertTrue(fits(Release.of("calico", version)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.1.0", "v2.4.0", "v2.6.5", "v2.6.7", "v2.6.8", "v3.23.0", "v3.32.0"})
  void otherReleasesDoNotFitTheFelixSample(String version) {
    assertFalse(fits(Release.of("calico", version)));
  }

  private boolean fits(Release release) {
    return metadata("# TYPE ").entrySet().stream()
        .allMatch(
            family -> {
              MetricDefinition definition = catalog.find(family.getKey()).orElseThrow();
              Optional<MetricShape> shape =
                  catalog.at(release).shape(definition, CalicoComponents.FELIX);
              return shape.isPresent()
                  && shape.get().kind().prometheusText().orElseThrow().equals(family.getValue());
            });
  }

  @Test
  void everySampleOfFelixHasTheLabelsOfItsMetric() {
    compareLabels("calico-felix-2.6.6.prom", CalicoComponents.FELIX, 72);
  }

  @Test
  void everySampleOfTheBirdExporterHasTheLabelsOfItsMetric() {
    compareLabels("bird-exporter.prom", CalicoComponents.BIRD_EXPORTER, 9);
  }

  private void compareLabels(String file, Component component, int metrics) {
    Set<MetricDefinition> met = new LinkedHashSet<>();
    for (String line : lines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      byte[] name = line.split("[{ ]", 2)[0].getBytes(StandardCharsets.UTF_8);
      MetricDefinition definition = catalog.lookup(name, 0, name.length);
      assertNotNull(definition, line);
      assertTrue(catalog.exposure(definition, component).isPresent(), line);
      met.add(definition);
      Set<String> labels = new TreeSet<>();
      Matcher matcher = LABEL.matcher(line);
      while (matcher.find()) {
        if (!RESERVED.contains(matcher.group(1))) {
          labels.add(matcher.group(1));
          Label label = definition.label(matcher.group(1)).orElseThrow();
          assertTrue(label.accepts(matcher.group(2)), line);
        }
      }
      assertEquals(
          definition.labels().stream().map(Label::name).collect(Collectors.toSet()), labels);
    }
    assertEquals(metrics, met.size());
  }

  @Test
  void samplesAreTheDocumentsOwn() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(FactTable.file("facts/calico-sample-scrape.txt")),
        Files.readAllBytes(sample("calico-felix-2.6.6.prom")));
    assertArrayEquals(
        Files.readAllBytes(FactTable.file("facts/bird-sample-scrape.txt")),
        Files.readAllBytes(sample("bird-exporter.prom")));
  }

  @Test
  void everyFamilyOfALaterFelixIsKnown() throws IOException {
    for (String line : Files.readAllLines(FactTable.file("scrapes/calico-felix.prom"))) {
      if (line.startsWith("# TYPE ")) {
        String[] words = line.split(" ", -1);
        MetricDefinition definition = catalog.find(words[2]).orElseThrow();
        assertEquals(words[3], definition.kind().prometheusText().orElseThrow(), line);
      }
    }
  }

  private static Map<String, String> metadata(String marker) {
    Map<String, String> metadata = new LinkedHashMap<>();
    lines("calico-felix-2.6.6.prom").stream()
        .filter(line -> line.startsWith(marker))
        .map(line -> line.substring(marker.length()).split(" ", 2))
        .forEach(words -> metadata.put(words[0], words[1]));
    return metadata;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(sample(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sample(String file) {
    return Path.of(System.getProperty("project.root"), "samples", file);
  }
}
