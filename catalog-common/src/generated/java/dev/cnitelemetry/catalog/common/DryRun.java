// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code dry_run}. Whether the request only tries. */
public enum DryRun implements LabelValue {
  /** the empty string: A real request. */
  NONE(""),

  /** {@code All}: All stages are tried and nothing is stored. */
  ALL("All"),

  /** {@code invalid}: A value that the server does not know. */
  INVALID("invalid");

  private final String text;

  DryRun(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
