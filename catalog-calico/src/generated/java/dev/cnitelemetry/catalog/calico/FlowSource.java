// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code source}. Address of the client with its port. */
public enum FlowSource implements LabelValue {
  /** {@code unknown}: The address is not known. */
  UNKNOWN("unknown");

  private final String text;

  FlowSource(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
