// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Locale;

/**
 * How a page differs from the page, or the pages, that it was made of. Each has a code, as reports
 * show it.
 *
 * <pre>{@code
 * Report report = new PageMerge().run(System.out);
 * boolean whole =
 *     report.findings().stream()
 *         .noneMatch(finding -> finding.code() == ConversionCode.LEFT_OUT);
 * }</pre>
 */
public enum ConversionCode implements FindingCode {
  /** A family that is written as {@code unknown}, under the names its samples have. */
  AS_UNKNOWN(Severity.STYLE, "a family that is written as unknown"),
  /** Gauges {@code x_created} that are written as what they are, creation times of {@code x}. */
  AS_CREATED(Severity.STYLE, "a gauge that is written as creation times of another family"),
  /** Lines that were brought together, since OpenMetrics wants each family in one piece. */
  GROUPED(Severity.STYLE, "a family whose lines were brought together"),
  /** Comments, which OpenMetrics does not have. */
  COMMENTS_DROPPED(Severity.STYLE, "comments, which OpenMetrics does not have"),
  /** A help text, where an earlier page has another one of the family. */
  HELP_DROPPED(Severity.STYLE, "a help text, where an earlier page has another one"),
  /** A label that was to be added, where a sample has one of that name. */
  LABEL_KEPT(Severity.WARNING, "a label that was to be added where a sample has one of that name"),
  /** A kind, where an earlier page has the family as another one. */
  KIND_LOST(Severity.ERROR, "a kind, where an earlier page has the family as another one"),
  /** What cannot be said in OpenMetrics at all, and series that are there already. */
  LEFT_OUT(Severity.ERROR, "a sample that cannot be said, or is there already");

  private final Severity severity;
  private final String description;

  ConversionCode(Severity severity, String description) {
    this.severity = severity;
    this.description = description;
  }

  /**
   * The code, as reports print it.
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
   * @return an error where something is missing, style where all is there
   */
  @Override
  public Severity severity() {
    return severity;
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
}
