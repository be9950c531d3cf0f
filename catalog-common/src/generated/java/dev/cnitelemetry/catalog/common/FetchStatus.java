// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code status}. How a token review ended. */
public enum FetchStatus implements LabelValue {
  /** {@code ok}: Answered. */
  OK("ok"),

  /** {@code error}: Failed. */
  ERROR("error");

  private final String text;

  FetchStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
