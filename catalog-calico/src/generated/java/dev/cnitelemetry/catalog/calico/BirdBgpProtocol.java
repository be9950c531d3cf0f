// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code proto}. Always BGP. */
public enum BirdBgpProtocol implements LabelValue {
  /** {@code BGP}: BGP. */
  BGP("BGP");

  private final String text;

  BirdBgpProtocol(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
