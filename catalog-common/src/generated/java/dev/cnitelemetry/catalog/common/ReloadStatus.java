// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code status}. How the attempt to reload ended. */
public enum ReloadStatus implements LabelValue {
  /** {@code success}: It succeeded. */
  SUCCESS("success"),

  /** {@code failure}: It failed. */
  FAILURE("failure");

  private final String text;

  ReloadStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
