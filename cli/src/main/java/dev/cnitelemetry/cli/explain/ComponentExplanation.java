// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.explain;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;

/** A component: where its metrics are, and how many. */
final class ComponentExplanation extends Explanation {

  private final MetricCatalog catalog;
  private final Component component;

  ComponentExplanation(MetricCatalog catalog, Component component) {
    this.catalog = catalog;
    this.component = component;
  }

  @Override
  String title() {
    return component.name() + ": " + component.title() + ", a component of " + component.product();
  }

  @Override
  void describe() {
    if (component.port().isPresent()) {
      line(
          "endpoint",
          component.scheme() + "://HOST:" + component.port().getAsInt() + component.path());
    }
    line("namespace", component.namespace().orElse(""));
    line("container", component.container().orElse(""));
    line("switch", component.metricsSwitch().orElse(""));
    line("by default", component.enabledByDefault() ? "on" : "off");
    line("metrics", catalog.definitions(component).size() + "");
    line("releases", component.product().hasReleases() ? component.product().releasesText() : "");
    line("list", "cni-telemetry catalog " + component.name());
  }
}
