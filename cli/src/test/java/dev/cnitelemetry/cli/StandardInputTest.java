// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cnitelemetry.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Who names no source pipes one in. */
class StandardInputTest {

  /** These receive from the network where no file is named. */
  private static final List<String> LISTENING = List.of("ipfix templates", "flows collect");

  static Stream<String> commands() {
    Console console = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    List<String> commands = new ArrayList<>();
    collect(CniTelemetry.commandLine(console), "", commands);
    return commands.stream();
  }

  /** Those whose every source may be standard input. */
  private static void collect(CommandLine command, String name, List<String> commands) {
    CommandSpec spec = command.getCommandSpec();
    if (spec.positionalParameters().size() == 1
        && spec.positionalParameters().get(0).paramLabel().endsWith("|-")
        && !LISTENING.contains(name)) {
      commands.add(name);
    }
    command
        .getSubcommands()
        .forEach((each, sub) -> collect(sub, (name + " " + each).strip(), commands));
  }

  @Test
  void commandsAreFound() {
    List<String> commands = commands().toList();
    assertTrue(
        commands.containsAll(
            List.of("check", "dump", "merge", "lint", "catalog learn", "ipfix decode")),
        commands.toString());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void withoutASourceItIsStandardInput(String command) {
    CommandRun named = run("x 1\n", (command + " -").split(" "));
    CommandRun without = run("x 1\n", command.split(" "));
    assertEquals(named, without);
    assertFalse(without.err().contains("--help)"), without.err());
  }

  @Test
  void aPageIsPipedIntoCheck() throws IOException {
    String page = Files.readString(Path.of(CommandRun.sample("calico-felix-2.6.6.prom")));
    CommandRun run = run(page, "check");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("standard input: 135 samples in 72 families"), run.out());
  }

  @Test
  void atATerminalNothingIsWaitedFor() throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "no script(1) of bsdutils here: no terminal to try");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String line =
        java
            + " -Xshare:auto -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("java.class.path")
            + "' dev.cnitelemetry.cli.CniTelemetry ";
    String both = line + "check; echo status $?; " + line + "dump; echo status $?";
    Process process =
        new ProcessBuilder(script.toString(), "-qec", both, "/dev/null")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    for (String command : List.of("check", "dump")) {
      assertTrue(
          said.contains(
              "cni-telemetry: name a FILE or URL or -, or pipe into it (cni-telemetry "
                  + command
                  + " --help)"),
          said);
    }
    assertEquals(2, said.split("status 2", -1).length - 1, said);
  }

  private static CommandRun run(String input, String... args) {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      return CommandRun.of(args);
    } finally {
      System.setIn(before);
    }
  }
}
