// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code type}. Phase of admission. */
public enum AdmissionType implements LabelValue {
  /** {@code admit}: The phase that may change objects. */
  ADMIT("admit"),

  /** {@code validating}: The phase that only says yes or no. */
  VALIDATING("validating");

  private final String text;

  AdmissionType(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
