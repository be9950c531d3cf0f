// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Locale;

/**
 * What a scrape and the client library's snapshots do not have in common: a name that the client
 * prints otherwise, a detail or a series that one of the two cannot hold. The subject of a finding
 * is the metric family as the scrape or the metadata declare it.
 */
public enum SnapshotDifference implements FindingCode {
  /** The client library's writers print the family under another name. Nothing is lost. */
  RENAMED(Severity.STYLE, "the client library's writers print the family under another name"),
  /**
   * A counter {@code x_total} is in its metadata as {@code x_total}, since another family is called
   * {@code x}: the client library takes the two for one. Nothing is lost.
   */
  FULL_NAME(
      Severity.STYLE,
      "a counter whose metadata has its name with _total, since another family has the name"
          + " without"),
  /** The family is left out: the client library takes its name for another family's. */
  NAME_CLASH(
      Severity.WARNING,
      "a family that is left out: the client library takes its name for another family's"),
  /** The family is left out: the client library, or the format written, does not allow it. */
  FAMILY_REFUSED(
      Severity.WARNING,
      "a family that is left out: the client library, or the format written, does not allow it"),
  /**
   * The family is held or written as another kind: the client library, or the format written, has
   * no place or no name for its own. No sample is lost.
   */
  KIND_CHANGED(
      Severity.WARNING,
      "a family that is held or written as another kind, since there is no place or no name for its"
          + " own"),
  /** The series is left out: the client library, or the format written, does not allow it. */
  SERIES_REFUSED(
      Severity.WARNING,
      "a series that is left out: the client library, or the format written, does not allow it"),
  /** The series is there twice; the last one read is kept. */
  SERIES_REPEATED(Severity.WARNING, "a series that is there twice; the last one read is kept"),
  /** The sample is left out: a family of this kind has none of that name. */
  SAMPLE_UNPLACED(
      Severity.WARNING, "a sample that is left out: a family of this kind has none of that name"),
  /** A count that is not there is added, or one that contradicts the buckets is replaced. */
  COUNT_CHANGED(
      Severity.WARNING, "a count that is added, or replaced since it contradicts the buckets"),
  /** A sum is left out: one that is not a number, or that OpenMetrics does not allow. */
  SUM_LOST(
      Severity.WARNING,
      "a sum that is left out: it is not a number, or OpenMetrics does not allow it"),
  /** A timestamp is left out, since the client library has one for all samples of a point. */
  TIMESTAMP_LOST(
      Severity.WARNING,
      "a timestamp that is left out, since the client library has one for all samples of a point"),
  /** A creation time is left out: one that is not after 1970, or has no place. */
  CREATED_LOST(
      Severity.WARNING, "a creation time that is left out: it is not after 1970, or has no place"),
  /** An exemplar is left out, or would be written on another line. */
  EXEMPLAR_LOST(
      Severity.WARNING, "an exemplar that is left out, or would be written on another line"),
  /** A unit is left out, since the family's name does not end in it or its kind has none. */
  UNIT_LOST(
      Severity.WARNING,
      "a unit that is left out, since the family's name does not end in it or its kind has none"),
  /** The line is malformed and left out. */
  MALFORMED_LINE(Severity.ERROR, "a line that is malformed and left out");

  private final Severity severity;
  private final String description;

  SnapshotDifference(Severity severity, String description) {
    this.severity = severity;
    this.description = description;
  }

  @Override
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How much the difference matters.
   *
   * @return style where nothing is lost, a warning where something is, an error for malformed lines
   */
  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String description() {
    return description;
  }
}
