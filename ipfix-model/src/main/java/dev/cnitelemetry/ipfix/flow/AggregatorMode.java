// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

/**
 * How the Flow Aggregator treats the records of Flow Exporters.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v2.3; before it there was {@link #AGGREGATE}
 * alone.
 */
public enum AggregatorMode {
  /** It correlates and aggregates them. */
  AGGREGATE("Aggregate"),
  /** It passes them on one by one, with what it knows of their sender. */
  PROXY("Proxy");

  private final String text;

  AggregatorMode(String text) {
    this.text = text;
  }

  /**
   * The mode as the configuration has it.
   *
   * @return {@code Aggregate} or {@code Proxy}
   */
  public String text() {
    return text;
  }
}
