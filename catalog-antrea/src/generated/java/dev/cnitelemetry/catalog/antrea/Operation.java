// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code operation}. What was done to OVS flows. */
public enum Operation implements LabelValue {
  /** {@code add}: Flows were added. */
  ADD("add"),

  /** {@code modify}: Flows were modified. */
  MODIFY("modify"),

  /** {@code delete}: Flows were deleted. */
  DELETE("delete");

  private final String text;

  Operation(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
