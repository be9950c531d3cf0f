// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code operation}. The API call that was repeated. */
public enum MigrationOperation implements LabelValue {
  /** {@code get}: Reading a resource. */
  GET("get"),

  /** {@code create}: Creating a resource. */
  CREATE("create");

  private final String text;

  MigrationOperation(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
