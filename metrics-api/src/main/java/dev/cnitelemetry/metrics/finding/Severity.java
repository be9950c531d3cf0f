// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.finding;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** What was looked at is wrong. */
  ERROR,
  /** Two sources disagree, and either may be out of date; or something is lost. */
  WARNING,
  /** It is right, yet not as the conventions have it. */
  STYLE;

  /**
   * The severity as reports print it.
   *
   * @return the name, lower case
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
