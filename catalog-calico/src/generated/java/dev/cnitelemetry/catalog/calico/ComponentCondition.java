// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code condition}. Condition of the component. */
public enum ComponentCondition implements LabelValue {
  /** {@code available}: The component works. */
  AVAILABLE("available"),

  /** {@code degraded}: The component is degraded. */
  DEGRADED("degraded"),

  /** {@code progressing}: The component is being changed. */
  PROGRESSING("progressing");

  private final String text;

  ComponentCondition(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
