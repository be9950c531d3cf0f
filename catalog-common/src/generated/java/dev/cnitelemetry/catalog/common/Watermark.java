// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code mark}. Which end of the range is observed. */
public enum Watermark implements LabelValue {
  /** {@code low}: The lowest value of the period. */
  LOW("low"),

  /** {@code high}: The highest value of the period. */
  HIGH("high");

  private final String text;

  Watermark(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
