// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code bird_direction}. Direction of the change, seen from the table. */
public enum RouteDirection implements LabelValue {
  /** {@code import}: Into the table. */
  IMPORT("import"),

  /** {@code export}: Out of the table. */
  EXPORT("export");

  private final String text;

  RouteDirection(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
