// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code node}. Node that the block has affinity to. */
public enum NodeOfBlock implements LabelValue {
  /** {@code no_affinity}: The block has no affinity. */
  NONE("no_affinity");

  private final String text;

  NodeOfBlock(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
