// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code result}. How an authorization ended. */
public enum AuthorizationResult implements LabelValue {
  /** {@code allowed}: It is allowed. */
  ALLOWED("allowed"),

  /** {@code denied}: It is forbidden. */
  DENIED("denied"),

  /** {@code no-opinion}: No authorizer had an opinion. */
  NO_OPINION("no-opinion"),

  /** {@code error}: It could not be found out. */
  ERROR("error");

  private final String text;

  AuthorizationResult(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
