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
import dev.cnitelemetry.text.convert.ExpositionCopy;
import dev.cnitelemetry.text.convert.OpenMetricsConversion;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints every sample of a page, in order, or the page in another format. */
@Command(
    name = "dump",
    description = "Print every sample of one or more pages, in order, or a page in another format.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DumpCommand implements Callable<Integer> {

  enum Format {
    JSONL,
    PROMETHEUS,
    OPENMETRICS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads the words that Accept headers use. */
  static final class Escaping implements ITypeConverter<EscapingScheme> {
    @Override
    public EscapingScheme convert(String value) {
      return EscapingScheme.fromHeaderValue(value)
          .orElseThrow(
              () ->
                  new TypeConversionException("expected allow-utf-8, underscores, dots or values"));
    }
  }

  /** Reads a choice of counter names by words with hyphens. */
  static final class Counters implements ITypeConverter<CounterNaming> {
    @Override
    public CounterNaming convert(String value) {
      for (CounterNaming naming : CounterNaming.values()) {
        if (naming.name().equalsIgnoreCase(value.replace('-', '_'))) {
          return naming;
        }
      }
      throw new TypeConversionException("expected refuse, as-unknown or add-total");
    }
  }

  private final Console console;

  @Spec @Nullable private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|URL|-",
      arity = "0..*",
      description = "Where the pages are; standard input for - and without one.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.JSONL;

  @Option(
      names = "--escaping",
      paramLabel = "SCHEME",
      converter = Escaping.class,
      defaultValue = "allow-utf-8",
      description = {
        "How names outside the old alphabet are written: allow-utf-8 (quoted),",
        "underscores, dots or values (default: ${DEFAULT-VALUE})."
      })
  private EscapingScheme escaping = EscapingScheme.ALLOW_UTF_8;

  @Option(
      names = "--counters",
      paramLabel = "NAMING",
      converter = Counters.class,
      defaultValue = "as-unknown",
      description = {
        "openmetrics: what becomes of counters that cannot have that kind,",
        "since _total lacks or their name without it is taken: refuse,",
        "as-unknown, or add-total where it lacks (default: ${DEFAULT-VALUE})."
      })
  private CounterNaming counters = CounterNaming.AS_UNKNOWN;

  @Option(
      names = "--validate",
      description = "OpenMetrics: also refuse what breaks the rules over families.")
  private boolean withValidation;

  @Option(
      names = "--no-validate",
      description = "OpenMetrics: check each line alone; matters to --cases only.")
  private boolean withoutValidation;

  @Option(
      names = "--metadata",
      description = "jsonl: also print family, kind, help and unit of each sample.")
  private boolean metadata;

  @Option(
      names = "--numbers",
      description = {
        "jsonl: print finite values as JSON numbers instead of texts; NaN, +Inf",
        "and -Inf stay texts, since JSON has no such numbers."
      })
  private boolean numbers;

  @Option(
      names = "--label-object",
      description = "jsonl: print labels as an object, by name, instead of an array of pairs.")
  private boolean labelObject;

  @Option(
      names = "--select",
      paramLabel = "SELECTOR",
      converter = SampleFilter.Converter.class,
      description = {
        "jsonl: print only samples that meet this PromQL selector, such as",
        "'NAME{LABEL=\"VALUE\"}'. Repeatable: any of them is enough."
      })
  private List<SampleFilter> selected = List.of();

  @Option(
      names = "--cases",
      paramLabel = "INDEX",
      description = {
        "Read many small pages: each line of INDEX is a file relative to it,",
        "prom or om, and an id, separated by tabs."
      })
  @Nullable
  private Path cases;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private PageOptions pages = new PageOptions();

  DumpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintStream out = output.of(console);
    if (cases != null) {
      return new DumpCases(out, !withoutValidation).run(cases);
    }
    if (format != Format.JSONL && (metadata || numbers || labelObject || !selected.isEmpty())) {
      throw wrong("--metadata, --numbers, --label-object and --select are for --format jsonl");
    }
    int status = 0;
    if (sources.isEmpty()) {
      PositionalParamSpec source = Objects.requireNonNull(spec).positionalParameters().get(0);
      sources = List.of(Console.standardInput(source));
    }
    for (String source : sources) {
      status = Math.max(status, dump(pages.read(source), out));
    }
    return status;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private int dump(Page page, PrintStream out) {
    TextFormat textFormat = page.format(pages.inputFormat(), console);
    ExpositionReader reader =
        ExpositionReader.builder(textFormat)
            .validate(textFormat.isOpenMetrics() && withValidation)
            .build();
    reader.reset(page.body(), 0, page.body().length);
    try {
      if (format == Format.JSONL) {
        writeSamples(page, textFormat, reader, out);
        return 0;
      }
      return rewrite(page, reader, console.pageOut());
    } catch (ExpositionFormatException e) {
      console.error(page.name() + ": " + e.getMessage());
      return 1;
    }
  }

  private void writeSamples(
      Page page, TextFormat textFormat, ExpositionReader reader, PrintStream out) {
    SampleJson samples = new SampleJson(out, numbers, labelObject);
    if (metadata) {
      samples.describe(FamilyMetadata.of(page.body(), textFormat));
    }
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE && isSelected(reader)) {
        samples.write(reader);
      }
    }
    samples.finish();
  }

  private boolean isSelected(ExpositionReader reader) {
    return selected.isEmpty() || selected.stream().anyMatch(each -> each.matches(reader));
  }

  private int rewrite(Page page, ExpositionReader reader, PrintStream out) {
    ExpositionWriter.Builder options =
        ExpositionWriter.builder(target()).escaping(escaping).counters(counters);
    if (format == Format.OPENMETRICS && !reader.format().isOpenMetrics()) {
      return convert(page, new OpenMetricsConversion(reader, options), out);
    }
    ExpositionWriter writer = options.build();
    ExpositionCopy copy = new ExpositionCopy(reader, writer.reset(out));
    try {
      copy.run();
      writer.finish();
    } catch (IllegalArgumentException | IllegalStateException e) {
      console.error(
          page.name() + ", line " + reader.line() + ": cannot be written: " + e.getMessage());
      return ExitStatus.FINDINGS.number();
    }
    noteDropped(page, copy.commentsDropped(), "comments");
    noteDropped(page, copy.unitsDropped(), "units");
    noteDropped(page, copy.exemplarsDropped(), "exemplars");
    return 0;
  }

  private int convert(Page page, OpenMetricsConversion conversion, PrintStream out) {
    Report report;
    try {
      report = conversion.run(page.body(), out);
    } catch (IllegalArgumentException e) {
      console.error(page.name() + ": cannot be written: " + e.getMessage());
      return ExitStatus.FINDINGS.number();
    }
    for (Finding finding : report.inFile(page.name()).findings()) {
      if (finding.severity() == Severity.ERROR) {
        console.error(finding.toString());
      } else {
        console.note(finding.place() + ": " + finding.message());
      }
    }
    return (report.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).number();
  }

  private TextFormat target() {
    if (format == Format.OPENMETRICS) {
      return TextFormat.OPENMETRICS_1_0;
    }
    return escaping == EscapingScheme.ALLOW_UTF_8
        ? TextFormat.PROMETHEUS_1_0_0
        : TextFormat.PROMETHEUS_0_0_4;
  }

  private void noteDropped(Page page, long count, String what) {
    if (count > 0) {
      console.note(page.name() + ": " + count + " " + what + " dropped: " + format + " has none");
    }
  }
}
