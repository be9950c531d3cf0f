// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatedFileTest {
  @TempDir private Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static void write(RotatedFile file, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      file.write("line %04d\n".formatted(i).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(Path file) throws IOException {
    byte[] octets = Files.readAllBytes(file);
    if (file.toString().endsWith(".gz")) {
      octets = new GZIPInputStream(new ByteArrayInputStream(octets)).readAllBytes();
    }
    return new String(octets, StandardCharsets.UTF_8);
  }

  @Test
  void noLineIsLostOrCutWhereEveryFileIsKept() throws IOException {
    for (boolean compress : new boolean[] {true, false}) {
      Path log = folder.resolve(compress + ".log");
      RotatedFile.Builder builder =
          RotatedFile.builder(log)
              .header("names\n".getBytes(StandardCharsets.UTF_8))
              .maximumOctets(106)
              .maximumFiles(0)
              .compress(compress);
      try (RotatedFile file = builder.open()) {
        write(file, 0, 55);
      }
      try (RotatedFile file = builder.open()) {
        write(file, 55, 95);
      }
      List<String> lines = new ArrayList<>();
      List<Path> files =
          files().stream().filter(each -> each.toString().contains("" + compress)).toList();
      assertEquals(10, files.size(), files::toString);
      for (Path each : files) {
        String text = text(each);
        assertTrue(text.startsWith("names\nline "), text);
        assertTrue(text.length() <= 106, text);
        text.lines().filter(line -> !line.equals("names")).forEach(lines::add);
      }
      assertEquals(95, lines.stream().distinct().count());
      assertEquals(95, lines.size());
    }
  }

  @Test
  void theOldestGoAndOthersFilesStay() throws IOException {
    Path other = Files.writeString(folder.resolve("a-notes.log"), "kept");
    Path old = Files.writeString(folder.resolve("a-2001-02-03T04-05-06.000.log.gz"), "old");
    Path young = Files.writeString(folder.resolve("a-2999-02-03T04-05-06.000.log"), "young");
    try (RotatedFile file =
        RotatedFile.builder(folder.resolve("a.log"))
            .maximumOctets(10)
            .maximumFiles(2)
            .compress(false)
            .open()) {
      assertTrue(Files.exists(old), "two are kept");
      write(file, 0, 5);
    }
    List<Path> files = files();
    assertTrue(files.contains(other));
    assertTrue(files.contains(young));
    assertEquals(4, files.size(), files::toString);

    Files.writeString(old, "old");
    RotatedFile.builder(folder.resolve("a.log"))
        .maximumFiles(0)
        .maximumAge(Duration.ofDays(2))
        .open()
        .close();
    assertTrue(!Files.exists(old) && Files.exists(young));
  }

  @Test
  void aLineThatIsLargerThanAFileGetsOneOfItsOwn() throws IOException {
    try (RotatedFile file =
        RotatedFile.builder(folder.resolve("a.log")).maximumOctets(1).compress(false).open()) {
      write(file, 0, 3);
    }
    assertEquals(3, files().size());
  }

  @Test
  void mistakesAreSaid() {
    RotatedFile.Builder builder = RotatedFile.builder(folder.resolve("a"));
    assertThrows(IllegalArgumentException.class, () -> builder.maximumOctets(0));
    assertThrows(IllegalArgumentException.class, () -> builder.maximumFiles(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.maximumAge(Duration.ZERO));
    assertThrows(
        IOException.class, () -> RotatedFile.builder(folder.resolve("no/a")).open().close());
  }

  @Test
  void whatAFullDiskOrAKilledProcessLeftIsMended() throws IOException {
    Path file = folder.resolve("flows.log");
    Files.writeString(file, "whole\ncu");
    Path unfinished = folder.resolve("flows-2026-01-01T00-00-00.000.log.gz.tmp");
    Path others = folder.resolve("flows-of-somebody.log.gz.tmp");
    Files.writeString(unfinished, "");
    Files.writeString(others, "");
    try (RotatedFile log = RotatedFile.builder(file).open()) {
      log.write("next\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("whole\ncu\nnext\n", Files.readString(file));
    assertEquals(false, Files.exists(unfinished));
    assertEquals(true, Files.exists(others));
  }
}
