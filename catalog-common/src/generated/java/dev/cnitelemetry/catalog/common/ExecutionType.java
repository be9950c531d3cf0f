// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code type}. Kind of the request that was answered. */
public enum ExecutionType implements LabelValue {
  /** {@code regular}: A request that ends by itself. */
  REGULAR("regular"),

  /** {@code watch}: A watch; until it is set up. */
  WATCH("watch");

  private final String text;

  ExecutionType(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
