// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code groupNum}. Number of the NFLOG group. The name is camel case on the
 * wire.
 */
public enum NflogGroup implements LabelValue {
  /** {@code 1}: Inbound traffic. */
  INBOUND("1"),

  /** {@code 2}: Outbound traffic. */
  OUTBOUND("2");

  private final String text;

  NflogGroup(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
