// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code host}. Host name that Felix is configured with. */
public enum FelixHost implements LabelValue {
  /** {@code master-1}: The host of the document's sample page. */
  MASTER_1("master-1");

  private final String text;

  FelixHost(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
