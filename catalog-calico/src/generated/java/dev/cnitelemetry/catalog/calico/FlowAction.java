// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code action}. What policy did with the flow. */
public enum FlowAction implements LabelValue {
  /** {@code allow}: Allowed. */
  ALLOW("allow"),

  /** {@code deny}: Denied. */
  DENY("deny"),

  /** {@code pass}: Passed on to the next tier. */
  PASS("pass");

  private final String text;

  FlowAction(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
