// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code lint}. */
class LintCommandTest {

  private static final String WITHOUT_ID = "{\"title\":\"a\",\"panels\":[{\"title\":\"b\"}]}\n";
  private static final String WITH_ID =
      "{\"title\":\"a\",\"panels\":[{\"id\":1,\"title\":\"b\"}]}\n";
  private static final String EMPTY_PANEL =
      "{\"title\":\"a\",\"panels\":[{\"id\":1,\"targets\":[{\"expr\":\"felix_x > 0\"}]}]}\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private Path dashboard;

  @BeforeEach
  void write() throws IOException {
    dashboard = Path.of(file("a.json", WITHOUT_ID));
  }

  /** docs/command-line.md prints this. */
  @Test
  void theDocumentedRunIsAsPrinted() throws IOException {
    String document = Files.readString(CommandRun.ROOT.resolve("docs/command-line.md"));
    int start = document.indexOf("$ ./cni-telemetry lint samples/felix-dashboard.json");
    String printed =
        document.substring(document.indexOf('\n', start) + 1, document.indexOf("```", start));
    String sample = CommandRun.sample("felix-dashboard.json");
    CommandRun run = CommandRun.of("lint", sample, "--release", "calico=v3.30.0");
    assertEquals(printed, run.out().replace(sample, "samples/felix-dashboard.json"));
    assertEquals(1, run.status());
  }

  @Test
  void aFolderHasOtherFiles() throws IOException {
    file("rules/x.yaml", "groups: [{name: g, rules: [{alert: A, expr: felix_x > 0}]}]");
    file("service.yaml", "kind: Service\napiVersion: v1\n");
    file("broken.json", "{\"a\": ");
    file("broken.yaml", "groups:\n- name: [\n");
    file("notes.txt", "felix_x");
    file(".git/b.json", WITHOUT_ID);
    CommandRun run = CommandRun.of("lint", folder.toString());
    List<String> lines = run.out().lines().toList();
    assertEquals(4, lines.size(), run.out());
    assertTrue(lines.get(0).contains("a.json:1:24: panel 'b': warning: the panel has no id"));
    assertTrue(lines.get(1).contains("broken.yaml:3:1: error: no YAML"), lines.get(1));
    assertTrue(lines.get(2).contains("x.yaml:1:45: group g, alert A, column 1: warning: no"));
    assertEquals("3 findings", lines.get(3));
    assertEquals(1, run.status());
    assertTrue(run.err().contains("note: 2 files of"), run.err());
    assertTrue(run.err().contains("looked at were 3"), run.err());
  }

  @Test
  void whatIsNamedMustBeOne() throws IOException {
    CommandRun run = CommandRun.of("lint", file("service.yaml", "kind: Service\napiVersion: v1\n"));
    assertEquals(1, run.status());
    assertTrue(run.out().contains("neither a dashboard nor a rule file, but Service of v1"));
  }

  @Test
  void theRestGoesOnWhenAFileCannotBeRead() throws IOException {
    String large = folder.resolve("large.json").toString();
    try (RandomAccessFile file = new RandomAccessFile(large, "rw")) {
      file.setLength(100L << 20);
    }
    String absent = folder.resolve("absent.json").toString();
    CommandRun run = CommandRun.of("lint", absent, large, dashboard.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no such file: " + absent), run.err());
    assertTrue(run.err().contains("large.json: it has 100 MiB"), run.err());
    assertTrue(run.out().contains("1 finding"), run.out());
  }

  @Test
  void fixPrintsAndWrites() throws IOException {
    CommandRun shown = CommandRun.of("lint", "--fix=show", dashboard.toString());
    String diff =
        "--- %s\n+++ %s\n@@ -1 +1 @@\n-%s+%s".formatted(dashboard, dashboard, WITHOUT_ID, WITH_ID);
    assertTrue(shown.out().startsWith(diff), shown.out());
    assertEquals(1, shown.status());
    assertEquals(WITHOUT_ID, Files.readString(dashboard));

    Files.setPosixFilePermissions(dashboard, PosixFilePermissions.fromString("rw-r--rw-"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), dashboard);
    CommandRun fixed = CommandRun.of("lint", "--fix", link.toString());
    assertEquals(0, fixed.status(), fixed.err());
    assertEquals(WITH_ID, Files.readString(dashboard));
    assertTrue(fixed.out().endsWith("no findings\n"), fixed.out());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(
        "rw-r--rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(dashboard)));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count(), "nothing is left beside it");
    }

    CommandRun again = CommandRun.of("lint", "--fix", dashboard.toString());
    assertEquals("no findings\n", again.out());
    assertEquals(0, again.status());
  }

  @Test
  void fixLeavesOneWhenFindingsRemain() throws IOException {
    String other = file("b.json", EMPTY_PANEL);
    CommandRun run = CommandRun.of("lint", "--fix", dashboard.toString(), other);
    assertEquals(1, run.status());
    assertEquals(WITH_ID, Files.readString(dashboard));
    assertTrue(run.out().endsWith("1 finding\n"), run.out());
  }

  @Test
  void otherFormsAreNothingBesideTheReport() throws IOException {
    CommandRun run = CommandRun.of("lint", "--fix", "--format", "json", dashboard.toString());
    assertEquals(0, run.status());
    assertEquals(0, run.json().size());
    assertTrue(run.err().contains("+{\"title\""), run.err());
  }

  @Test
  void standardInputIsReadAndNotWritten() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(WITHOUT_ID.getBytes(StandardCharsets.UTF_8)));
      CommandRun run = CommandRun.of("lint", "-");
      assertTrue(run.out().startsWith("standard input:1:24: panel 'b'"), run.out());
      System.setIn(new ByteArrayInputStream(WITHOUT_ID.getBytes(StandardCharsets.UTF_8)));
      CommandRun fixed = CommandRun.of("lint", "--fix", "-");
      assertEquals(2, fixed.status());
      assertTrue(fixed.err().contains("--fix=show prints the changes"), fixed.err());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void optionsAreThoseOfOtherCommands() throws IOException {
    String other = file("b.json", EMPTY_PANEL);
    assertEquals(0, CommandRun.of("lint", other, "--ignore", "unknown-metric:felix_*").status());
    assertEquals(1, CommandRun.of("lint", other, "--ignore", "unknown-metric:typha_*").status());
    CommandRun unknown = CommandRun.of("lint", other, "--ignore", "unknown-metrik");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("did you mean unknown-metric?"), unknown.err());
    CommandRun release = CommandRun.of("lint", other, "--release", "calico=v99.0.0");
    assertEquals(2, release.status());
    assertTrue(release.err().contains("the nearest is v3.33"), release.err());
    Path report = folder.resolve("report");
    assertEquals(1, CommandRun.of("lint", other, "--output", report.toString()).status());
    assertFalse(Files.readString(report).isEmpty());
  }
}
