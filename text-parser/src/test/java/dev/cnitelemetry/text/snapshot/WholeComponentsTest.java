// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.client.LiveMetrics;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.LintRule;
import dev.cnitelemetry.text.check.ScrapeLinter;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every component of the catalogues, played at every release at which something changed: the page
 * has what the catalogue says, and the linter finds it complete and in order.
 */
@Tag("long")
class WholeComponentsTest {

  private static final MetricCatalog CATALOG = MetricCatalog.installed();

  static Stream<Component> components() {
    return CATALOG.components().stream();
  }

  @ParameterizedTest
  @MethodSource("components")
  void showsWhatTheCatalogueSays(Component component) {
    if (component.product().hasReleases()) {
      Map<MetricDefinition, MetricShape> before = null;
      for (Release release : CATALOG.releases(component.product())) {
        if (!CATALOG.hasTrain(component, release)) {
          continue; // of what is shipped apart from this component
        }
        Map<MetricDefinition, MetricShape> shapes = shapes(component, release);
        if (shapes.equals(before)) {
          continue; // what changed here is another component's
        }
        before = shapes;
        MetricSnapshots shown = LiveMetrics.all(component, release, CATALOG).registry().scrape();
        assertShows(shown, component, exposure -> exposure.at(release).isPresent());
        // Before its first release and after its last a component shows nothing.
        assertEquals(
            shown.size() == 0 ? List.of(LintRule.NO_SAMPLES) : List.of(),
            ScrapeLinter.against(CATALOG)
                .releases(release)
                .complete(component)
                .strictLabels(true)
                .build()
                .lint(page(shown, TextFormat.PROMETHEUS_0_0_4), TextFormat.PROMETHEUS_0_0_4)
                .findings()
                .stream()
                .map(Finding::code)
                .toList(),
            component + " at " + release);
      }
    }
    Release newest = CATALOG.newestRelease(component).orElse(null);
    assertShows(
        LiveMetrics.all(component, CATALOG).registry().scrape(),
        component,
        exposure -> newest == null ? exposure.exposed() : exposure.at(newest).isPresent());
  }

  private static Map<MetricDefinition, MetricShape> shapes(Component component, Release release) {
    Map<MetricDefinition, MetricShape> shapes = new HashMap<>();
    for (MetricDefinition definition : CATALOG.definitions(component)) {
      CATALOG
          .exposure(definition, component)
          .flatMap(exposure -> exposure.at(release))
          .ifPresent(shape -> shapes.put(definition, shape));
    }
    return shapes;
  }

  private interface Shown {
    boolean test(Exposure exposure);
  }

  private static void assertShows(MetricSnapshots live, Component component, Shown shown) {
    Set<String> expected =
        CATALOG.definitions(component).stream()
            .filter(definition -> shown.test(CATALOG.exposure(definition, component).orElseThrow()))
            .map(MetricDefinition::name)
            .collect(Collectors.toSet());
    for (TextFormat format : TextFormat.values()) {
      assertEquals(expected, names(live, format), component + " as " + format);
    }
  }

  /** The metrics on the page, which has to be valid. */
  private static Set<String> names(MetricSnapshots live, TextFormat format) {
    byte[] page = page(live, format);
    ExpositionReader reader =
        ExpositionReader.builder(format).catalog(CATALOG).validate(format.isOpenMetrics()).build();
    reader.reset(page, 0, page.length);
    Set<String> names = new HashSet<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        MetricDefinition definition = reader.definition();
        names.add(definition == null ? "unknown: " + reader.name() : definition.name());
      }
    }
    return names;
  }

  private static byte[] page(MetricSnapshots live, TextFormat format) {
    return Snapshots.formatWriter(format)
        .build()
        .toDebugString(live)
        .getBytes(StandardCharsets.UTF_8);
  }
}
