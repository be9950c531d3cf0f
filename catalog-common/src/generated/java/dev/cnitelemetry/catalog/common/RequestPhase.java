// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code phase}. What the requests that are counted do. */
public enum RequestPhase implements LabelValue {
  /** {@code waiting}: They wait in a queue. */
  WAITING("waiting"),

  /** {@code executing}: They are being answered. */
  EXECUTING("executing");

  private final String text;

  RequestPhase(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
