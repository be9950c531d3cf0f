// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.cli.console.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The pages name every command and option there is, and none that there is not. */
class CommandLineDocumentTest {

  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^\\$ |\\| |`)(?:\\./)?cni-telemetry ((?:[a-z][a-z-]+ ?)+)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z0-9-]*");

  private final CommandLine commands =
      CniTelemetry.commandLine(
          new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));

  private interface Visitor {
    void visit(String path, CommandLine command);
  }

  private static void visit(CommandLine command, String path, Visitor visitor) {
    command
        .getSubcommands()
        .forEach(
            (name, each) -> {
              String own = (path + " " + name).strip();
              visitor.visit(own, each);
              visit(each, own, visitor);
            });
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> documents = Files.list(CommandRun.ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(CommandRun.ROOT.resolve("README.md")), documents)
          .filter(each -> each.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyCommandAndOptionIsOnThePage() throws IOException {
    String page = Files.readString(CommandRun.ROOT.resolve("docs/command-line.md"));
    // Options that many commands share are told once, on the page of their subject.
    StringBuilder all = new StringBuilder();
    for (Path each : pages()) {
      all.append(Files.readString(each));
    }
    List<String> missing = new ArrayList<>();
    visit(
        commands,
        "",
        (path, command) -> {
          boolean isNamed = page.contains("`" + path) || page.contains(path + " ");
          if (!isNamed) {
            missing.add(path);
          }
          for (OptionSpec option : command.getCommandSpec().options()) {
            Pattern name = Pattern.compile(Pattern.quote(option.longestName()) + "(?![\\w-])");
            if (!name.matcher(all).find() && !option.hidden()) {
              missing.add(path + " " + option.longestName());
            }
          }
        });
    assertEquals(List.of(), missing);
  }

  /** Lines of a shell and code in running text; what another program takes is left aside. */
  @Test
  void noPageNamesACommandOrOptionThatIsNone() throws IOException {
    Set<String> known = new TreeSet<>(List.of("--help", "--version", "--stacktrace"));
    visit(
        commands,
        "",
        (path, command) ->
            command
                .getCommandSpec()
                .options()
                .forEach(each -> known.addAll(List.of(each.names()))));
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      for (String line : Files.readAllLines(page)) {
        Matcher command = COMMAND.matcher(line);
        while (command.find()) {
          String first = command.group(1).split(" ", -1)[0];
          if (!commands.getSubcommands().containsKey(first)) {
            wrong.add(page.getFileName() + ": " + first);
          }
          String words = line.substring(command.end());
          int end = words.indexOf(" | ");
          Matcher option = OPTION.matcher(end < 0 ? words : words.substring(0, end));
          while (option.find()) {
            if (!known.contains(option.group())) {
              wrong.add(page.getFileName() + ": " + first + " " + option.group());
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What a program's own table of options says of a default, the help says as well. */
  @Test
  void everyOptionHasADescriptionThatEndsWithAFullStop() {
    List<String> wrong = new ArrayList<>();
    visit(
        commands,
        "",
        (path, command) -> {
          for (OptionSpec option : command.getCommandSpec().options()) {
            String description = String.join(" ", option.description()).strip();
            if (!description.endsWith(".")) {
              wrong.add(path + " " + option.longestName() + ": " + description);
            }
          }
        });
    assertEquals(List.of(), wrong);
  }
}
