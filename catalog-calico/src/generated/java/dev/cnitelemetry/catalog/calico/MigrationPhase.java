// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code phase}. Phase of the migration. */
public enum MigrationPhase implements LabelValue {
  /** {@code pending}: Not begun. */
  PENDING("pending"),

  /** {@code migrating}: Under way. */
  MIGRATING("migrating"),

  /** {@code waiting_for_conflict_resolution}: Stopped until conflicts are resolved. */
  WAITING_FOR_CONFLICT_RESOLUTION("waiting_for_conflict_resolution"),

  /** {@code converged}: Both sides agree. */
  CONVERGED("converged"),

  /** {@code complete}: Done. */
  COMPLETE("complete"),

  /** {@code failed}: Failed. */
  FAILED("failed");

  private final String text;

  MigrationPhase(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
