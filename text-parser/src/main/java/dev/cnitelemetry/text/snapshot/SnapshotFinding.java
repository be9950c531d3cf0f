package dev.cnitelemetry.text.snapshot;

/**
 * Something that a scrape and the client library's snapshots do not have in common: a name that the
 * client prints otherwise, a detail or a series that one of the two cannot hold.
 *
 * <p>Immutable.
 *
 * @param code what kind of difference it is
 * @param family the metric family as the scrape or the metadata declare it; empty for a line that
 *     belongs to none
 * @param message the difference in words
 */
public record SnapshotFinding(Code code, String family, String message) {

  /** The kinds of differences. */
  public enum Code {
    /** The client library's writers print the family under another name. Nothing is lost. */
    RENAMED,
    /**
     * A counter {@code x_total} stands in its metadata as {@code x_total}, since another family is
     * called {@code x}: the client library takes the two for one. Nothing is lost.
     */
    FULL_NAME,
    /** The family is left out: the client library takes its name for another family's. */
    NAME_CLASH,
    /** The family is left out: the client library, or the format written, does not allow it. */
    FAMILY_REFUSED,
    /** The family is written as another kind, since the format has no place for its own. */
    KIND_CHANGED,
    /** The series is left out: the client library, or the format written, does not allow it. */
    SERIES_REFUSED,
    /** The series stands twice; the last one read is kept. */
    SERIES_REPEATED,
    /** The sample is left out: a family of this kind has none of that name. */
    SAMPLE_UNPLACED,
    /** A count that is not there is added, or one that contradicts the buckets is replaced. */
    COUNT_CHANGED,
    /** A sum is left out: one that is not a number, or that OpenMetrics does not allow. */
    SUM_LOST,
    /** A timestamp is left out, since the client library has one for all samples of a point. */
    TIMESTAMP_LOST,
    /** A creation time is left out: one that is not after 1970, or has no place to stand. */
    CREATED_LOST,
    /** An exemplar is left out, or would be written on another line. */
    EXEMPLAR_LOST,
    /** A unit is left out, since the family's name does not end in it or its kind has none. */
    UNIT_LOST,
    /** The line is malformed and left out. */
    MALFORMED_LINE
  }
}
