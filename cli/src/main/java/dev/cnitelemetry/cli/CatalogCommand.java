// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.cli.known.ReleaseArgument;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the catalogues know. */
@Command(
    name = "catalog",
    description = "Print the metrics of all components, or of some.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CatalogCommand implements Callable<Integer> {

  enum Format {
    TSV,
    JSONL,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "COMPONENT",
      arity = "0..*",
      description = "Components such as antrea-agent; all without.")
  private List<String> components = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TSV;

  @Option(
      names = "--release",
      paramLabel = "[PRODUCT=]VERSION",
      converter = ReleaseArgument.Converter.class,
      description = {
        "Only what that release shows, and as it shows it. Repeatable.",
        "The product may be left out where all components are of one."
      })
  private List<ReleaseArgument> releases = List.of();

  @Mixin private OutputOption output = new OutputOption();

  CatalogCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MetricCatalog catalog = MetricCatalog.installed();
    List<Component> chosen = chosen(catalog, components);
    List<Release> asked =
        ReleaseArgument.releases(catalog, releases, components.isEmpty() ? List.of() : chosen);
    PrintStream out = output.of(console);
    CatalogRows rows =
        switch (format) {
          case TSV -> new CatalogRows.Tsv(out);
          case JSONL -> new CatalogRows.Jsonl(out);
          case MARKDOWN -> new CatalogRows.Markdown(out);
        };
    rows.begin();
    for (Component component : chosen) {
      Optional<Release> release =
          asked.stream()
              .filter(each -> each.product().equals(component.product().name()))
              .findFirst();
      for (MetricDefinition definition : catalog.definitions(component)) {
        Exposure exposure = catalog.exposure(definition, component).orElseThrow();
        Optional<MetricShape> shape =
            release.isEmpty() ? Optional.of(newestShape(exposure)) : exposure.at(release.get());
        Optional<String> wireHelp = release.map(exposure::wireHelp).orElseGet(exposure::wireHelp);
        shape.ifPresent(seen -> rows.row(exposure, seen, wireHelp));
      }
    }
    rows.end();
    return 0;
  }

  /** The component's own newest shape: its quantiles may differ from another component's. */
  private static MetricShape newestShape(Exposure exposure) {
    return exposure.history().get(exposure.history().size() - 1).shape();
  }

  private static List<Component> chosen(MetricCatalog catalog, List<String> names) {
    return names.isEmpty()
        ? catalog.components()
        : names.stream().map(name -> Known.component(catalog, name)).toList();
  }
}
