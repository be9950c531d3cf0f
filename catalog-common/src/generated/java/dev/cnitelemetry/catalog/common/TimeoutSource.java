// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code source}. Who noticed that the request went on after its time. */
public enum TimeoutSource implements LabelValue {
  /** {@code rest-handler}: The handler that answers. */
  REST_HANDLER("rest-handler"),

  /** {@code timeout-handler}: The handler that watches the time. */
  TIMEOUT_HANDLER("timeout-handler");

  private final String text;

  TimeoutSource(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
