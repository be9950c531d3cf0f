// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.resources;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.known.ReleaseArgument;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The releases that what is printed is for. */
final class ReleasesOption {

  @Option(
      names = "--release",
      paramLabel = "[PRODUCT=]VERSION",
      converter = ReleaseArgument.Converter.class,
      description = {
        "What is printed is for this release; the newest without it. Repeatable, one a product.",
        "The product may be left out where one product alone is meant."
      })
  private List<ReleaseArgument> releases = List.of();

  /**
   * The release of a product.
   *
   * @param products the products that the command is about
   * @throws InputException if a release of any other is asked for, or one that is not known
   */
  List<Release> of(MetricCatalog catalog, Collection<String> products) {
    if (products.isEmpty() && !releases.isEmpty()) {
      throw new InputException(
          "what is asked for is the same at every release: leave out --release");
    }
    List<Component> components =
        catalog.components().stream()
            .filter(each -> products.contains(each.product().name()))
            .toList();
    List<Release> asked =
        releases.isEmpty() ? List.of() : ReleaseArgument.releases(catalog, releases, components);
    for (Release each : asked) {
      if (!products.contains(each.product())) {
        throw new InputException(
            "--release " + each + ": nothing of what is asked for is of " + each.product());
      }
    }
    return asked;
  }

  static Optional<Release> of(List<Release> releases, String product) {
    return releases.stream().filter(each -> each.product().equals(product)).findFirst();
  }
}
