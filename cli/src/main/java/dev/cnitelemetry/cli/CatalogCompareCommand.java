// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.ReleaseArgument;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.text.check.LintedFamily;
import dev.cnitelemetry.text.check.ScrapeLinter;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a page shows and the catalogue does not know: what a new upstream release brings. */
@Command(
    name = "compare",
    description = {
      "Print what a page shows that the catalogue does not know (+), knows otherwise (~),",
      "and what the catalogue expects and the page does not show (-)."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  cni-telemetry catalog compare metrics.txt --release antrea=v2.8.0"
    })
final class CatalogCompareCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PAGE|URL|-",
      arity = "0..1",
      defaultValue = "-",
      description = "Where the page is; standard input for - and without one.")
  private String source = "-";

  @Option(
      names = "--release",
      paramLabel = "[PRODUCT=]VERSION",
      converter = ReleaseArgument.Converter.class,
      description = {
        "The release that served the page. One that is newer than the catalogue is compared",
        "with the newest known, which is what is compared with without this option."
      })
  private List<ReleaseArgument> releases = List.of();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private PageOptions pages = new PageOptions();

  CatalogCompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MetricCatalog catalog = MetricCatalog.installed();
    Page page = pages.read(source);
    Scrape scrape = CatalogLearnCommand.scrape(page, pages, console, catalog);
    Set<Component> components = components(catalog, page, scrape);
    List<Release> compared = releases(catalog, components);
    List<String> differences = new PageComparison(catalog, compared, components).of(scrape);
    PrintStream out = output.of(console);
    differences.forEach(out::println);
    console.note(
        (differences.isEmpty() ? "nothing differs from " : differences.size() + " differences to ")
            + (compared.isEmpty()
                ? "the catalogue"
                : String.join(" and ", compared.stream().map(Release::toString).toList()))
            + (components.isEmpty() ? "" : ", components on the page: " + components));
    return (differences.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).number();
  }

  /** Those that have metrics of their own on the page. */
  private static Set<Component> components(MetricCatalog catalog, Page page, Scrape scrape) {
    Set<Component> components = new LinkedHashSet<>();
    ScrapeLinter.against(catalog).build().lint(page.body(), scrape.format()).families().stream()
        .map(LintedFamily::component)
        .flatMap(Optional::stream)
        .forEach(components::add);
    return components;
  }

  private List<Release> releases(MetricCatalog catalog, Set<Component> components) {
    List<Release> compared = new ArrayList<>();
    List<ReleaseArgument> known = new ArrayList<>();
    for (ReleaseArgument argument : releases) {
      Optional<Release> newest = newestBefore(argument, catalog, components);
      if (newest.isPresent()) {
        console.note(
            argument.version()
                + " is newer than the catalogue; compared with the newest it knows, "
                + newest.get());
        compared.add(newest.get());
      } else {
        known.add(argument);
      }
    }
    compared.addAll(ReleaseArgument.releases(catalog, known, components));
    if (releases.isEmpty()) {
      components.stream()
          .map(Component::product)
          .distinct()
          .map(product -> product.releases().until())
          .flatMap(Optional::stream)
          .forEach(compared::add);
    }
    return compared;
  }

  private static Optional<Release> newestBefore(
      ReleaseArgument argument, MetricCatalog catalog, Set<Component> components) {
    Optional<Product> product =
        argument.product().isPresent()
            ? catalog.product(argument.product().get())
            : components.stream().map(Component::product).filter(Product::hasReleases).findFirst();
    try {
      return product
          .flatMap(each -> each.releases().until())
          .filter(
              newest ->
                  Release.of(newest.product(), argument.version()).compareTo(newest) > 0
                      && !product
                          .get()
                          .releases()
                          .contains(Release.of(newest.product(), argument.version())));
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }
}
