// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code version}. Generation of iptables whose lock is meant. */
public enum IptablesLockVersion implements LabelValue {
  /** {@code 1.4}: The lock of iptables 1.4. */
  V1_4("1.4"),

  /** {@code 1.6}: The lock of iptables 1.6. */
  V1_6("1.6");

  private final String text;

  IptablesLockVersion(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
