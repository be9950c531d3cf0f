// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {

  @TempDir private Path project;

  private GeneratedFiles files() {
    GeneratedFiles files = new GeneratedFiles(project);
    files.ownDirectory(Path.of("own"));
    files.add(Path.of("own", "a.txt"), "a\n");
    files.add(Path.of("own", "deep", "b.txt"), "b\n");
    return files;
  }

  @Test
  void whatIsMissingDiffersOrIsStaleIsTold() throws IOException {
    Files.createDirectories(project.resolve("own"));
    Files.writeString(project.resolve("own/a.txt"), "otherwise\n");
    Files.writeString(project.resolve("own/stale.txt"), "");
    assertEquals(
        List.of(
            Path.of("own", "stale.txt") + " is no longer generated",
            Path.of("own", "a.txt") + " differs",
            Path.of("own", "deep", "b.txt") + " is missing"),
        files().differences());
  }

  @Test
  void writingLeavesNoDifference() throws IOException {
    Files.createDirectories(project.resolve("own"));
    Files.writeString(project.resolve("own/stale.txt"), "");
    files().write();
    assertEquals(List.of(), files().differences());
    assertFalse(Files.exists(project.resolve("own/stale.txt")));
  }

  @Test
  void onePathIsOneFile() {
    GeneratedFiles files = files();
    assertThrows(IllegalStateException.class, () -> files.add(Path.of("own", "a.txt"), ""));
  }
}
