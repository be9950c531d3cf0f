package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.report.JUnitReport;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.cli.report.SarifReport;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.LintReport;
import dev.cnitelemetry.text.check.LintRule;
import dev.cnitelemetry.text.check.ScrapeLinter;
import java.io.PrintStream;
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
    description = "Read a page of metrics and report what it shows and what is wrong with it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE|URL|-", description = "Where the page is; - is standard input.")
  private String source = "-";

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
      paramLabel = "CODE",
      split = ",",
      converter = RuleOption.class,
      description = "Leave out findings of these rules, such as unknown-family.")
  private List<LintRule> ignored = List.of();

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

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private PageOptions pages = new PageOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MetricCatalog catalog = MetricCatalog.installed();
    List<Component> components =
        complete.stream().map(name -> Known.component(catalog, name)).toList();
    List<Release> asked = ReleaseArgument.releases(catalog, releases, components);
    components.forEach(component -> requireRelease(component, asked));
    ScrapeLinter.Builder linter =
        ScrapeLinter.against(catalog)
            .releases(asked.toArray(Release[]::new))
            .strictLabels(strictLabels)
            .style(style)
            .with(with.toArray(LintRule[]::new))
            .without(ignored.toArray(LintRule[]::new));
    components.forEach(linter::complete);
    Page page = pages.read(source);
    TextFormat textFormat = page.format(pages.inputFormat(), console);
    LintReport report =
        page.contentType()
            .map(type -> linter.build().lint(page.body(), textFormat, type))
            .orElseGet(() -> linter.build().lint(page.body(), textFormat));
    print(page, report, catalog);
    return (report.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).number();
  }

  private void print(Page page, LintReport report, MetricCatalog catalog) {
    Optional<ReportFormat> former = formerFormat();
    PrintStream out = former.isPresent() ? console.out() : output.of(console);
    switch (former.orElse(Objects.requireNonNullElse(format, ReportFormat.TABLE))) {
      case TABLE -> new CheckTable(out, console.isColourful()).print(page, report, catalog);
      case JSON -> CheckJson.print(out, report);
      case JUNIT -> JUnitReport.print(out, report.report(), page.name());
      case SARIF ->
          Json.write(
              out,
              json ->
                  SarifReport.write(
                      json, report.report().inFile(page.name()), CniTelemetry.version()));
    }
  }

  /** Once {@code --output} said the form. A file of that name is {@code ./json}. */
  private Optional<ReportFormat> formerFormat() {
    return Stream.of(ReportFormat.TABLE, ReportFormat.JSON)
        .filter(each -> format == null && each.toString().equalsIgnoreCase(output.file()))
        .findFirst();
  }

  private static void requireRelease(Component component, List<Release> releases) {
    Product product = component.product();
    if (product.hasReleases()
        && releases.stream().noneMatch(release -> release.product().equals(product.name()))) {
      throw new InputException(
          "what "
              + component
              + " shows depends on the release: add --release "
              + product.name()
              + "=VERSION, "
              + product.releases());
    }
  }
}
