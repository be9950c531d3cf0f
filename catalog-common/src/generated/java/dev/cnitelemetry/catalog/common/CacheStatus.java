// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code status}. Whether the cache had the token. */
public enum CacheStatus implements LabelValue {
  /** {@code hit}: It had. */
  HIT("hit"),

  /** {@code miss}: It had not. */
  MISS("miss");

  private final String text;

  CacheStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
