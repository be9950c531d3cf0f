// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code result}. How an attempt to authenticate ended. */
public enum AuthenticationResult implements LabelValue {
  /** {@code success}: The user is known. */
  SUCCESS("success"),

  /** {@code failure}: The user is not known. */
  FAILURE("failure"),

  /** {@code error}: It could not be found out. */
  ERROR("error");

  private final String text;

  AuthenticationResult(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
