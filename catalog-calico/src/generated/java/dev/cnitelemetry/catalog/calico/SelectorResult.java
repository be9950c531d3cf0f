// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code result}. Whether the selector matched. */
public enum SelectorResult implements LabelValue {
  /** {@code true}: The selector matched. */
  MATCH("true"),

  /** {@code false}: The selector did not match. */
  NO_MATCH("false");

  private final String text;

  SelectorResult(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
