// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code stage}. Maturity of the feature. */
public enum FeatureStage implements LabelValue {
  /** the empty string: Generally available. */
  GENERAL(""),

  /** {@code ALPHA}: Off unless switched on. */
  ALPHA("ALPHA"),

  /** {@code BETA}: Tested, may change. */
  BETA("BETA"),

  /** {@code DEPRECATED}: To be removed. */
  DEPRECATED("DEPRECATED");

  private final String text;

  FeatureStage(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
