// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A script with which fish completes commands and options; picocli writes those of bash and zsh.
 * Source: the fish documentation, "Writing your own completions" and "complete".
 */
public final class FishCompletion {

  private static final Pattern NAMES_A_FILE =
      Pattern.compile("FILE|DIR|FOLDER|PAGE|INDEX|BEFORE|AFTER");

  private final StringBuilder script = new StringBuilder();
  private final List<String> paths = new ArrayList<>();
  private final String program;
  private final String function;

  private FishCompletion(String program) {
    this.program = program;
    this.function = "__" + program.replace('-', '_') + "_at";
  }

  /**
   * The script.
   *
   * @param commands the program with all of its commands
   * @return lines of fish
   */
  public static String of(CommandLine commands) {
    FishCompletion completion = new FishCompletion(commands.getCommandName());
    completion.command(commands, "");
    return completion.helper() + completion.script;
  }

  /** Says at which command the cursor is: several are called check. */
  private String helper() {
    return String.join(
            "\n",
            "# Completes " + program + " in fish.",
            "function " + function,
            "    set -l words (commandline -opc)",
            "    set -l at ''",
            "    for word in $words[2..-1]",
            "        set -l next (string trim -- \"$at $word\")",
            "        if contains -- $next " + quoted(paths),
            "            set at $next",
            "        end",
            "    end",
            "    test \"$at\" = \"$argv[1]\"",
            "end",
            "complete -c " + program + " -f")
        + "\n";
  }

  private static String quoted(List<String> words) {
    return String.join(" ", words.stream().map(FishCompletion::quoted).toList());
  }

  /** As one word of fish: within single quotes, these two alone are special. */
  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private void command(CommandLine command, String path) {
    CommandSpec spec = command.getCommandSpec();
    if (!path.isEmpty()) {
      paths.add(path);
    }
    command
        .getSubcommands()
        .forEach(
            (name, subcommand) -> {
              String[] about = subcommand.getCommandSpec().usageMessage().description();
              line(path, "-a " + quoted(name), about);
            });
    spec.options().stream().filter(option -> !option.hidden()).forEach(each -> option(path, each));
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      List<String> candidates = candidates(parameter.completionCandidates());
      if (!candidates.isEmpty()) {
        line(path, "-a " + quoted(String.join(" ", candidates)), parameter.description());
      } else if (NAMES_A_FILE.matcher(parameter.paramLabel()).find()) {
        line(path, "-F", new String[0]);
      }
    }
    command
        .getSubcommands()
        .forEach((name, subcommand) -> command(subcommand, (path + " " + name).strip()));
  }

  private void option(String path, OptionSpec option) {
    StringBuilder arguments = new StringBuilder();
    for (String name : option.names()) {
      arguments
          .append(arguments.isEmpty() ? "" : " ")
          .append(name.startsWith("--") ? "-l " : "-s ")
          .append(name.replaceFirst("^--?", ""));
    }
    if (option.arity().max() > 0) {
      List<String> candidates = candidates(option.completionCandidates());
      boolean required = option.arity().min() > 0;
      if (!candidates.isEmpty()) {
        arguments
            .append(required ? " -x -a " : " -f -a ")
            .append(quoted(String.join(" ", candidates)));
      } else if (required) {
        arguments.append(NAMES_A_FILE.matcher(option.paramLabel()).find() ? " -r -F" : " -x");
      }
    }
    line(path, arguments.toString(), option.description());
  }

  private static List<String> candidates(@Nullable Iterable<String> given) {
    List<String> candidates = new ArrayList<>();
    if (given != null) {
      given.forEach(each -> candidates.add(each.toLowerCase(Locale.ROOT)));
    }
    return candidates;
  }

  private void line(String path, String arguments, String[] description) {
    script
        .append("complete -c ")
        .append(program)
        .append(" -n ")
        .append(quoted(function + " " + quoted(path)))
        .append(' ')
        .append(arguments);
    if (description.length > 0) {
      String about = String.join(" ", description).replaceAll("\\s+", " ").strip();
      script.append(" -d ").append(quoted(about));
    }
    script.append('\n');
  }
}
