// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line by which one sees stored flows for the first time, as it is pasted into a shell. */
@Tag("long")
class FirstFlowsTest {
  private static final String BEGIN = "$ ./cni-telemetry flows simulate ";

  @TempDir private Path folder;

  private static String line(String page) throws IOException {
    return Files.readAllLines(CommandRun.ROOT.resolve(page)).stream()
        .filter(line -> line.startsWith(BEGIN))
        .findFirst()
        .orElseThrow(() -> new AssertionError(page + " has no line " + BEGIN))
        .substring(2);
  }

  @Test
  void theLineShowsWhoTalksMostAlsoTheSecondTime() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    String line = line("README.md");
    assertEquals(line, line("docs/flow-store.md"));
    Path directory = Files.createDirectory(folder.resolve("a directory of 'mine'"));
    Path program =
        Files.writeString(
            directory.resolve("cni-telemetry"),
            "#!/bin/bash\nexec '"
                + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))
                + "' dev.cnitelemetry.cli.CniTelemetry \"$@\"\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    long before = 0;
    for (int time = 1; time <= 2; time++) {
      Process shell =
          new ProcessBuilder("/bin/bash", "-c", line)
              .directory(directory.toFile())
              .redirectError(directory.resolve("errors").toFile())
              .start();
      List<String> rows =
          new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      assertEquals(0, shell.waitFor(), Files.readString(directory.resolve("errors")));
      assertEquals(11, rows.size(), rows::toString);
      assertTrue(rows.get(0).startsWith("pod "), rows::toString);
      long octets = Long.parseLong(rows.get(1).split(" +", -1)[1]);
      assertEquals(time == 1 ? octets : 2 * before, octets, "the same flows once more");
      before = octets;
    }
  }
}
