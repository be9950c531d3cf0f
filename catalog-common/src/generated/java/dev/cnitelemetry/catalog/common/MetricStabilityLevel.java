// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code stability_level}. Stability of the metrics that are counted. */
public enum MetricStabilityLevel implements LabelValue {
  /** the empty string: No level. */
  NONE(""),

  /** {@code ALPHA}: May change at any time. */
  ALPHA("ALPHA"),

  /** {@code BETA}: Changes with notice. */
  BETA("BETA"),

  /** {@code STABLE}: Does not change. */
  STABLE("STABLE"),

  /** {@code INTERNAL}: For the component itself. */
  INTERNAL("INTERNAL");

  private final String text;

  MetricStabilityLevel(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
