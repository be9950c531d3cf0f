// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.testsupport.FreshJvm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a command takes to start, and a large page to be looked at. */
class StartTest {

  private final Console console =
      new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

  @Test
  void commandsAreCalledAsTheySay() {
    CniTelemetry.commands(console)
        .forEach(
            (name, command) -> {
              Object made = command.get();
              String own =
                  made instanceof CommandLine line
                      ? line.getCommandName()
                      : made.getClass().getAnnotation(Command.class).name();
              assertEquals(name, own);
            });
  }

  @Test
  void theCommandThatIsNamedIsTheOnlyOneMade() {
    assertEquals(Set.of("check", "help"), names("check", "page.prom"));
    assertEquals(Set.of("promql", "help"), names("promql"));
  }

  @Test
  void allAreMadeWhereNoneIsNamed() {
    Set<String> all = names();
    assertTrue(all.containsAll(CniTelemetry.commands(console).keySet()), all.toString());
    assertEquals(all, names("help", "check"));
    assertEquals(all, names("--help"));
    assertEquals(all, names("chekc"));
    assertEquals(all, names("completion", "bash"));
  }

  @Test
  void sourcesAloneNeedNoParser() {
    assertTrue(CniTelemetry.isCheckOfSources("check", "a.prom", "-", "b*.prom", "http://a/"));
    for (String arguments :
        List.of("check", "check --style a", "check a -k", "check a --", "dump a", "help check")) {
      assertFalse(CniTelemetry.isCheckOfSources(arguments.split(" ")), arguments);
    }
  }

  /** What the parser would have set, had it been asked, is set without it. */
  @Test
  void sourcesAloneMeanTheSameWithoutTheParser() throws ReflectiveOperationException {
    CheckCommand parsed = new CheckCommand(console);
    new CommandLine(parsed).parseArgs("a.prom", "-");
    CheckCommand made = new CheckCommand(console, List.of("a.prom", "-"));
    assertEquals(values(parsed), values(made));
    assertTrue(values(made).size() > 20, "mixins are looked into");
  }

  private static List<String> values(Object options) throws ReflectiveOperationException {
    List<String> values = new ArrayList<>();
    for (Field field : options.getClass().getDeclaredFields()) {
      field.setAccessible(true);
      if (field.isAnnotationPresent(CommandLine.Mixin.class)) {
        values.addAll(values(field.get(options)));
      } else {
        values.add(field.getName() + "=" + field.get(options));
      }
    }
    return values;
  }

  private Set<String> names(String... arguments) {
    return CniTelemetry.commandLine(console, arguments).getSubcommands().keySet();
  }

  /** A page of 30 MB in 24 MB of heap: its lines are read as they are needed. */
  @Tag("long")
  @Test
  void aLargePageIsNotKept(@TempDir Path directory) throws IOException {
    Path page = directory.resolve("large.prom");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(page))) {
      out.write(
          "# HELP requests_total Requests.\n# TYPE requests_total counter\n".getBytes(US_ASCII));
      String filling = "x".repeat(1000);
      for (int i = 0; i < 30_000; i++) {
        out.write(("requests_total{text=\"" + i + filling + "\"} 1\n").getBytes(US_ASCII));
      }
    }
    List<String> lines =
        FreshJvm.run(
                Checked.class,
                List.of("-Xmx24m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                "check",
                "--ignore",
                "unknown-family",
                page.toString())
            .lines();
    assertTrue(
        lines.contains(page + ": 30000 samples in 1 family, 0 known, 1 not"),
        String.join("\n", lines));
  }

  /** Ends with the status of a command. */
  static final class Checked {
    private Checked() {}

    public static void main(String[] arguments) {
      System.exit(CniTelemetry.run(System.out, System.err, arguments));
    }
  }
}
