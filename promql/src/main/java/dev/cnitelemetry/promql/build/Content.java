// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

/** What the values of an expression are, as far as it decides what may be done with them. */
enum Content {
  /** A number that was written down. It fits every unit. */
  NUMBER,
  /** Anything that goes up and down. */
  VALUE,
  /** A counter as it was scraped. */
  COUNTER,
  /** Quantiles, which cannot be added or averaged. */
  QUANTILE,
  /** The cumulative buckets of a histogram, told apart by {@code le}. */
  BUCKETS,
  /** Native histograms. */
  NATIVE;

  /** What remains of it after any step. */
  Content computed() {
    return this == COUNTER ? VALUE : this;
  }

  boolean isHistogram() {
    return this == BUCKETS || this == NATIVE;
  }
}
