// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.presets.dashboards.PresetDashboards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardCommandTest {

  @Test
  void withoutANameItListsThem() {
    CommandRun run = CommandRun.of("dashboard");
    assertEquals(0, run.status());
    assertTrue(run.out().lines().anyMatch(line -> line.matches("felix +Calico Felix")), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "grafana, \"schemaVersion\": 42",
    "grafana-v2, dashboard.grafana.app/v2",
    "perses, StatusHistoryChart"
  })
  void itPrintsEachForm(String form, String part) {
    CommandRun run = CommandRun.of("dashboard", "bird-exporter", "--format", form);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains(part), run.out());
  }

  /** What Perses cannot ask is said, and the others are written. */
  @Test
  void allOfThemForPersesLeaveOutFlows(@TempDir Path directory) throws IOException {
    CommandRun run =
        CommandRun.of("dashboard", "--all", "--format", "perses", "-o", directory.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains("note: left out, since Perses has no query in SQL: "), run.err());
    assertTrue(run.err().contains("pod-to-pod, "), run.err());
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(
          PresetDashboards.all().stream()
              .filter(each -> !each.dashboard().tags().contains("flows"))
              .count(),
          files.count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "configmap, grafana_dashboard:",
    "grafana-dashboard, apiVersion: grafana.integreatly.org/v1beta1",
    "perses-dashboard, apiVersion: perses.dev/v1alpha2"
  })
  void itIsWrapped(String wrapping, String part, @TempDir Path directory) throws IOException {
    CommandRun run =
        CommandRun.of("dashboard", "felix", "--wrap", wrapping, "--namespace", "monitoring");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains(part), run.out().substring(0, 300));
    assertTrue(run.out().contains("\n  namespace: monitoring\n"), run.out().substring(0, 300));
    Path file = directory.resolve("felix.yaml");
    Files.writeString(file, run.out());
    CommandRun lint = CommandRun.of("lint", file.toString());
    assertEquals(0, lint.status(), lint.out());
  }

  @Test
  void allFilesOfProvisioningAreWritten(@TempDir Path directory) throws IOException {
    CommandRun run =
        CommandRun.of("dashboard", "felix", "--wrap", "provisioning", "-o", directory.toString());
    assertEquals(0, run.status(), run.err());
    try (Stream<Path> files = Files.walk(directory)) {
      assertEquals(
          List.of(
              "dashboards/cni-felix.json",
              "provisioning/dashboards/cni-telemetry.yaml",
              "provisioning/datasources/cni-telemetry.yaml"),
          files
              .filter(Files::isRegularFile)
              .map(each -> directory.relativize(each).toString())
              .sorted()
              .toList());
    }
  }

  @Test
  void aReleaseLacksWhatCameLater() {
    CommandRun run = CommandRun.of("dashboard", "felix", "--release", "v3.20.0");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("Not in calico v3.20.0"), run.err());
  }

  /** A panel of a name that nobody shows would look like an idle cluster. */
  @Test
  void withoutAReleaseItIsOfTheNewest() {
    CommandRun felix = CommandRun.of("dashboard", "felix");
    assertTrue(felix.out().contains("felix_active_local_tags: it is there v2.1.0 to"));
    assertFalse(felix.out().contains("felix_active_local_tags{"));
    CommandRun shared = CommandRun.of("dashboard", "go-runtime");
    assertTrue(shared.out().contains("Not in any of these releases"));
    assertFalse(shared.out().contains("go_memstats_lookups_total{"));
    CommandRun older = CommandRun.of("dashboard", "go-runtime", "--release", "calico=v3.20.0");
    assertTrue(older.out().contains("go_memstats_lookups_total{"), older.err());
  }

  /** What two releases lack is told of both, be it of one page that all share. */
  @Test
  void allOfThemAreOfSeveralReleases(@TempDir Path directory) {
    CommandRun run =
        CommandRun.of(
            "dashboard",
            "--all",
            "--release",
            "antrea=v1.0.0",
            "--release",
            "calico=v3.20.0",
            "-o",
            directory.toString());
    assertEquals(0, run.status(), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dashboard felx|no dashboard felx; did you mean felix?",
        "dashboard felix --release antrea=v2.0.0|antrea",
        "dashboard felix --release v99.0.0|v99.0.0",
        "dashboard go-runtime --release v3.20.0|expected PRODUCT=VERSION",
        "dashboard tawon --release v3.20.0|leave out --release",
        "dashboard tawon --release calico=v3.20.0|leave out --release",
        "dashboard --all|--output DIR",
        "dashboard felix --all --output x|not both",
        "dashboard felix --format pdf|grafana-v2",
        "dashboard felix --wrap configmap --format grafana-v2|refuses the second version",
        "dashboard felix --wrap perses-dashboard --format grafana|holds --format perses",
        "dashboard felix --wrap provisioning|--output DIR",
        "dashboard felix --wrap zip|configmap",
        "dashboard felix --wrap configmap --namespace A_b|no namespace of a Kubernetes object",
        "dashboard pod-to-pod --wrap perses-dashboard|asks ClickHouse in SQL",
        "resources grafana|needs the password",
        "resources grafana --admin-password-file /no/such/file|cannot read /no/such/file",
        "resources grafana --service-type ClusterIP|NodePort or LoadBalancer",
        "dashboard pod-to-pods|did you mean pod-to-pod",
        "dashboard pod-to-pod --release v1.7.0|is of flows, whatever the release",
        "dashboard pod-to-pod --format perses|asks ClickHouse in SQL, which Perses has no query for",
        "simulate felx|did you mean felix",
        "simulate felix --incident rain@1m..2m|there are restart",
        "simulate felix --incident ipset-errors|KIND@FROM..TO",
        "simulate felix --history soon|6h or 30m",
        "simulate felix --label-sets 0|at most 0",
      })
  void aMistakeIsNamed(String command, String part) {
    CommandRun run = CommandRun.of(command.split(" ", -1));
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().contains(part), run.err());
  }

  @Test
  void allOfThemGoIntoAFolderTheSameTwice(@TempDir Path directory) throws IOException {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    assertEquals(0, CommandRun.of("dashboard", "--all", "-o", first.toString()).status());
    assertEquals(0, CommandRun.of("dashboard", "--all", "-o", second.toString()).status());
    try (Stream<Path> files = Files.list(first)) {
      List<Path> all = files.toList();
      assertEquals(PresetDashboards.names().size(), all.size());
      for (Path file : all) {
        assertEquals(-1, Files.mismatch(file, second.resolve(file.getFileName())), file.toString());
      }
    }
  }

  @Test
  void aPageAndAHistoryAreTheSameTwice() {
    CommandRun page = CommandRun.of("simulate", "typha", "--seed", "4");
    assertEquals(page.out(), CommandRun.of("simulate", "typha", "--seed", "4").out());
    assertTrue(page.out().contains("typha_connections_active "), page.err());
    CommandRun history = CommandRun.of("simulate", "typha", "--history", "3m");
    assertEquals(0, history.status(), history.err());
    assertTrue(history.out().endsWith("# EOF\n"));
    assertEquals(
        4, history.out().lines().filter(line -> line.startsWith("up{")).count(), history.out());
  }
}
