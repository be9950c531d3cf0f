package dev.cnitelemetry.cli;

import dev.cnitelemetry.text.Event;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.ExpositionReader;
import dev.cnitelemetry.text.TextFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every sample of a page, in order. */
@Command(
    name = "dump",
    description = "Print every sample of one or more pages, in order.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:all read", "1:a page is malformed", "2:unreadable input or wrong usage"})
final class DumpCommand implements Callable<Integer> {

  private final Console console;

  @Spec @Nullable private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|URL|-",
      arity = "0..*",
      description = "Where the pages are; - is standard input.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--no-validate",
      description = "OpenMetrics: check each line alone, not the rules over families.")
  private boolean withoutValidation;

  @Option(
      names = "--cases",
      paramLabel = "INDEX",
      description = {
        "Read many small pages: each line of INDEX is a file relative to it,",
        "prom or om, and an id, separated by tabs."
      })
  @Nullable
  private Path cases;

  @Mixin private PageOptions pages = new PageOptions();

  DumpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (cases != null) {
      return new DumpCases(console.out(), !withoutValidation).run(cases);
    }
    if (sources.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "name a FILE, a URL or -");
    }
    int status = 0;
    SampleJson samples = new SampleJson(console.out());
    for (String source : sources) {
      status = Math.max(status, dump(pages.read(source), samples));
    }
    samples.finish();
    return status;
  }

  private int dump(Page page, SampleJson samples) {
    TextFormat textFormat = page.format(pages.inputFormat(), console);
    ExpositionReader reader =
        ExpositionReader.builder(textFormat)
            .validate(textFormat.isOpenMetrics() && !withoutValidation)
            .build();
    reader.reset(page.body(), 0, page.body().length);
    try {
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        if (event == Event.SAMPLE) {
          samples.write(reader);
        }
      }
      return 0;
    } catch (ExpositionFormatException e) {
      console.error(page.name() + ": " + e.getMessage());
      return 1;
    }
  }
}
