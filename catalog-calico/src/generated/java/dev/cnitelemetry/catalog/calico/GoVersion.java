// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code version}. Version of Go that Felix was built with. */
public enum GoVersion implements LabelValue {
  /** {@code go1.8.5}: Felix 2.6.6. */
  GO1_8_5("go1.8.5");

  private final String text;

  GoVersion(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
