// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code request_kind} and {@code requestKind}. Which of the two limits on
 * requests in flight applies.
 */
public enum RequestKind implements LabelValue {
  /** {@code readOnly}: Requests that change nothing. */
  READ_ONLY("readOnly"),

  /** {@code mutating}: Requests that may change something. */
  MUTATING("mutating");

  private final String text;

  RequestKind(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
