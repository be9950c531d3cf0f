// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code destination}. Where the chosen backend is. */
public enum MaglevDestination implements LabelValue {
  /** {@code local}: On this node, which is the backend. */
  LOCAL("local"),

  /** {@code remote}: On another node; this one is the frontend. */
  REMOTE("remote");

  private final String text;

  MaglevDestination(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
