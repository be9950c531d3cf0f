// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whether a page has what a component shows from its start on. Metrics that come with their first
 * use or with a setting, and those of which nobody knows when they come, may be absent.
 */
final class Completeness {

  private final MetricCatalog catalog;
  private final Component component;
  private final Optional<Release> release;

  Completeness(MetricCatalog catalog, Component component, Optional<Release> release) {
    this.catalog = catalog;
    this.component = component;
    this.release = release;
  }

  void check(Collection<String> present, Consumer<Finding> findings) {
    for (MetricDefinition definition : catalog.definitions(component)) {
      if (isDue(definition) && !present.contains(definition.name())) {
        findings.accept(
            Finding.of(
                LintRule.MISSING_METRIC,
                Place.WHOLE,
                definition.name(),
                definition.name()
                    + " is missing: "
                    + component
                    + release.map(each -> " " + each.version()).orElse("")
                    + " shows it from its start on"));
      }
    }
  }

  private boolean isDue(MetricDefinition definition) {
    return catalog
        .exposure(definition, component)
        .filter(exposure -> exposure.appearance() == Appearance.AT_START)
        .filter(this::isExposed)
        .isPresent();
  }

  private boolean isExposed(Exposure exposure) {
    return release.map(each -> exposure.at(each).isPresent()).orElse(exposure.exposed());
  }
}
