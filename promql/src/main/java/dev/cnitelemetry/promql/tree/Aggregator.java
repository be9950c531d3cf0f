// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.Locale;
import java.util.Optional;

/**
 * An operator that makes few series of many.
 *
 * <p>Source: Prometheus documentation, "Aggregation operators".
 *
 * <pre>{@code
 * Aggregator topk = Aggregator.named("topk").orElseThrow();
 * ValueType number = topk.parameter().orElseThrow(); // SCALAR
 * }</pre>
 */
public enum Aggregator {
  /** The sum of the values. */
  SUM,
  /** Their mean. */
  AVG,
  /** How many series there are. */
  COUNT,
  /** The least value. */
  MIN,
  /** The greatest value. */
  MAX,
  /** 1, whatever the values. */
  GROUP,
  /** The standard deviation of the values. */
  STDDEV,
  /** Their variance. */
  STDVAR,
  /** The series with the greatest values. */
  TOPK(ValueType.SCALAR),
  /** The series with the least values. */
  BOTTOMK(ValueType.SCALAR),
  /** How many series have each value. */
  COUNT_VALUES(ValueType.STRING),
  /** A quantile over the series. */
  QUANTILE(ValueType.SCALAR),
  /** Some series, no matter which; experimental. */
  LIMITK(ValueType.SCALAR),
  /** A share of the series, no matter which; experimental. */
  LIMIT_RATIO(ValueType.SCALAR);

  private final Optional<ValueType> parameter;
  private final String text = name().toLowerCase(Locale.ROOT);

  Aggregator() {
    this.parameter = Optional.empty();
  }

  Aggregator(ValueType parameter) {
    this.parameter = Optional.of(parameter);
  }

  /**
   * The aggregator of a name.
   *
   * @param name the name in any case
   * @return the aggregator, or empty
   */
  public static Optional<Aggregator> named(String name) {
    for (Aggregator each : values()) {
      if (each.text.equalsIgnoreCase(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * The name in PromQL.
   *
   * @return the name, lower case
   */
  public String text() {
    return text;
  }

  /**
   * What the parameter before the vector is.
   *
   * @return its type; empty for those that have none
   */
  public Optional<ValueType> parameter() {
    return parameter;
  }

  /**
   * Whether a server takes it only with experimental functions switched on.
   *
   * @return true for two
   */
  public boolean isExperimental() {
    return this == LIMITK || this == LIMIT_RATIO;
  }
}
