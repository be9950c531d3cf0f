// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code status}. How polling goes. */
public enum EgressPollStatus implements LabelValue {
  /** {@code total}: All pods. */
  TOTAL("total"),

  /** {@code up}: Pods that answer. */
  UP("up"),

  /** {@code probe-failed}: Pods whose probe failed. */
  PROBE_FAILED("probe-failed");

  private final String text;

  EgressPollStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
