// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code fallback}. Whether the read went on to the storage. */
public enum WatchCacheFallback implements LabelValue {
  /** {@code true}: It was answered by the storage. */
  TRUE("true"),

  /** {@code false}: It was answered by the cache. */
  FALSE("false");

  private final String text;

  WatchCacheFallback(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
