// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.internal.rules.NamedFamily;
import javax.annotation.Nullable;

/** A family of a page: what its metadata say, and which samples are its own. */
final class FamilyOnPage extends NamedFamily<FamilyOnPage> {

  final long line;

  /** What its first TYPE line says; null where there is none. */
  @Nullable MetricKind kind;

  @Nullable String help;

  /** Its samples by their numbers on the page. */
  int[] samples = {};

  /** The line where it goes on after another family; 0 while its lines are together. */
  long resumed;

  boolean written;

  FamilyOnPage(String name, long line) {
    super(name);
    this.line = line;
  }

  @Override
  public MetricKind kindOrUntyped() {
    return kind == null ? MetricKind.UNTYPED : kind;
  }

  @Override
  protected String place() {
    return " on line " + line;
  }
}
