// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code operation}. What the request under admission does. */
public enum AdmissionOperation implements LabelValue {
  /** {@code CREATE}: It makes an object. */
  CREATE("CREATE"),

  /** {@code UPDATE}: It changes an object. */
  UPDATE("UPDATE"),

  /** {@code DELETE}: It deletes an object. */
  DELETE("DELETE"),

  /** {@code CONNECT}: It connects to a subresource. */
  CONNECT("CONNECT");

  private final String text;

  AdmissionOperation(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
