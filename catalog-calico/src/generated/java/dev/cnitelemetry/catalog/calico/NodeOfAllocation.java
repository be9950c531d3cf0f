// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code node}. Node that the address was allocated on. */
public enum NodeOfAllocation implements LabelValue {
  /** {@code unknown_node}: The node is not known. */
  UNKNOWN("unknown_node");

  private final String text;

  NodeOfAllocation(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
