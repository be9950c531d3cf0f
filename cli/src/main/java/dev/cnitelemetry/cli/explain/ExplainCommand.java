// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.explain;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.NearestNames;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what names are. */
@Command(
    name = "explain",
    description =
        "Print what a name is: a metric, a label, a component, a release or an Information Element.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cni-telemetry explain felix_ipset_errors",
      "  cni-telemetry explain operation antrea-agent antrea=v1.6.1 sourcePodName",
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "What to explain.")
  private List<String> names = new ArrayList<>();

  @Mixin private OutputOption output = new OutputOption();

  /**
   * The command.
   *
   * @param console where it prints
   */
  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintStream out = output.of(console);
    MetricCatalog catalog = MetricCatalog.installed();
    List<String> unknown = new ArrayList<>();
    boolean first = true;
    for (String name : names) {
      List<Explanation> found = explanations(catalog, name);
      if (found.isEmpty()) {
        unknown.add(name);
      }
      for (Explanation explanation : found) {
        if (!first) {
          out.println();
        }
        first = false;
        explanation.print(out);
      }
    }
    out.flush();
    if (!unknown.isEmpty()) {
      throw new InputException(
          String.join("; ", unknown.stream().map(name -> unknown(catalog, name)).toList()));
    }
    return 0;
  }

  private static List<Explanation> explanations(MetricCatalog catalog, String name) {
    List<Explanation> found = new ArrayList<>();
    metric(catalog, name).ifPresent(metric -> found.add(new MetricExplanation(catalog, metric)));
    LabelExplanation.of(catalog, name).ifPresent(found::add);
    catalog
        .component(name)
        .ifPresent(component -> found.add(new ComponentExplanation(catalog, component)));
    release(catalog, name).ifPresent(found::add);
    InformationElement element = ElementRegistry.standard().find(name);
    if (element != null) {
      found.add(new ElementExplanation(element));
    }
    return found;
  }

  /** By its name, or by that of one of its samples. */
  private static Optional<MetricDefinition> metric(MetricCatalog catalog, String name) {
    byte[] octets = name.getBytes(StandardCharsets.UTF_8);
    return Optional.ofNullable(catalog.lookup(octets, 0, octets.length));
  }

  /** {@code antrea=v1.6.1}, or a product alone. */
  private static Optional<Explanation> release(MetricCatalog catalog, String name) {
    int equals = name.indexOf('=');
    Optional<Product> product = catalog.product(equals < 0 ? name : name.substring(0, equals));
    if (product.isEmpty()) {
      return Optional.empty();
    }
    if (equals < 0) {
      return Optional.of(new ProductExplanation(catalog, product.get(), Optional.empty()));
    }
    try {
      Release release = Release.of(product.get().name(), name.substring(equals + 1));
      return Optional.of(
          new ProductExplanation(catalog, product.get(), Optional.of(catalog.at(release))));
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private static String unknown(MetricCatalog catalog, String name) {
    Optional<String> metric = catalog.didYouMean(name).map(MetricDefinition::name);
    Optional<String> nearest =
        metric.isPresent()
            ? metric
            : NearestNames.list(
                    name,
                    Stream.of(
                            LabelExplanation.names(catalog).stream(),
                            catalog.components().stream().map(Component::name),
                            catalog.products().stream().map(Product::name),
                            ElementRegistry.standard().elements().stream()
                                .map(InformationElement::name))
                        .flatMap(each -> each)
                        .toList(),
                    1)
                .stream()
                .findFirst();
    return name + " is not known" + nearest.map(near -> ": did you mean " + near + "?").orElse("");
  }
}
