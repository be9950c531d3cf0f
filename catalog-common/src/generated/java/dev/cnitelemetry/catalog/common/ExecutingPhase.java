// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code phase}. What the requests that are counted do; always the same. */
public enum ExecutingPhase implements LabelValue {
  /** {@code executing}: They are being answered. */
  EXECUTING("executing");

  private final String text;

  ExecutingPhase(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
