// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code ippool}. IP pool that the block belongs to. */
public enum PoolOfAllocation implements LabelValue {
  /** {@code no_ippool}: No IP pool matches the block. */
  NONE("no_ippool");

  private final String text;

  PoolOfAllocation(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
