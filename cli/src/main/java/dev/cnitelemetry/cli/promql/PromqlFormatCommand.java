// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.promql;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.tree.Expression;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One expression, laid out for reading. */
@Command(
    name = "format",
    description = "Print an expression as promtool promql format does.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PromqlFormatCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "EXPRESSION|-",
      arity = "0..1",
      defaultValue = "-",
      description = "The expression; - reads it from standard input (default: -).")
  private String expression = "-";

  @Option(names = "--one-line", description = "Print it on one line, as servers do in messages.")
  private boolean oneLine;

  @Mixin private LanguageOptions language = new LanguageOptions();

  @Mixin private OutputOption output = new OutputOption();

  PromqlFormatCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = expression.equals("-") ? Source.read("-") : expression;
    ParseResult result = language.parser().check(text);
    Optional<Expression> parsed = result.expression();
    if (parsed.isEmpty()) {
      result.errors().forEach(error -> console.error(error.toString()));
      return ExitStatus.FINDINGS.number();
    }
    output.of(console).println(oneLine ? parsed.get() : parsed.get().pretty());
    return ExitStatus.CLEAN.number();
  }
}
