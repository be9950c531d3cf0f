// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.promql;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.report.Brevity;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.cli.report.ReportPrinter;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.PromqlError;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.Undecided;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Expressions of a file, held against the language. */
@Command(
    name = "check",
    description = "Report what is wrong with expressions: one a line, or those of a rule file.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PromqlCheckCommand implements Callable<Integer> {

  /** What a file holds. */
  enum InputFormat {
    LINES,
    RULES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;
  private final String version;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      defaultValue = "-",
      description = "Where the expressions are; standard input for - and without one.")
  private String source = "-";

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = {
        "${COMPLETION-CANDIDATES}. Without it a name that ends in .yaml or .yml, or a line that",
        "begins with groups: or spec:, says that it is a rule file."
      })
  @Nullable
  private InputFormat inputFormat;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TABLE;

  @Mixin private LanguageOptions language = new LanguageOptions();

  @Mixin private Brevity brevity = new Brevity();

  @Mixin private OutputOption output = new OutputOption();

  PromqlCheckCommand(Console console, String version) {
    this.console = console;
    this.version = version;
  }

  @Override
  public Integer call() {
    brevity.apply(console, format);
    String text = Source.read(source);
    List<RuleFileExpressions.Entry> expressions =
        isRuleFile(text)
            ? RuleFileExpressions.read(Source.name(source), text)
            : RuleFileExpressions.lines(text);
    PromqlParser parser = language.parser();
    Report.Builder report = Report.builder();
    for (RuleFileExpressions.Entry each : expressions) {
      ParseResult result = parser.check(each.expression());
      for (PromqlError error : result.errors()) {
        report.add(Finding.of(error.code(), each.place(error), error.message()));
      }
      for (Undecided undecided : result.undecided()) {
        report.add(
            Finding.of(
                UndecidedCode.UNDECIDED, each.place(undecided.place()), undecided.toString()));
      }
    }
    Report whole = report.build();
    new ReportPrinter(output.of(console), console.terminal(), version)
        .print(format, whole.inFile(Source.name(source)), Source.name(source), brevity);
    return (whole.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).number();
  }

  private boolean isRuleFile(String text) {
    if (inputFormat != null) {
      return inputFormat == InputFormat.RULES;
    }
    String name = source.toLowerCase(Locale.ROOT);
    return name.endsWith(".yml")
        || name.endsWith(".yaml")
        || text.lines().anyMatch(line -> line.startsWith("groups:") || line.startsWith("spec:"));
  }
}
