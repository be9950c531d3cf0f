// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code stage}. Where dialling failed. */
public enum DialStage implements LabelValue {
  /** {@code connect}: On the way to the proxy. */
  CONNECT("connect"),

  /** {@code proxy}: At the proxy. */
  PROXY("proxy");

  private final String text;

  DialStage(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
