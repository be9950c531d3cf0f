// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.cli.known.ReleaseArgument;
import dev.cnitelemetry.cli.report.Brevity;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.LintReport;
import dev.cnitelemetry.text.check.LintRule;
import dev.cnitelemetry.text.check.PageChanges;
import dev.cnitelemetry.text.check.PageConflicts;
import dev.cnitelemetry.text.check.ScrapeLinter;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: a page held against the catalogues. */
@Command(
    name = "check",
    description = "Read pages of metrics and report what they show and what is wrong with them.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE|URL|-",
      arity = "0..*",
      defaultValue = "-",
      description = {
        "Where the pages are; standard input for - and without one.",
        "A pattern such as 'textfile/*.prom' stands for its files."
      })
  private List<String> sources = List.of();

  @Option(
      names = "--catalog",
      paramLabel = "FILE.yaml",
      description = {
        "Also know the metrics of this data file, such as catalog learn prints.",
        "Repeatable."
      })
  private List<Path> catalogs = List.of();

  @Option(
      names = "--release",
      paramLabel = "[PRODUCT=]VERSION",
      converter = ReleaseArgument.Converter.class,
      description = {
        "Also report what that release has not, or has otherwise. Repeatable.",
        "The product may be left out where --complete names components of one."
      })
  private List<ReleaseArgument> releases = List.of();

  @Option(
      names = "--complete",
      paramLabel = "COMPONENT",
      split = ",",
      description = {
        "Also report what a component shows from its start on and the page has not.",
        "Needs the --release of its product, where that has releases."
      })
  private List<String> complete = List.of();

  @Option(
      names = "--style",
      description = "Also report what the naming conventions have otherwise.")
  private boolean style;

  @Option(
      names = "--with",
      paramLabel = "CODE",
      split = ",",
      converter = RuleOption.class,
      description = "Also look for these rules of style.")
  private List<LintRule> with = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "CODE[:GLOB]",
      split = ",",
      converter = IgnoredFindings.Converter.class,
      description = {
        "Leave out findings of these rules, such as unknown-family;",
        "with a pattern, such as unknown-family:node_*, on these families alone."
      })
  private List<IgnoredFindings> ignored = List.of();

  @Option(
      names = "--separate",
      description = {
        "The files are pages of different targets: do not look for series and kinds",
        "that conflict between them, as one looks for in a textfile collector's."
      })
  private boolean separate;

  @Option(
      names = "--baseline",
      paramLabel = "PAGE",
      description = "Also report what this page shows and the one looked at does not.")
  @Nullable
  private String baseline;

  @Option(
      names = "--max-series",
      paramLabel = "N",
      description = "Also report a page with more series, as a server's sample_limit does.")
  @Nullable
  private Long maxSeries;

  @Option(
      names = "--max-labels",
      paramLabel = "N",
      description = "Also report samples with more labels.")
  @Nullable
  private Integer maxLabels;

  @Option(
      names = "--strict-labels",
      description = "Report job, instance, namespace, pod and node labels as unexpected, too.")
  private boolean strictLabels;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: table).")
  @Nullable
  private ReportFormat format;

  @Mixin private Brevity brevity = new Brevity();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private PageOptions pages = new PageOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  /** Without any option. */
  CheckCommand(Console console, List<String> sources) {
    this.console = console;
    this.sources = sources;
  }

  @Override
  public Integer call() {
    MetricCatalog catalog = Known.with(MetricCatalog.installed(), catalogs);
    List<Component> components =
        complete.stream().map(name -> Known.component(catalog, name)).toList();
    List<Release> asked = ReleaseArgument.releases(catalog, releases, components);
    components.forEach(component -> requireRelease(catalog, component, asked));
    ScrapeLinter.Builder linter =
        ScrapeLinter.against(catalog)
            .releases(asked.toArray(Release[]::new))
            .strictLabels(strictLabels)
            .style(style)
            .with(with.toArray(LintRule[]::new));
    ignored.forEach(each -> each.addTo(linter));
    requireNotNegative("--max-series", maxSeries).ifPresent(linter::maxSeries);
    requireNotNegative("--max-labels", maxLabels)
        .ifPresent(most -> linter.maxLabels(most.intValue()));
    components.forEach(linter::complete);
    List<String> expanded = pages.expanded(sources);
    if (baseline != null && expanded.size() > 1) {
      throw new InputException("--baseline is for one page, not for " + expanded.size());
    }
    return check(linter.build(), expanded, catalog);
  }

  private int check(ScrapeLinter linter, List<String> expanded, MetricCatalog catalog) {
    Optional<ReportFormat> former = formerFormat();
    ReportFormat form = former.orElse(Objects.requireNonNullElse(format, ReportFormat.TABLE));
    brevity.apply(console, form);
    List<CheckedPage> checked = new ArrayList<>();
    PageConflicts conflicts = new PageConflicts();
    ExitStatus status = ExitStatus.CLEAN;
    for (String source : expanded) {
      try {
        Page page = pages.read(source);
        TextFormat textFormat = page.format(pages.inputFormat(), console);
        LintReport report = lint(linter, page, textFormat);
        checked.add(new CheckedPage(page, report));
        if (expanded.size() > 1 && !separate && page.isFile()) {
          page.quietScrape(textFormat).ifPresent(scrape -> conflicts.add(page.name(), scrape));
        }
      } catch (InputException e) {
        if (expanded.size() == 1) {
          throw e;
        }
        // The other pages are still worth looking at.
        console.error(e.getMessage());
        status = ExitStatus.UNREADABLE;
      }
    }
    Report between = wanted(conflicts.report());
    PrintStream out = former.isPresent() ? console.out() : output.of(console);
    new CheckOutput(out, console.terminal(), catalog).print(form, checked, between, brevity);
    boolean clean = between.isClean() && checked.stream().allMatch(each -> each.report().isClean());
    return (clean || status != ExitStatus.CLEAN ? status : ExitStatus.FINDINGS).number();
  }

  private LintReport lint(ScrapeLinter linter, Page page, TextFormat textFormat) {
    LintReport report;
    try {
      report =
          page.contentType()
              .map(type -> linter.lint(page.body(), textFormat, type))
              .orElseGet(() -> linter.lint(page.stored(), textFormat));
    } catch (UncheckedIOException e) {
      throw new InputException(
          "cannot read " + page.name() + ": " + Objects.requireNonNull(e.getCause()).getMessage(),
          e);
    }
    Report.Builder more = Report.builder().addAll(wanted(page.findings()));
    if (baseline != null) {
      more.addAll(wanted(lost(baseline, page, textFormat)));
    }
    return report.with(more.build());
  }

  /** What the baseline shows and the page does not. */
  private Report lost(String kept, Page page, TextFormat textFormat) {
    Page before = pages.read(kept);
    Optional<Scrape> earlier = before.scrape(before.format(pages.inputFormat(), console), console);
    Optional<Scrape> later = page.quietScrape(textFormat);
    if (earlier.isEmpty()) {
      throw new InputException(before.name() + " is no baseline");
    }
    if (later.isEmpty()) {
      console.note(page.name() + " is not held against the baseline, since it is malformed");
      return Report.builder().build();
    }
    return DiffCommand.withFiles(
        PageChanges.lost(earlier.get(), later.get()), before.name(), page.name());
  }

  private Report wanted(Report report) {
    return new Report(
        report.findings().stream()
            .filter(finding -> ignored.stream().noneMatch(each -> each.meets(finding)))
            .toList());
  }

  private static Optional<Long> requireNotNegative(String option, @Nullable Number number) {
    if (number != null && number.longValue() < 0) {
      throw new InputException(option + " is 0 or more, not " + number);
    }
    return Optional.ofNullable(number).map(Number::longValue);
  }

  /** Once {@code --output} said the form. A file of that name is {@code ./json}. */
  private Optional<ReportFormat> formerFormat() {
    return Stream.of(ReportFormat.TABLE, ReportFormat.JSON)
        .filter(each -> format == null && each.toString().equalsIgnoreCase(output.file()))
        .findFirst();
  }

  private static void requireRelease(
      MetricCatalog catalog, Component component, List<Release> releases) {
    Product product = component.product();
    if (product.hasReleases()
        && releases.stream().noneMatch(release -> catalog.hasTrain(component, release))) {
      throw new InputException(
          "what "
              + component
              + " shows depends on the release: add --release "
              + product.name()
              + "=VERSION, "
              + product.releasesText());
    }
  }
}
