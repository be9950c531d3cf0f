// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code status}. State of a token review under way. */
public enum ActiveFetchStatus implements LabelValue {
  /** {@code in_flight}: Asked and not yet answered. */
  IN_FLIGHT("in_flight"),

  /** {@code blocked}: Held back. */
  BLOCKED("blocked");

  private final String text;

  ActiveFetchStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
