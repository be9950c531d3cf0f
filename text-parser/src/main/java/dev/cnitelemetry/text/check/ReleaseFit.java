// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which releases of a product may have served a page: those that have all it shows. */
final class ReleaseFit {

  private final MetricCatalog catalog;

  /** Those of the page that the catalogue has. */
  private final List<ObservedFamily> families;

  /** The components that have a metric of their own on the page. */
  private final Set<Component> pageComponents;

  ReleaseFit(MetricCatalog catalog, List<ObservedFamily> families, Set<Component> pageComponents) {
    this.catalog = catalog;
    this.families = families.stream().filter(each -> each.definition.isPresent()).toList();
    this.pageComponents = pageComponents;
  }

  /**
   * The components that have a metric of their own among the families: one that no other component
   * shows, and that no library brings to whoever links it.
   */
  static Set<Component> pageComponents(List<ObservedFamily> families) {
    Set<Component> components = new HashSet<>();
    for (ObservedFamily family : families) {
      if (family.exposures.size() == 1 && family.library.isEmpty()) {
        components.add(family.exposures.get(0).component());
      }
    }
    return components;
  }

  /** Products that share all their metrics on the page with another one are left out: any fits. */
  Map<Product, List<ReleaseRange>> byProduct() {
    Map<Product, List<ReleaseRange>> fits = new LinkedHashMap<>();
    for (Product product : catalog.products()) {
      if (product.hasReleases() && families.stream().anyMatch(each -> isOwn(product, each))) {
        fits.put(product, ranges(product));
      }
    }
    return fits;
  }

  private static boolean isOwn(Product product, ObservedFamily family) {
    return !family.exposures.isEmpty()
        && family.library.isEmpty()
        && family.exposures.stream().allMatch(each -> each.component().product().equals(product));
  }

  /** Between two releases at which something changed nothing changes, so those alone are tried. */
  private List<ReleaseRange> ranges(Product product) {
    Map<ObservedFamily, Shapes> telling = new LinkedHashMap<>();
    for (ObservedFamily family : families) {
      List<Exposure> concerned = concerned(product, family);
      if (concerned.stream().allMatch(exposure -> exposure.toolchain().isEmpty())
          && !concerned.isEmpty()) {
        telling.put(family, new Shapes(concerned));
      }
    }
    List<ReleaseRange> ranges = new ArrayList<>();
    Optional<Release> first = Optional.empty();
    Optional<Release> last = Optional.empty();
    for (Release release : catalog.releases(product)) {
      boolean fits = fits(telling, release);
      boolean goesOn = fits && last.map(Release::train).map(release.train()::equals).orElse(false);
      if (first.isPresent() && last.isPresent() && !goesOn) {
        ranges.add(ReleaseRange.between(first.get(), last.get()));
      }
      first = goesOn ? first : Optional.of(release).filter(each -> fits);
      last = Optional.of(release).filter(each -> fits);
    }
    if (first.isPresent() && last.isPresent()) {
      ranges.add(ReleaseRange.between(first.get(), last.get()));
    }
    return ranges;
  }

  private static boolean fits(Map<ObservedFamily, Shapes> telling, Release release) {
    for (Map.Entry<ObservedFamily, Shapes> entry : telling.entrySet()) {
      if (!entry.getValue().fits(release, entry.getKey())) {
        return false;
      }
    }
    return true;
  }

  /** What a family is at releases, and whether that fits the page: most shapes come again. */
  private static final class Shapes {
    private final List<Exposure> concerned;
    private final IdentityHashMap<MetricShape, Boolean> fitting = new IdentityHashMap<>();

    Shapes(List<Exposure> concerned) {
      this.concerned = concerned;
    }

    boolean fits(Release release, ObservedFamily family) {
      for (Exposure exposure : concerned) {
        Optional<MetricShape> shape = exposure.at(release);
        if (shape.isPresent()
            && fitting.computeIfAbsent(shape.get(), each -> ReleaseFit.fits(each, family))) {
          return true;
        }
      }
      return false;
    }
  }

  /** A metric that several components share is on this page because of those whose page it is. */
  private List<Exposure> concerned(Product product, ObservedFamily family) {
    List<Exposure> all =
        family.exposures.stream()
            .filter(exposure -> exposure.component().product().equals(product))
            .toList();
    List<Exposure> present =
        all.stream().filter(exposure -> pageComponents.contains(exposure.component())).toList();
    return present.isEmpty() ? all : present;
  }

  private static boolean fits(MetricShape shape, ObservedFamily family) {
    Set<String> names = shape.labels().stream().map(Label::name).collect(Collectors.toSet());
    return (family.announced == MetricKind.UNTYPED
            || shape.kind() == MetricKind.UNTYPED
            || shape.kind() == family.announced)
        && family.labelSets.keySet().stream()
            .allMatch(labels -> labels.size() == names.size() && names.containsAll(labels));
  }
}
