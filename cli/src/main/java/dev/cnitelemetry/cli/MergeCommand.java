// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.convert.OpenMetricsConversion;
import dev.cnitelemetry.text.convert.PageMerge;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Makes one page of several. */
@Command(
    name = "merge",
    description = "Make one page of several: each family once, the series of all pages.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class MergeCommand implements Callable<Integer> {

  /** A label and its value, in which {@code {page}} is the page's name. */
  record AddedLabel(String name, String value) {}

  /** Reads {@code NAME=VALUE}. */
  static final class LabelConverter implements ITypeConverter<AddedLabel> {
    @Override
    public AddedLabel convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw new TypeConversionException("expected NAME=VALUE: " + text);
      }
      return new AddedLabel(text.substring(0, equals), text.substring(equals + 1));
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "FILE|URL|-",
      arity = "0..*",
      defaultValue = "-",
      description = "Where the pages are; standard input for - and without one.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--add-label",
      paramLabel = "NAME=VALUE",
      converter = LabelConverter.class,
      description = {
        "Add this label to every sample. {page} in VALUE is the name of the page,",
        "{number} its number from 1. Repeatable."
      })
  private List<AddedLabel> labels = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "prometheus",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Page.Format format = Page.Format.PROMETHEUS;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private PageOptions pages = new PageOptions();

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    output.of(console);
    PageMerge merge = new PageMerge();
    int number = 0;
    for (String source : pages.expanded(sources)) {
      Page page = pages.read(source);
      TextFormat textFormat = page.format(pages.inputFormat(), console);
      try {
        merge.add(page.name(), page.body(), textFormat, labels(page, ++number));
      } catch (ExpositionFormatException | IllegalArgumentException e) {
        console.error(page.name() + ": " + e.getMessage());
        return ExitStatus.FINDINGS.number();
      }
    }
    try {
      return write(merge, console.pageOut());
    } catch (IllegalArgumentException e) {
      console.error(e.getMessage());
      return ExitStatus.FINDINGS.number();
    }
  }

  private int write(PageMerge merge, PrintStream out) {
    if (format == Page.Format.PROMETHEUS) {
      return say(merge.run(out));
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    int status = say(merge.run(page));
    OpenMetricsConversion conversion =
        new OpenMetricsConversion(
            ExpositionReader.builder(TextFormat.PROMETHEUS_1_0_0).build(),
            ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0)
                .escaping(EscapingScheme.ALLOW_UTF_8)
                .counters(CounterNaming.AS_UNKNOWN));
    return Math.max(status, say(conversion.run(page.toByteArray(), out)));
  }

  private int say(Report report) {
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.STYLE) {
        console.note(finding.place() + ": " + finding.message());
      } else {
        console.error(finding.toString());
      }
    }
    return (report.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).number();
  }

  private Map<String, String> labels(Page page, int number) {
    Map<String, String> added = new LinkedHashMap<>();
    for (AddedLabel label : labels) {
      added.put(
          label.name(),
          label
              .value()
              .replace("{page}", page.name())
              .replace("{number}", Integer.toString(number)));
    }
    return added;
  }
}
