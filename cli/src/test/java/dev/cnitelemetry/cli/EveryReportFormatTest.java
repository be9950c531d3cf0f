// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.cli.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form is printed by every command that has findings, and its name is documented. */
class EveryReportFormatTest {

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void everyCommandSaysItsFindings(ReportFormat format, @TempDir Path directory)
      throws IOException {
    String page = Files.writeString(directory.resolve("page.prom"), "a_total 1\nb{ 2\n").toString();
    String rules =
        Files.writeString(
                directory.resolve("rules.yaml"),
                "groups:\n- name: a\n  rules:\n  - {record: x, expr: 'rate(b['}\n")
            .toString();
    String messages = Files.write(directory.resolve("messages"), new byte[20]).toString();
    for (List<String> command :
        List.of(
            List.of("check", page),
            List.of("check", page, page),
            List.of("check", "--quiet", page),
            List.of("lint", rules),
            List.of("ipfix", "check", messages))) {
      CommandRun run =
          CommandRun.of(
              Stream.concat(command.stream(), Stream.of("--format", format.toString()))
                  .toArray(String[]::new));
      assertEquals(1, run.status(), command + run.err());
      assertTrue(run.out().strip().length() > 10, command + ": " + run.out());
    }
    String document =
        Files.readString(
            Path.of(System.getProperty("project.root"), "docs/command-line.md"), UTF_8);
    assertTrue(
        document.contains("|" + format + "`")
            || document.contains("|" + format + "\\|")
            || document.contains("--format " + format + "\\|"),
        "docs/command-line.md lacks " + format);
  }
}
