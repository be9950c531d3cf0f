// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of one command, in the macros of man(7), which groff and mandoc read.
 *
 * @param name the file's name without its section, such as {@code cni-telemetry-catalog-diff}
 * @param text the page
 */
public record ManualPage(String name, String text) {

  /**
   * The page of a command.
   *
   * @param command the command, within the program that has it
   * @param version the version of the program
   */
  public static ManualPage of(CommandLine command, String version) {
    CommandSpec spec = command.getCommandSpec();
    String qualified = spec.qualifiedName();
    String name = spec.qualifiedName("-");
    StringBuilder page = new StringBuilder();
    page.append(".TH \"").append(roff(name.toUpperCase(Locale.ROOT))).append("\" 1 \"\" \"");
    page.append(roff("cni-telemetry " + version)).append("\" \"User Commands\"\n");
    // Commands are copied from here: no hyphen is to become another character, no line justified.
    page.append(".nh\n.ad l\n");
    section(page, "NAME");
    page.append(roff(name)).append(" \\- ");
    line(page, sentence(spec.usageMessage().description()));
    section(page, "SYNOPSIS");
    page.append("\\fB").append(roff(qualified)).append("\\fR").append(synopsis(spec)).append('\n');
    section(page, "DESCRIPTION");
    line(page, sentence(spec.usageMessage().description()));
    arguments(page, spec);
    subcommands(page, command);
    section(page, "EXIT STATUS");
    spec.usageMessage()
        .exitCodeList()
        .forEach((status, meaning) -> entry(page, "\\fB" + roff(status) + "\\fR", meaning));
    examples(page, spec);
    seeAlso(page, command);
    return new ManualPage(name, page.toString());
  }

  private static String synopsis(CommandSpec spec) {
    StringBuilder synopsis = new StringBuilder(" [\\fIOPTION\\fR]...");
    if (!spec.subcommands().isEmpty()) {
      synopsis.append(" \\fICOMMAND\\fR");
    }
    for (ArgSpec parameter : spec.positionalParameters()) {
      boolean optional = parameter.arity().min() == 0;
      synopsis.append(optional ? " [" : " ").append("\\fI").append(roff(parameter.paramLabel()));
      synopsis.append("\\fR").append(optional ? "]" : "");
      synopsis.append(parameter.arity().max() > 1 ? "..." : "");
    }
    return synopsis.toString();
  }

  private static void arguments(StringBuilder page, CommandSpec spec) {
    if (!spec.positionalParameters().isEmpty()) {
      section(page, "ARGUMENTS");
      for (ArgSpec parameter : spec.positionalParameters()) {
        entry(
            page,
            "\\fI" + roff(parameter.paramLabel()) + "\\fR",
            sentence(parameter.description()));
      }
    }
    section(page, "OPTIONS");
    for (OptionSpec option : spec.options()) {
      if (option.hidden()) {
        continue;
      }
      String names =
          Arrays.stream(option.names())
              .map(each -> "\\fB" + roff(each) + "\\fR")
              .collect(Collectors.joining(", "));
      String value =
          option.arity().max() == 0
              ? ""
              : option.arity().min() == 0
                  ? "[=\\fI" + roff(option.paramLabel()) + "\\fR]"
                  : "=\\fI" + roff(option.paramLabel()) + "\\fR";
      entry(page, names + value, sentence(option.description()));
    }
  }

  private static void subcommands(StringBuilder page, CommandLine command) {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    section(page, "COMMANDS");
    command
        .getSubcommands()
        .forEach(
            (name, subcommand) ->
                entry(
                    page,
                    "\\fB" + roff(name) + "\\fR",
                    sentence(subcommand.getCommandSpec().usageMessage().description())));
  }

  private static void examples(StringBuilder page, CommandSpec spec) {
    List<String> examples =
        Arrays.stream(spec.usageMessage().footer()).filter(line -> line.startsWith("  ")).toList();
    if (!examples.isEmpty()) {
      section(page, "EXAMPLES");
      page.append(".nf\n");
      examples.forEach(each -> page.append(roff(each)).append('\n'));
      page.append(".fi\n");
    }
  }

  private static void seeAlso(StringBuilder page, CommandLine command) {
    CommandLine parent = command.getParent();
    if (parent != null) {
      section(page, "SEE ALSO");
      page.append("\\fB");
      page.append(roff(parent.getCommandSpec().qualifiedName("-"))).append("\\fR(1)\n");
    }
  }

  private static void section(StringBuilder page, String title) {
    page.append(".SH ").append(title).append('\n');
  }

  private static void entry(StringBuilder page, String term, String text) {
    page.append(".TP\n").append(term).append('\n');
    line(page, text);
  }

  /** A line of text, which must not begin like a request of the formatter. */
  private static void line(StringBuilder page, String text) {
    page.append(text.startsWith(".") ? "\\&" : "").append(roff(text)).append('\n');
  }

  /** The lines of a description as one, with picocli's format specifiers done. */
  private static String sentence(String[] lines) {
    return Arrays.stream(lines)
        .map(line -> line.contains("%") ? String.format(line) : line)
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A text as the formatter shows it. */
  private static String roff(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '"' -> escaped.append("\\(dq");
                default -> {
                  if (point < 0x7f) {
                    escaped.append((char) point);
                  } else {
                    escaped.append(String.format("\\[u%04X]", point));
                  }
                }
              }
            });
    return escaped.toString();
  }
}
