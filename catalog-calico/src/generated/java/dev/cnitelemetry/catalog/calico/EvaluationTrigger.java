// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code reason}. What caused the evaluation of pending policy. */
public enum EvaluationTrigger implements LabelValue {
  /** {@code initial}: The flow was new. */
  INITIAL("initial"),

  /** {@code recalc}: The policy had changed. */
  RECALCULATION("recalc");

  private final String text;

  EvaluationTrigger(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
