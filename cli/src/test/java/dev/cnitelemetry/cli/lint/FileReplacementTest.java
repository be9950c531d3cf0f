// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

  @TempDir private Path folder;

  @Test
  void aFileThatChangedMeanwhileIsLeftAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "somebody else's");
    byte[] before = "ours".getBytes(StandardCharsets.UTF_8);
    assertFalse(FileReplacement.replace(file, before, new byte[] {'x'}));
    assertEquals("somebody else's", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
