// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code success}. Whether the attempt succeeded. */
public enum Succeeded implements LabelValue {
  /** {@code true}: It did. */
  TRUE("true"),

  /** {@code false}: It did not. */
  FALSE("false");

  private final String text;

  Succeeded(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
