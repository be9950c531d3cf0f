// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.known;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.generator.DataFileException;
import dev.cnitelemetry.generator.MetricDataFile;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.finding.NearestNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** What users name on the command line, and what they are told of a name that does not exist. */
public final class Known {

  private Known() {}

  /** A catalogue with those of data files beside it. */
  public static MetricCatalog with(MetricCatalog catalog, List<Path> files) {
    MetricCatalog all = catalog;
    for (Path file : files) {
      try {
        all = MetricCatalog.union(all, dataFile(file).catalog(all));
      } catch (IllegalArgumentException e) {
        throw new InputException(file + ": " + e.getMessage(), e);
      }
    }
    return all;
  }

  /** A data file that somebody names. */
  public static MetricDataFile dataFile(Path file) {
    try {
      return MetricDataFile.read(file);
    } catch (DataFileException e) {
      throw new InputException(e.getMessage(), e);
    } catch (IOException e) {
      throw InputException.unreadable(file.toString(), e);
    }
  }

  public static Component component(MetricCatalog catalog, String name) {
    return catalog
        .component(name)
        .orElseThrow(
            () ->
                new InputException(
                    absent(
                        "component",
                        name,
                        catalog.components().stream().map(Component::name).toList())));
  }

  public static ReleaseView view(MetricCatalog catalog, Release release) {
    List<String> products =
        catalog.products().stream().filter(Product::hasReleases).map(Product::name).toList();
    if (!products.contains(release.product())) {
      throw new InputException(absent("product with releases", release.product(), products));
    }
    try {
      return catalog.at(release);
    } catch (IllegalArgumentException e) {
      Product product = catalog.product(release.product()).orElseThrow();
      throw new InputException(e.getMessage() + nearest(release, product), e);
    }
  }

  /** The releases of a train are a range without holes, so the nearest is an end. */
  private static String nearest(Release unknown, Product product) {
    for (ReleaseRange train : product.trains()) {
      Release since = train.since().orElseThrow();
      if (since.train().equals(unknown.train())) {
        Release nearest = unknown.compareTo(since) < 0 ? since : train.until().orElseThrow();
        return "; the nearest is " + nearest.version();
      }
    }
    return "";
  }

  /** That there is no such thing, which one was probably meant, and which there are. */
  public static String absent(String what, String name, Collection<String> known) {
    String meant =
        NearestNames.list(name, known, 1).stream()
            .findFirst()
            .map(each -> "; did you mean " + each + "? There")
            .orElse("; there");
    return "no " + what + " " + name + meant + " are " + String.join(", ", known);
  }
}
