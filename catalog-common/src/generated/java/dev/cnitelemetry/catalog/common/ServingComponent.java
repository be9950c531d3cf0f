// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code component}. Part of the server that answers. */
public enum ServingComponent implements LabelValue {
  /** the empty string: What has no component of its own, such as an unknown path. */
  NONE(""),

  /** {@code apiserver}: The API server itself. */
  API_SERVER("apiserver");

  private final String text;

  ServingComponent(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
