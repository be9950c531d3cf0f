// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.ScrapeLinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatedComponentTest {

  private static final MetricCatalog CATALOG = MetricCatalog.installed();

  private static SimulatedComponent.Builder builder(String name) {
    return SimulatedComponent.builder(CATALOG, CATALOG.component(name).orElseThrow());
  }

  static Stream<String> components() {
    return CATALOG.components().stream().map(Component::name);
  }

  private static String page(SimulatedComponent component, long seconds) {
    return new String(component.page(component.start().plusSeconds(seconds)), UTF_8);
  }

  private static double value(String page, String series) {
    return page.lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(series + " is not on\n" + page));
  }

  /** The project's own linter knows what a page of the component looks like. */
  @Tag("long")
  @ParameterizedTest
  @MethodSource("components")
  void everyComponentHasAPageThatTheLinterPasses(String name) {
    SimulatedComponent component = builder(name).seed(3).maximumLabelSets(4).build();
    String page = page(component, 3600);
    if (page.isEmpty() || page.isBlank()) {
      assertTrue(name.equals("bgp-metrics-server"), name);
      return;
    }
    List<?> findings =
        ScrapeLinter.against(CATALOG)
            .build()
            .lint(page.getBytes(UTF_8), TextFormat.PROMETHEUS_0_0_4)
            .findings()
            .stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    assertEquals(List.of(), findings);
  }

  @Test
  void theSameMomentGivesTheSamePageInAnyOrder() {
    SimulatedComponent one = builder("felix").seed(7).build();
    SimulatedComponent other = builder("felix").seed(7).build();
    String late = page(one, 7200);
    String early = page(one, 60);
    assertEquals(early, page(other, 60));
    assertEquals(late, page(other, 7200));
    assertTrue(!late.equals(page(builder("felix").seed(8).build(), 7200)));
  }

  @Test
  void anIncidentIsSeenWhileItLastsAndAtItsInstanceAlone() {
    SimulatedComponent felix =
        builder("felix")
            .instance("a:9091")
            .instance("b:9091")
            .incident(Incident.parse("ipset-errors@10m..15m#b:9091"))
            .build();
    double quiet = errors(felix, "a:9091", 1200) - errors(felix, "a:9091", 600);
    double loud = errors(felix, "b:9091", 900) - errors(felix, "b:9091", 600);
    double after = errors(felix, "b:9091", 1800) - errors(felix, "b:9091", 900);
    assertTrue(quiet <= 1 && after <= 1, quiet + " " + after);
    assertTrue(loud > 30, "errors in the incident: " + loud);
  }

  private static double errors(SimulatedComponent felix, String instance, long seconds) {
    String page = new String(felix.page(instance, felix.start().plusSeconds(seconds)), UTF_8);
    return value(page, "felix_ipset_errors");
  }

  @Tag("long")
  @Test
  void aRestartCountsFromZeroAndIsDownBefore() {
    SimulatedComponent agent =
        builder("antrea-agent").incident(Incident.parse("restart@10m..11m")).build();
    String cpu = "process_cpu_seconds_total";
    assertTrue(value(page(agent, 599), cpu) > 100);
    assertEquals("", page(agent, 630));
    assertTrue(value(page(agent, 700), cpu) < 30);
    assertEquals(
        (double) agent.start().getEpochSecond() + 660,
        value(page(agent, 700), "process_start_time_seconds"));
  }

  @Test
  void anOldReleaseHasItsOwnFamilies() {
    String old = page(builder("felix").release(Release.of("calico", "v3.0.0")).build(), 60);
    assertTrue(old.contains("felix_active_local_tags") && !old.contains("felix_nft_calls"), old);
  }

  @Test
  void whatIsLeftOutIsSaid() {
    SimulatedComponent felix = builder("felix").maximumLabelSets(2).build();
    assertTrue(
        felix.leftOut().stream().anyMatch(line -> line.startsWith("felix_iptables_rules: 2 of 8")),
        felix.leftOut().toString());
  }

  @Tag("long")
  @Test
  void aServersDatabaseTakesTheHistory(@TempDir Path directory) throws IOException {
    PeerProgram promtool = PeerProgram.named("promtool", "Debian package prometheus");
    SimulatedComponent agent =
        builder("antrea-agent")
            .start(Instant.parse("2026-01-01T06:00:00Z"))
            .maximumLabelSets(2)
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    agent.history(Duration.ofMinutes(30), out);
    Path file = Files.write(directory.resolve("history.om"), out.toByteArray());
    PeerProgram.Outcome outcome =
        promtool.run(
            new byte[0],
            "tsdb",
            "create-blocks-from",
            "openmetrics",
            file.toString(),
            directory.resolve("data").toString());
    assertEquals(0, outcome.status(), outcome.errors());
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    agent.history(Duration.ofMinutes(30), again);
    assertArrayEquals(out.toByteArray(), again.toByteArray());
  }
}
