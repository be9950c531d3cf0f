// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.metrics.DerivedUnit;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the values of an expression.
 *
 * @param labels the labels of its series
 * @param unit the unit; {@link DerivedUnit#UNSPECIFIED} where it is not known
 * @param isScaled whether numbers took part, so that the unit may be another of the same dimension
 * @param rawCounter the counter whose values these are, without a rate
 * @param series the one series that it is made of, as long as its labels are those
 */
record ValueFlow(
    LabelFlow labels,
    DerivedUnit unit,
    boolean isScaled,
    Optional<String> rawCounter,
    Optional<KnownSeries> series) {

  static final ValueFlow ANY =
      new ValueFlow(
          LabelFlow.ANY, DerivedUnit.UNSPECIFIED, false, Optional.empty(), Optional.empty());

  /** A number: it has no labels. */
  static final ValueFlow NUMBER =
      new ValueFlow(
          LabelFlow.only(List.of(), "a number"),
          DerivedUnit.UNSPECIFIED,
          false,
          Optional.empty(),
          Optional.empty());

  ValueFlow with(LabelFlow other) {
    return new ValueFlow(other, unit, isScaled, rawCounter, Optional.empty());
  }

  ValueFlow in(DerivedUnit other) {
    return new ValueFlow(labels, other, isScaled, rawCounter, series);
  }

  ValueFlow scaled() {
    return new ValueFlow(labels, unit, true, rawCounter, series);
  }

  ValueFlow computed() {
    return new ValueFlow(labels, unit, isScaled, Optional.empty(), series);
  }
}
