// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code level}. Level of the audit policy that applied. */
public enum AuditLevel implements LabelValue {
  /** {@code None}: Nothing is recorded. */
  NONE("None"),

  /** {@code Metadata}: The metadata of the request. */
  METADATA("Metadata"),

  /** {@code Request}: The body of the request, too. */
  REQUEST("Request"),

  /** {@code RequestResponse}: The body of the response, too. */
  REQUEST_RESPONSE("RequestResponse");

  private final String text;

  AuditLevel(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
