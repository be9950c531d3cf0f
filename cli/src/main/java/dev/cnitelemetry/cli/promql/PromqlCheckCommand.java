package dev.cnitelemetry.cli.promql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.console.ReadableJson;
import dev.cnitelemetry.cli.report.GithubReport;
import dev.cnitelemetry.cli.report.JUnitReport;
import dev.cnitelemetry.cli.report.JsonReport;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.cli.report.SarifReport;
import dev.cnitelemetry.cli.report.TableReport;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.PromqlError;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.Undecided;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
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

  private static final JsonFactory JSON = ReadableJson.factory();

  private final Console console;
  private final String version;

  @Parameters(
      paramLabel = "FILE|-",
      description = "Where the expressions are; - is standard input.")
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

  @Mixin private OutputOption output = new OutputOption();

  PromqlCheckCommand(Console console, String version) {
    this.console = console;
    this.version = version;
  }

  @Override
  public Integer call() {
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
    print(whole.inFile(Source.name(source)));
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

  private void print(Report report) {
    PrintStream out = output.of(console);
    switch (format) {
      case TABLE -> new TableReport(out, console.isColourful()).print(report);
      case JSON -> out.println(document(json -> JsonReport.write(json, report)));
      case JUNIT -> JUnitReport.print(out, report, Source.name(source));
      case GITHUB -> GithubReport.print(out, report);
      case SARIF -> out.println(document(json -> SarifReport.write(json, report, version)));
    }
  }

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static String document(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
      content.write(json);
    } catch (IOException e) {
      throw new IllegalStateException("a text cannot be written", e);
    }
    return text.toString();
  }
}
