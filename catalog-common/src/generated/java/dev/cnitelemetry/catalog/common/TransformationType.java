// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code transformation_type}. Which way values are transformed. */
public enum TransformationType implements LabelValue {
  /** {@code from_storage}: As they are read. */
  FROM_STORAGE("from_storage"),

  /** {@code to_storage}: As they are written. */
  TO_STORAGE("to_storage");

  private final String text;

  TransformationType(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
