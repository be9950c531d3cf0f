// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.Stability;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what was added, removed and changed between two releases of a product. */
@Command(
    name = "diff",
    description = "Print what was added (+), removed (-) and changed (~) between two releases.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  cni-telemetry catalog diff antrea v1.11.4 v1.12.0"})
final class CatalogDiffCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "PRODUCT", description = "antrea, calico or bird.")
  private String product = "";

  @Parameters(index = "1", paramLabel = "A", description = "The release to start from.")
  private String before = "";

  @Parameters(index = "2", paramLabel = "B", description = "The release to compare with.")
  private String after = "";

  @Mixin private OutputOption output = new OutputOption();

  CatalogDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MetricCatalog catalog = MetricCatalog.installed();
    ReleaseView from = view(catalog, before);
    ReleaseView to = view(catalog, after);
    if (!from.release().train().equals(to.release().train())) {
      throw new InputException(
          from
              + " and "
              + to
              + " are of two trains of releases, which say nothing of each other: compare two of "
              + catalog.product(product).orElseThrow().releasesText());
    }
    Map<String, List<String>> componentsByLine = new LinkedHashMap<>();
    for (MetricDefinition definition : catalog.definitions()) {
      for (Exposure exposure : catalog.exposures(definition)) {
        difference(exposure, from.release(), to.release())
            .ifPresent(
                line ->
                    componentsByLine
                        .computeIfAbsent(line, key -> new ArrayList<>())
                        .add(exposure.component().name()));
      }
    }
    PrintStream out = output.of(console);
    componentsByLine.forEach(
        (line, components) -> out.println(line + "  (" + String.join(", ", components) + ")"));
    if (componentsByLine.isEmpty()) {
      console.note("nothing was added, removed or changed from " + from + " to " + to);
    }
    return 0;
  }

  private ReleaseView view(MetricCatalog catalog, String version) {
    try {
      return Known.view(catalog, Release.of(product, version));
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private static Optional<String> difference(Exposure exposure, Release from, Release to) {
    // Products without versions show the same at any release.
    if (!exposure.component().product().name().equals(from.product())) {
      return Optional.empty();
    }
    String name = exposure.definition().name();
    Optional<MetricShape> before = exposure.at(from);
    Optional<MetricShape> after = exposure.at(to);
    if (before.isEmpty()) {
      return after.map(shape -> "+ " + CatalogRows.kind(shape) + " " + name + labels(shape));
    }
    if (after.isEmpty()) {
      return before.map(shape -> "- " + CatalogRows.kind(shape) + " " + name + labels(shape));
    }
    List<String> changes = changes(before.get(), after.get());
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of("~ " + name + ": " + String.join("; ", changes));
  }

  private static List<String> changes(MetricShape a, MetricShape b) {
    List<String> changes = new ArrayList<>();
    if (a.kind() != b.kind()) {
      changes.add("kind " + CatalogRows.kind(a) + " -> " + CatalogRows.kind(b));
    }
    if (!labels(a).equals(labels(b))) {
      changes.add("labels " + labels(a) + " -> " + labels(b));
    }
    addValues(changes, a, b);
    addChange(changes, "buckets", a.buckets(), b.buckets());
    addChange(changes, "quantiles", a.quantiles(), b.quantiles());
    if (!a.stability().equals(b.stability())) {
      changes.add("stability " + level(a) + " -> " + level(b));
    }
    return changes;
  }

  private static void addValues(List<String> changes, MetricShape a, MetricShape b) {
    for (Label label : b.labels()) {
      if (a.labels().contains(label) && !a.values(label).equals(b.values(label))) {
        changes.add("values of " + label + " " + a.values(label) + " -> " + b.values(label));
      }
    }
  }

  private static void addChange(
      List<String> changes, String what, DecimalLiterals a, DecimalLiterals b) {
    if (!a.equals(b)) {
      changes.add(what + " " + a + " -> " + b);
    }
  }

  private static String labels(MetricShape shape) {
    return shape.labels().stream().map(Label::name).collect(Collectors.joining(",", "{", "}"));
  }

  private static String level(MetricShape shape) {
    return shape.stability().map(Stability::name).orElse("none");
  }
}
