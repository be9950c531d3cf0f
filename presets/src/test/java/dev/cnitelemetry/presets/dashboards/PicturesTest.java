// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.grafana.ClassicGrafanaPrinter;
import dev.cnitelemetry.dashboards.perses.PersesPrinter;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grafana's components and Perses draw two dashboards without a fault; {@code docs/dashboards/draw}
 * draws all. Where {@code npm ci} was not run beside what draws, the test is left out.
 */
@Tag("long")
class PicturesTest {

  private static final Path TOOLS = Path.of("../dashboards/src/test/pictures");
  private static final int LEAST = 8_000; // octets; a page that failed is emptier

  @Test
  void twoDashboardsAreDrawnByBoth(@TempDir Path directory) throws Exception {
    assumeTrue(Files.isDirectory(TOOLS.resolve("node_modules")), "run npm ci in " + TOOLS);
    Path perses = TOOLS.resolve("perses");
    assumeTrue(Files.isDirectory(perses.resolve("node_modules")), "run npm ci in " + perses);
    List<String> names = List.of("typha", "bird-exporter");
    PrometheusServer.fill(directory, names, 3, List.of());
    List<String> grafanas = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : names) {
      Dashboard dashboard = PresetDashboards.find(name).orElseThrow().newest();
      Path classic = directory.resolve(name + ".json");
      Files.writeString(classic, new ClassicGrafanaPrinter().print(dashboard), UTF_8);
      grafanas.add(classic.toString());
      Path other = directory.resolve(name + "-perses.json");
      Files.writeString(other, new PersesPrinter().print(dashboard), UTF_8);
      others.add(other.toString());
    }
    try (PrometheusServer server = PrometheusServer.over(directory)) {
      draw(TOOLS.resolve("draw.mjs"), server, directory, grafanas);
      draw(perses.resolve("draw.mjs"), server, directory, others);
    }
    for (String name : names) {
      for (String mode : List.of("-light.png", "-dark.png")) {
        assertTrue(Files.size(directory.resolve(name + mode)) > LEAST, name + mode);
        assertTrue(Files.size(directory.resolve(name + "-perses" + mode)) > LEAST, name + mode);
      }
    }
  }

  private static void draw(Path script, PrometheusServer server, Path folder, List<String> files) {
    long start = PrometheusServer.START.getEpochSecond();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                script.toAbsolutePath().normalize().toString(),
                server.address(),
                Long.toString(start),
                Long.toString(start + PrometheusServer.HISTORY.toSeconds() - 60),
                folder.toString(),
                ""));
    arguments.addAll(files);
    PeerProgram.Outcome outcome =
        PeerProgram.named("node", "Node.js 20").run(new byte[0], arguments.toArray(String[]::new));
    assertEquals(0, outcome.status(), outcome.errors());
  }
}
