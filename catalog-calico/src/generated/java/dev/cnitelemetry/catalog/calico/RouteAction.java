// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code bird_action}. What changed. */
public enum RouteAction implements LabelValue {
  /** {@code updates}: Routes announced or changed. */
  UPDATES("updates"),

  /** {@code withdraws}: Routes withdrawn. */
  WITHDRAWS("withdraws");

  private final String text;

  RouteAction(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
