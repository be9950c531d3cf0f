// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.explain;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.ReleaseView;
import java.util.Optional;

/** A product, or one of its releases. */
final class ProductExplanation extends Explanation {

  private final MetricCatalog catalog;
  private final Product product;
  private final Optional<ReleaseView> release;

  ProductExplanation(MetricCatalog catalog, Product product, Optional<ReleaseView> release) {
    this.catalog = catalog;
    this.product = product;
    this.release = release;
  }

  @Override
  String title() {
    return release.map(ReleaseView::toString).orElseGet(product::name)
        + (release.isPresent() ? ": a release of " : ": ")
        + product.title();
  }

  @Override
  void describe() {
    line("known", product.hasReleases() ? product.releasesText() : "no releases are told apart");
    for (Component component : catalog.components()) {
      if (component.product().equals(product)) {
        long metrics =
            catalog.definitions(component).stream()
                .filter(
                    metric ->
                        release.map(view -> view.shape(metric, component).isPresent()).orElse(true))
                .count();
        line("component", component.name() + ", " + metrics + " metrics");
      }
    }
  }
}
