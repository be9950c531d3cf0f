package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
      assertEquals(19, files.count());
    }
  }

  @Test
  void aReleaseLacksWhatCameLater() {
    CommandRun run = CommandRun.of("dashboard", "felix", "--release", "v3.20.0");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("Not in calico v3.20.0"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dashboard felx|no dashboard felx; did you mean felix?",
        "dashboard felix --release antrea=v2.0.0|antrea",
        "dashboard felix --release v99.0.0|v99.0.0",
        "dashboard go-runtime --release v3.20.0|leave out --release",
        "dashboard --all|--output DIR",
        "dashboard felix --all --output x|not both",
        "dashboard felix --format pdf|grafana-v2",
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
      assertEquals(31, all.size());
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
