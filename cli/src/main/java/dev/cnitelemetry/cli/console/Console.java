// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import dev.cnitelemetry.metrics.finding.Printable;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Where a command prints: what was asked for to standard output, or to the file of {@code
 * --output}; what is said about it to standard error.
 */
public final class Console {

  /** What stands for it on the command line, and is meant where no source is named. */
  private static final String STANDARD_INPUT = "-";

  /** How picocli lists the constants of an enum. */
  private static final Pattern CHOICES =
      Pattern.compile("expected one of \\[(.*)] \\(case-(?:in)?sensitive\\)");

  private final PrintStream err;
  private CheckedOutput sink;
  private PrintStream out;
  private final Terminal terminal;
  private boolean noFile;
  private boolean notesLeftOut;
  private boolean stackTraces;

  /**
   * A console. UTF-8 whatever the locale, since names are.
   *
   * @param out standard output
   * @param err standard error
   */
  public Console(OutputStream out, OutputStream err) {
    this(out, err, Terminal.of(System.getenv()));
  }

  /**
   * A console on a terminal that is known. UTF-8 whatever the locale, since names are.
   *
   * @param out standard output
   * @param err standard error
   * @param terminal how wide it is and whether it shows colours
   */
  public Console(OutputStream out, OutputStream err, Terminal terminal) {
    this.terminal = terminal;
    this.sink = CheckedOutput.standard(out);
    this.out = new PrintStream(sink, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** Where to print what was asked for: buffered, and an {@link OutputException} where it fails. */
  public PrintStream out() {
    return out;
  }

  /**
   * Where to print pages as they are, byte for byte: like {@link #out()}, but where that is a
   * terminal, what a terminal would obey is escaped.
   */
  public PrintStream pageOut() {
    return sink.isTerminal()
        ? new PrintStream(new TerminalFilter(out), false, StandardCharsets.UTF_8)
        : out;
  }

  /** Where to say what there is to say about it. */
  public PrintStream err() {
    return err;
  }

  /** From now on prints to a file, which is made or replaced when there is something to write. */
  void printTo(Path file) {
    sink = CheckedOutput.file(file);
    out = new PrintStream(sink, false, StandardCharsets.UTF_8);
  }

  /** From now on no file is made unless something is written: what there was to write is wrong. */
  public void leaveNoFile() {
    noFile = true;
  }

  /** Says why a command did not do what it was asked to do. */
  public void error(@Nullable String message) {
    err.println("cni-telemetry: " + Printable.of(String.valueOf(message)));
  }

  /** Says something that may explain the result. */
  public void note(String message) {
    if (!notesLeftOut) {
      err.println("cni-telemetry: note: " + Printable.of(message));
    }
  }

  /** From now on says nothing that only explains. */
  public void leaveOutNotes() {
    notesLeftOut = true;
  }

  /** From now on says of a defect where in the program it is. */
  public void showStackTraces() {
    stackTraces = true;
  }

  /** The terminal that is printed to; a file has no edge and no colours. */
  public Terminal terminal() {
    return sink.isStandard() ? terminal : Terminal.PLAIN;
  }

  /**
   * Runs a command, and closes what it printed to.
   *
   * @param commands the command line, made with this console
   * @param args the command's name and its options
   * @return the status to exit with, whatever happens
   */
  public int execute(CommandLine commands, String... args) {
    // Picocli would take a failure of its own printing for a defect.
    StringWriter help = new StringWriter();
    commands.setOut(new PrintWriter(help));
    commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler((wrong, all) -> wrongUsage(wrong));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    // A header or a password may begin with @.
    commands.setExpandAtFiles(false);
    commands.setExecutionStrategy(Console::run);
    commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure).number());
    describe(commands);
    int status = attempt(() -> commands.execute(args));
    if (help.getBuffer().length() > 0) {
      status = Math.max(status, attempt(() -> print(help)));
    }
    return finished(status);
  }

  /**
   * Runs a command whose arguments are known, and closes what it printed to.
   *
   * @param command the command, made with this console
   * @return the status to exit with, whatever happens
   */
  public int execute(Callable<Integer> command) {
    return finished(
        attempt(
            () -> {
              try {
                return command.call();
              } catch (Exception failure) {
                return failed(failure).number();
              }
            }));
  }

  private int finished(int status) {
    boolean done = status == ExitStatus.CLEAN.number() || status == ExitStatus.FINDINGS.number();
    int written = attempt(() -> close(done && !noFile));
    return status == ExitStatus.DEFECT.number() || written == 0 ? status : written;
  }

