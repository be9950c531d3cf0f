// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.report.JsonReport;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Printable;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.check.PageChange;
import dev.cnitelemetry.text.check.PageChanges;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two pages. */
@Command(
    name = "diff",
    description = {
      "Print what was added, removed and changed between two pages of one target:",
      "families, kinds, labels and series; not values."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {

  enum Format {
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "A file, a URL or -.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "A file, a URL or -.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private PageOptions pages = new PageOptions();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (before.equals("-") && after.equals("-")) {
      throw new InputException("standard input can be one of the two pages, not both");
    }
    PrintStream out = output.of(console);
    Page first = pages.read(before);
    Page second = pages.read(after);
    Optional<Scrape> earlier = scrape(first);
    Optional<Scrape> later = scrape(second);
    if (earlier.isEmpty() || later.isEmpty()) {
      return ExitStatus.FINDINGS.number();
    }
    Report changes =
        withFiles(PageChanges.between(earlier.get(), later.get()), first.name(), second.name());
    if (format == Format.JSON) {
      Json.write(out, json -> JsonReport.write(json, changes));
    } else {
      print(out, changes);
    }
    return (changes.findings().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).number();
  }

  private Optional<Scrape> scrape(Page page) {
    return page.scrape(page.format(pages.inputFormat(), console), console);
  }

  /** Says of each change on which of the two pages its place is. */
  static Report withFiles(Report changes, String before, String after) {
    return new Report(
        changes.findings().stream()
            .map(each -> each.standsForUnlisted() ? each : each.inFile(file(each, before, after)))
            .toList());
  }

  private static String file(Finding change, String before, String after) {
    return mark(change) == '-' ? before : after;
  }

  private static char mark(Finding change) {
    return switch ((PageChange) change.code()) {
      case FAMILY_ADDED, LABEL_ADDED, SERIES_ADDED -> '+';
      case FAMILY_REMOVED, LABEL_REMOVED, SERIES_REMOVED -> '-';
      case KIND_CHANGED, HELP_CHANGED -> '~';
    };
  }

  private static void print(PrintStream out, Report changes) {
    for (Finding change : changes.findings()) {
      Place place = change.place();
      out.println(
          mark(change)
              + " "
              + change.message()
              + (place.line() > 0
                  ? " (" + Printable.of(place.file()) + ":" + place.line() + ")"
                  : " [" + change.code().text() + "]"));
    }
    int number = changes.findings().size();
    out.println(number == 0 ? "no changes" : number + (number == 1 ? " change" : " changes"));
  }
}
