package dev.cnitelemetry.text.check;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** The page, or the component behind it, is wrong. */
  ERROR,
  /** The page and the catalogue disagree; either may be behind. */
  WARNING,
  /** The page is right, yet not as the conventions have it. */
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
