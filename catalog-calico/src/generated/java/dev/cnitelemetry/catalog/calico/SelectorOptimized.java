// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code optimized}. Whether the label index can evaluate the selectors
 * without trying every endpoint.
 */
public enum SelectorOptimized implements LabelValue {
  /** {@code true}: Evaluated by index. */
  OPTIMIZED("true"),

  /** {@code false}: Tried against every endpoint. */
  UNOPTIMIZED("false");

  private final String text;

  SelectorOptimized(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
