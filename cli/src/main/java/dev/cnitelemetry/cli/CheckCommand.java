package dev.cnitelemetry.cli;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.text.check.LintReport;
import dev.cnitelemetry.text.check.LintRule;
import dev.cnitelemetry.text.check.ScrapeLinter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: a page held against the catalogues. */
@Command(
    name = "check",
    description = "Read a page of metrics and report what it shows and what is wrong with it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:no findings, or of style alone",
      "1:findings",
      "2:unreadable input or wrong usage"
    })
final class CheckCommand implements Callable<Integer> {

  enum Output {
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "FILE|URL|-", description = "Where the page is; - is standard input.")
  private String source = "-";

  @Option(
      names = "--release",
      paramLabel = "PRODUCT=VERSION",
      converter = ReleaseOption.class,
      description = "Also report what that release has not, or has otherwise. Repeatable.")
  private List<Release> releases = List.of();

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
      names = "--output",
      paramLabel = "OUTPUT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Output output = Output.TABLE;

  @Mixin private PageOptions pages = new PageOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MetricCatalog catalog = MetricCatalog.installed();
    Known.views(catalog, releases);
    ScrapeLinter.Builder linter =
        ScrapeLinter.against(catalog)
            .releases(releases.toArray(Release[]::new))
            .strictLabels(strictLabels)
            .style(style)
            .with(with.toArray(LintRule[]::new))
            .without(ignored.toArray(LintRule[]::new));
    for (String name : complete) {
      linter.complete(withRelease(Known.component(catalog, name)));
    }
    Page page = pages.read(source);
    LintReport report = linter.build().lint(page.body(), page.format(pages.inputFormat(), console));
    switch (output) {
      case TABLE ->
          new CheckTable(console.out(), Console.isColourful()).print(page, report, catalog);
      case JSON -> CheckJson.print(console.out(), report);
    }
    return report.isClean() ? 0 : 1;
  }

  private Component withRelease(Component component) {
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
    return component;
  }
}
