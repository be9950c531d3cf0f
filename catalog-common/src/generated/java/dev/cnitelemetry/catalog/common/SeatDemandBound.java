// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code bound}. Which bound of the range is told. */
public enum SeatDemandBound implements LabelValue {
  /** {@code max}: The upper bound. */
  MAX("max"),

  /** {@code min}: The lower bound. */
  MIN("min");

  private final String text;

  SeatDemandBound(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
