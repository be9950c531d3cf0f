// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code field_validation}. How unknown fields of the request are treated. */
public enum FieldValidation implements LabelValue {
  /** the empty string: The request does not say. */
  NONE(""),

  /** {@code Ignore}: They are dropped. */
  IGNORE("Ignore"),

  /** {@code Strict}: The request is rejected. */
  STRICT("Strict"),

  /** {@code Warn}: They are dropped with a warning. */
  WARN("Warn"),

  /** {@code invalid}: A word that the server does not know. */
  INVALID("invalid");

  private final String text;

  FieldValidation(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
