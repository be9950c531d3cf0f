// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code execute}. Whether the request was answered after its wait. */
public enum ExecutedAfterWait implements LabelValue {
  /** {@code true}: It was answered. */
  TRUE("true"),

  /** {@code false}: It was rejected. */
  FALSE("false");

  private final String text;

  ExecutedAfterWait(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
