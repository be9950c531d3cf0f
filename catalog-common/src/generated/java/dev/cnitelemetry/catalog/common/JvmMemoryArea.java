// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code area}. Kind of memory. */
public enum JvmMemoryArea implements LabelValue {
  /** {@code heap}: The heap. */
  HEAP("heap"),

  /** {@code nonheap}: What is not of the heap. */
  NON_HEAP("nonheap");

  private final String text;

  JvmMemoryArea(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
