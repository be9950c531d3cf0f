// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.known;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A release on the command line: {@code PRODUCT=VERSION}, or {@code VERSION} where one product
 * alone is possible.
 *
 * @param product the product's name, if it was given
 * @param version the version
 */
public record ReleaseArgument(Optional<String> product, String version) {

  /** Reads the two forms. */
  public static final class Converter implements ITypeConverter<ReleaseArgument> {
    @Override
    public ReleaseArgument convert(String value) {
      int equals = value.indexOf('=');
      if (equals == 0 || equals == value.length() - 1 || value.isEmpty()) {
        throw new TypeConversionException("expected PRODUCT=VERSION, as in antrea=v1.6.1");
      }
      return equals < 0
          ? new ReleaseArgument(Optional.empty(), value)
          : new ReleaseArgument(
              Optional.of(value.substring(0, equals)), value.substring(equals + 1));
    }
  }

  /**
   * The releases meant.
   *
   * @param catalog the catalogue that has to know them
   * @param components those that the command is about; empty where it is about any
   * @throws InputException if a product or version is not known, a product is missing where several
   *     are possible, or one is given twice
   */
  public static List<Release> releases(
      MetricCatalog catalog,
      Collection<ReleaseArgument> arguments,
      Collection<Component> components) {
    List<Release> releases =
        arguments.stream().map(argument -> argument.release(catalog, components)).toList();
    if (releases.stream().map(Release::product).distinct().count() < releases.size()) {
      throw new InputException("give one --release a product, not " + releases);
    }
    return releases;
  }

  private Release release(MetricCatalog catalog, Collection<Component> components) {
    String name = product.orElseGet(() -> onlyProduct(catalog, components));
    try {
      return Known.view(catalog, Release.of(name, version)).release();
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private String onlyProduct(MetricCatalog catalog, Collection<Component> components) {
    List<String> possible =
        (components.isEmpty()
                ? catalog.products().stream()
                : components.stream().map(Component::product).distinct())
            .filter(Product::hasReleases)
            .map(Product::name)
            .toList();
    if (possible.size() == 1) {
      return possible.get(0);
    }
    throw new InputException(
        possible.isEmpty()
            ? "what is asked for has no releases: leave out --release " + version
            : "--release "
                + version
                + ": expected PRODUCT=VERSION, since more than one product has releases here: "
                + String.join(", ", possible));
  }
}
