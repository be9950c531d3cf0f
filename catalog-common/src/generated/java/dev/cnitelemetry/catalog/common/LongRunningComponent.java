// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code component}. Part of the server that answers long-running or ended
 * requests.
 */
public enum LongRunningComponent implements LabelValue {
  /** {@code apiserver}: The API server itself. */
  API_SERVER("apiserver");

  private final String text;

  LongRunningComponent(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
