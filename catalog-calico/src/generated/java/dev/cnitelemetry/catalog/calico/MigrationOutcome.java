// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code outcome}. What became of the resource. */
public enum MigrationOutcome implements LabelValue {
  /** {@code migrated}: Migrated. */
  MIGRATED("migrated"),

  /** {@code skipped}: Skipped. */
  SKIPPED("skipped"),

  /** {@code conflict}: In conflict with a resource that exists. */
  CONFLICT("conflict");

  private final String text;

  MigrationOutcome(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
