// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code rejected}. Whether the request was rejected. */
public enum AdmissionRejected implements LabelValue {
  /** {@code true}: It was rejected. */
  TRUE("true"),

  /** {@code false}: It was let through. */
  FALSE("false");

  private final String text;

  AdmissionRejected(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
