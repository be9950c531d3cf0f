// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import java.util.Optional;

/**
 * A family as a linter met it.
 *
 * @param name the definition's name, or the family's name on the page where there is none
 * @param definition the metric, if the catalogue has it
 * @param component the component that probably shows it here: of a metric that is a component's
 *     own, that one; of one that a library brings, a component that has metrics of its own on the
 *     page; empty where there is none
 * @param library the library that brings the metric to every program that links it, such as {@code
 *     Go runtime}, if one does
 * @param kind the kind that the page announces; untyped where it announces none
 * @param samples how many samples the page has of it
 * @param line the line, from 1, at which it was first met
 */
public record LintedFamily(
    String name,
    Optional<MetricDefinition> definition,
    Optional<Component> component,
    Optional<String> library,
    MetricKind kind,
    long samples,
    long line) {

  /**
   * Whether the catalogue has the metric.
   *
   * @return true if it has
   */
  public boolean isKnown() {
    return definition.isPresent();
  }
}
