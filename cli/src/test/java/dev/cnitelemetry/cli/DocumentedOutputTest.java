// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Where a page shows a command with what it prints, the command prints that. A line with an
 * ellipsis alone stands for any lines; commands without output, and those with a shell's
 * characters, are not run.
 */
class DocumentedOutputTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```");
  private static final String COMMAND = "$ ./cni-telemetry ";

  @TestFactory
  List<DynamicTest> commandsPrintWhatThePagesShow() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> documents = Files.list(CommandRun.ROOT.resolve("docs"))) {
      List<Path> pages =
          Stream.concat(Stream.of(CommandRun.ROOT.resolve("README.md")), documents)
              .filter(each -> each.toString().endsWith(".md"))
              .sorted()
              .toList();
      for (Path page : pages) {
        Matcher block = BLOCK.matcher(Files.readString(page));
        while (block.find()) {
          String text = block.group(1);
          int end = text.indexOf('\n');
          String command = text.substring(0, Math.max(end, 0));
          String shown = text.substring(end + 1);
          if (command.startsWith(COMMAND)
              && !command.matches(".*[|<>'\"#].*")
              && !shown.isEmpty()
              && !shown.startsWith("$ ")) {
            tests.add(
                DynamicTest.dynamicTest(
                    page.getFileName() + ": " + command,
                    () -> printsWhatIsShown(command.substring(COMMAND.length()), shown)));
          }
        }
      }
    }
    assertTrue(tests.size() >= 3, () -> tests.size() + " commands with their output found");
    return tests;
  }

  private static void printsWhatIsShown(String command, String shown) {
    String[] arguments = command.split(" ");
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("samples/")) {
        arguments[i] = CommandRun.ROOT.resolve(arguments[i]).toString();
      }
    }
    CommandRun run = CommandRun.of(arguments);
    String printed = (run.out() + run.err()).replace(CommandRun.ROOT + "/", "");
    StringBuilder expected = new StringBuilder();
    for (String line : shown.lines().toList()) {
      expected.append(line.equals("\u2026") ? "(?s:.*)" : Pattern.quote(line + "\n"));
    }
    assertTrue(Pattern.matches(expected.toString(), printed), () -> "it prints:\n" + printed);
  }
}
