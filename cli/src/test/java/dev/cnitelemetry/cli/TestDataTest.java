// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's copy of test data is what its script makes of the whole material. */
class TestDataTest {

  @TempDir private Path directory;

  private static Map<String, Integer> files(Path root) throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Arrays.hashCode(Files.readAllBytes(path)));
      }
    }
    return files;
  }

  @Test
  void copyIsUpToDate() throws IOException {
    Path shared = TestData.shared();
    assumeTrue(Files.isDirectory(shared.resolve("facts")), () -> shared + " is optional");
    Path own = TestData.root().resolve("test-data");
    PeerProgram.Outcome outcome =
        PeerProgram.named("bash", "every system")
            .run(
                new byte[0],
                own.resolve("copy").toAbsolutePath().toString(),
                shared.toAbsolutePath().toString(),
                directory.toString());
    assertEquals(0, outcome.status(), outcome.toString());

    Map<String, Integer> kept = files(own);
    kept.remove("copy");
    kept.remove("README.md");
    assertEquals(files(directory), kept, "test-data/copy " + shared + " brings it up to date");
  }

  @Test
  void tablesHaveNoNotesAndNoOtherLanguage() throws IOException {
    try (Stream<Path> paths = Files.walk(TestData.root().resolve("test-data/facts"))) {
      for (Path table : paths.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(table, StandardCharsets.UTF_8);
        String header = text.substring(0, text.indexOf('\n'));
        assertEquals(
            0,
            Stream.of(header.split("\t", -1)).filter(column -> column.startsWith("note")).count(),
            table + ": " + header);
        assertEquals(
            0,
            text.codePoints()
                .filter(
                    point ->
                        Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL
                            || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                .count(),
            table.toString());
      }
    }
  }
}
