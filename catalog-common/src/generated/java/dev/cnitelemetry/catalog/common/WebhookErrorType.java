// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code error_type}. Why the request was rejected. */
public enum WebhookErrorType implements LabelValue {
  /** {@code apiserver_internal_error}: An error of the API server itself. */
  API_SERVER_INTERNAL_ERROR("apiserver_internal_error"),

  /** {@code calling_webhook_error}: The webhook could not be called. */
  CALLING_WEBHOOK_ERROR("calling_webhook_error"),

  /** {@code no_error}: The webhook said no. */
  NO_ERROR("no_error");

  private final String text;

  WebhookErrorType(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
