// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code result}. How the reconciliation ended. */
public enum ReconcileResult implements LabelValue {
  /** {@code success}: It is done. */
  SUCCESS("success"),

  /** {@code error}: It failed and is tried again. */
  ERROR("error"),

  /** {@code requeue}: It asked to be tried again. */
  REQUEUE("requeue"),

  /** {@code requeue_after}: It asked to be tried again after a while. */
  REQUEUE_AFTER("requeue_after");

  private final String text;

  ReconcileResult(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
