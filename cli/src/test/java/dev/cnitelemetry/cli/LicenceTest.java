// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each source, generated ones too, says first which licence it is under; projects of users do not.
 */
class LicenceTest {

  @Test
  void everySourceBeginsWithItsLicence() throws IOException {
    List<String> without = new ArrayList<>();
    try (Stream<Path> directories = Files.list(CommandRun.ROOT)) {
      for (Path module :
          directories.filter(each -> Files.exists(each.resolve("pom.xml"))).toList()) {
        for (String kind : List.of("main", "generated", "test")) {
          look(module.resolve("src").resolve(kind), without);
        }
      }
    }
    assertEquals(List.of(), without, "the first line is // SPDX-License-Identifier: Apache-2.0");
  }

  private static void look(Path sources, List<String> without) throws IOException {
    if (!Files.isDirectory(sources)) {
      return;
    }
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          if (!lines.findFirst().orElse("").equals("// SPDX-License-Identifier: Apache-2.0")) {
            without.add(CommandRun.ROOT.relativize(file).toString());
          }
        }
      }
    }
  }
}
