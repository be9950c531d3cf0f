// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code status}. How the request went on. */
public enum PostTimeoutStatus implements LabelValue {
  /** {@code error}: It failed. */
  ERROR("error"),

  /** {@code panic}: It panicked. */
  PANIC("panic"),

  /** {@code ok}: It was answered. */
  OK("ok"),

  /** {@code pending}: It has not ended. */
  PENDING("pending");

  private final String text;

  PostTimeoutStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
