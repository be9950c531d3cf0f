// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code bird_outcome}. What became of the change. */
public enum RouteOutcome implements LabelValue {
  /** {@code received}: Received. */
  RECEIVED("received"),

  /** {@code rejected}: Rejected as invalid. */
  REJECTED("rejected"),

  /** {@code filtered}: Filtered out. */
  FILTERED("filtered"),

  /** {@code ignored}: Ignored. */
  IGNORED("ignored"),

  /** {@code accepted}: Accepted. */
  ACCEPTED("accepted");

  private final String text;

  RouteOutcome(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