  private static int run(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (!last.isUsageHelpRequested() && !last.isVersionHelpRequested()) {
      for (PositionalParamSpec source : last.commandSpec().positionalParameters()) {
        if (STANDARD_INPUT.equals(source.defaultValue()) && !last.hasMatchedPositional(source)) {
          standardInput(source);
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /**
   * What is read where nobody says what. Nobody types a page: who sits at a terminal forgot to name
   * one.
   *
   * @param source the parameter that names none
   * @return what names standard input
   * @throws CommandLine.ParameterException if that is a terminal
   */
  public static String standardInput(PositionalParamSpec source) {
    if (Terminal.isAt(0)) {
      throw new CommandLine.ParameterException(
          source.command().commandLine(),
          "name a " + source.paramLabel().replace("|", " or ") + ", or pipe into it");
    }
    return STANDARD_INPUT;
  }

  /** Arguments may be names of files that somebody else chose. */
  private int wrongUsage(CommandLine.ParameterException wrong) {
    String message = readable(String.valueOf(wrong.getMessage()));
    List<String> meant = List.of();
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      meant = unmatched.getSuggestions();
      if (!unmatched.isUnknownOption() && !unmatched.getUnmatched().isEmpty()) {
        message = surplus(wrong.getCommandLine(), unmatched.getUnmatched().get(0));
      }
    }
    error(
        message
            + (meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?")
            + " ("
            + wrong.getCommandLine().getCommandSpec().qualifiedName()
            + " --help)");
    return ExitStatus.UNREADABLE.number();
  }

  /**
   * What to say of a word that a command does not take.
   *
   * @param command the command
   * @param word the first such word
   * @return a sentence without an end
   */
  private static String surplus(CommandLine command, String word) {
    String name = command.getCommandName();
    return command.getSubcommands().isEmpty()
        ? name + " does not take '" + word + "'"
        : name + " has no command '" + word + "'; there are " + commands(command);
  }

  /**
   * Says that a command of several was not named.
   *
   * @param command the command that has them
   * @return to be thrown
   */
  public static CommandLine.ParameterException missingCommand(CommandLine command) {
    return new CommandLine.ParameterException(
        command, "a command is missing; there are " + commands(command));
  }

  private static String commands(CommandLine command) {
    return String.join(", ", command.getSubcommands().keySet());
  }

  /** In one line, with choices in the words that one types. */
  private static String readable(String message) {
    String line = message.lines().findFirst().orElse("");
    Matcher choices = CHOICES.matcher(line);
    if (!choices.find()) {
      return line;
    }
    String words =
        Stream.of(choices.group(1).split(", ", -1))
            .map(each -> each.toLowerCase(Locale.ROOT).replace('_', '-'))
            .distinct()
            .collect(Collectors.joining(", "));
    return choices.replaceFirst(Matcher.quoteReplacement("expected one of " + words));
  }

  private void describe(CommandLine command) {
    if (terminal.width() != Terminal.ANY) {
      // Picocli needs more than our narrowest.
      command.setUsageHelpWidth(Math.max(55, terminal.width()));
    }
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("Exit status:%n")
        .exitCodeList(ExitStatus.table());
    command.getSubcommands().values().forEach(this::describe);
  }

  private int print(StringWriter help) {
    out.print(help);
    out.flush();
    return ExitStatus.CLEAN.number();
  }

  private int close(boolean done) {
    if (done) {
      sink.make();
    }
    out.close();
    return ExitStatus.CLEAN.number();
  }

  private int attempt(IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (Throwable failure) { // an Error must not look like findings, either
      return failed(failure).number();
    }
  }

  /**
   * Says what went wrong.
   *
   * @param failure what was thrown
   * @return the status that stands for it
   */
  ExitStatus failed(Throwable failure) {
    if (failure instanceof InputException) {
      error(failure.getMessage());
      return ExitStatus.UNREADABLE;
    }
    if (failure instanceof OutputException output) {
      if (!output.isQuiet()) {
        error(failure.getMessage());
      }
      return ExitStatus.OUTPUT;
    }
    if (failure instanceof OutOfMemoryError) {
      error("out of memory; JAVA_TOOL_OPTIONS=-Xmx2g gives it 2 GiB");
      return ExitStatus.DEFECT;
    }
    error(
        "a defect of cni-telemetry itself, please report it: "
            + failure
            + (stackTraces ? "" : " (--stacktrace says where)"));
    if (stackTraces) {
      failure.printStackTrace(err);
    }
    return ExitStatus.DEFECT;
  }
}
