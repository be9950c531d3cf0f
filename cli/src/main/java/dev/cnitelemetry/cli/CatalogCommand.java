package dev.cnitelemetry.cli;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
      paramLabel = "PRODUCT=VERSION",
      converter = ReleaseOption.class,
      description = "Only what that release shows, and as it shows it. Repeatable.")
  private List<Release> releases = List.of();

  CatalogCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MetricCatalog catalog = MetricCatalog.installed();
    CatalogRows rows =
        switch (format) {
          case TSV -> new CatalogRows.Tsv(console.out());
          case JSONL -> new CatalogRows.Jsonl(console.out());
          case MARKDOWN -> new CatalogRows.Markdown(console.out());
        };
    List<ReleaseView> views = Known.views(catalog, releases);
    List<Component> chosen = chosen(catalog, components);
    rows.begin();
    for (Component component : chosen) {
      Optional<ReleaseView> view =
          views.stream()
              .filter(each -> each.release().product().equals(component.product().name()))
              .findFirst();
      for (MetricDefinition definition : catalog.definitions(component)) {
        Exposure exposure = catalog.exposure(definition, component).orElseThrow();
        Optional<MetricShape> shape =
            view.isEmpty() ? Optional.of(newestShape(exposure)) : exposure.at(view.get().release());
        shape.ifPresent(seen -> rows.row(exposure, seen));
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
