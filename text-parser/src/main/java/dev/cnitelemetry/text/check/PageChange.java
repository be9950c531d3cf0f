// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Locale;

/**
 * How one page differs from another of the same target, values and timestamps left aside. Found by
 * {@link PageChanges}.
 *
 * <pre>{@code
 * boolean smaller =
 *     PageChanges.lost(earlier, later).findings().stream()
 *         .anyMatch(finding -> finding.code() == PageChange.FAMILY_REMOVED);
 * }</pre>
 */
public enum PageChange implements FindingCode {
  /** A family that the other page does not have. */
  FAMILY_REMOVED("a family that is not there any more"),
  /** A family that only the later page has. */
  FAMILY_ADDED("a family that was not there before"),
  /** A family whose TYPE line says something else. */
  KIND_CHANGED("a family of another kind than before"),
  /** A family whose HELP line says something else. */
  HELP_CHANGED("a family with another help text than before"),
  /** A label that no series of the family has any more. */
  LABEL_REMOVED("a label that is not there any more"),
  /** A label that no series of the family had. */
  LABEL_ADDED("a label that was not there before"),
  /** A series of a family that both pages have. */
  SERIES_REMOVED("a series that is not there any more"),
  /** A series of a family that both pages have. */
  SERIES_ADDED("a series that was not there before");

  private final String description;

  PageChange(String description) {
    this.description = description;
  }

  /**
   * The code, as reports print it and options name it.
   *
   * @return words joined by hyphens
   */
  @Override
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How much it matters.
   *
   * @return a warning; the text of a HELP line is style
   */
  @Override
  public Severity severity() {
    return this == HELP_CHANGED ? Severity.STYLE : Severity.WARNING;
  }

  /**
   * What it is.
   *
   * @return a phrase in one line
   */
  @Override
  public String description() {
    return description;
  }

  /** Whether something that was there is gone, or not what it was. */
  boolean isLoss() {
    return switch (this) {
      case FAMILY_REMOVED, KIND_CHANGED, LABEL_REMOVED, SERIES_REMOVED -> true;
      default -> false;
    };
  }
}
