// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The releases of one product from a first to a last, both included and either open.
 *
 * <p>An end without a patch number covers the whole minor release: {@code v3.22} contains {@code
 * v3.22.4}. A range of one train has no release of another: neither {@code v2.4.0} nor {@code typha
 * v0.5.6} is in {@code since operator v1.43.0}. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReleaseRange range =
 *     ReleaseRange.between(Release.of("antrea", "v0.8.0"), Release.of("antrea", "v1.11.4"));
 * }</pre>
 */
public final class ReleaseRange {

  private static final ReleaseRange ALL = new ReleaseRange(null, null, null);

  @Nullable private final Release since;
  @Nullable private final Release until;

  /** Any release of the product and train that the range ends in; none where it has no ends. */
  @Nullable private final Release endsIn;

  private ReleaseRange(@Nullable Release since, @Nullable Release until, @Nullable Release endsIn) {
    this.since = since;
    this.until = until;
    this.endsIn = endsIn;
  }

  /**
   * All releases: where nothing is known of a first and a last, or the product has no versions.
   *
   * @return the range without ends
   */
  public static ReleaseRange all() {
    return ALL;
  }

  /**
   * A release and all newer ones of its train.
   *
   * @param since the first release
   * @return the range
   */
  public static ReleaseRange since(Release since) {
    return new ReleaseRange(Objects.requireNonNull(since, "since"), null, since);
  }

  /**
   * A release and all older ones of its train.
   *
   * @param until the last release
   * @return the range
   */
  public static ReleaseRange until(Release until) {
    return new ReleaseRange(null, Objects.requireNonNull(until, "until"), until);
  }

  /**
   * The releases between two, both included.
   *
   * @param since the first release
   * @param until the last release of the same product and train
   * @return the range
   * @throws IllegalArgumentException if products or trains differ or the last is older than the
   *     first
   */
  public static ReleaseRange between(Release since, Release until) {
    if (!since.isWithin(until)) {
      throw new IllegalArgumentException("not a range of releases: " + since + " to " + until);
    }
    return new ReleaseRange(since, until, until);
  }

  /** From the beginning of one range to the end of a later one, perhaps of another train. */
  static ReleaseRange joined(ReleaseRange first, ReleaseRange last) {
    return first.since == null && last.until == null
        ? ALL
        : new ReleaseRange(first.since, last.until, last.endsIn);
  }

  /** Whether nothing but releases of one train can be between this range and a later one. */
  boolean isOfTrainOf(ReleaseRange later) {
    Release other = later.since == null ? later.endsIn : later.since;
    return endsIn == null || other == null || endsIn.isComparable(other);
  }

  /** Whether the range ends in the train of a release; one without ends is of the product's own. */
  boolean isOfTrain(Release release) {
    return endsIn == null ? release.train().isEmpty() : endsIn.isComparable(release);
  }

  /**
   * The first release.
   *
   * @return the release; empty where it is unknown
   */
  public Optional<Release> since() {
    return Optional.ofNullable(since);
  }

  /**
   * The last release.
   *
   * @return the release; empty where the newest release is still within
   */
  public Optional<Release> until() {
    return Optional.ofNullable(until);
  }

  /**
   * Whether a release is within.
   *
   * @param release a release
   * @return true if it is not older than the first and not newer than the last; false for a release
   *     of another product or train than the ends are of
   */
  public boolean contains(Release release) {
    return !startsAfter(release) && !endsBefore(release);
  }

  private boolean startsAfter(Release release) {
    if (since != null) {
      return !since.product().equals(release.product()) || release.compareTo(since) < 0;
    }
    return endsIn != null && !endsIn.isComparable(release);
  }

  private boolean endsBefore(Release release) {
    if (endsIn == null) {
      return false;
    }
    if (endsIn.isComparable(release)) {
      return until != null && !release.isWithin(until);
    }
    return endsIn.compareTo(release) < 0;
  }

  /**
   * The releases that are in this range and in another.
   *
   * @param other another range
   * @return the common range; empty if there is none
   */
  public Optional<ReleaseRange> intersection(ReleaseRange other) {
    if (endsIn == null || other.endsIn == null) {
      return Optional.of(endsIn == null ? other : this);
    }
    ReleaseRange later = startsLater(other) ? this : other;
    ReleaseRange earlier = endsEarlier(other) ? this : other;
    Release first = later.since;
    Release from = first == null ? later.endsIn : first;
    Release last = earlier.endsIn;
    boolean common =
        from != null
            && last != null
            && endsIn.product().equals(other.endsIn.product())
            && (from.isComparable(last)
                ? first == null || earlier.until == null || first.isWithin(earlier.until)
                : from.compareTo(last) < 0);
    return common
        ? Optional.of(new ReleaseRange(first, earlier.until, earlier.endsIn))
        : Optional.empty();
  }

  private boolean startsLater(ReleaseRange other) {
    Release mine = since == null ? endsIn : since;
    Release others = other.since == null ? other.endsIn : other.since;
    if (mine == null || others == null) {
      return others == null;
    }
    return mine.isComparable(others)
        ? other.since == null || (since != null && since.compareTo(other.since) > 0)
        : mine.compareTo(others) > 0;
  }

  private boolean endsEarlier(ReleaseRange other) {
    if (endsIn == null || other.endsIn == null) {
      return other.endsIn == null;
    }
    return endsIn.isComparable(other.endsIn)
        ? other.until == null || (until != null && until.endsBefore(other.until))
        : endsIn.compareTo(other.endsIn) < 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleaseRange that
        && Objects.equals(since, that.since)
        && Objects.equals(until, that.until)
        && (endsIn == null
            ? that.endsIn == null
            : that.endsIn != null && endsIn.isComparable(that.endsIn));
  }

  @Override
  public int hashCode() {
    return Objects.hash(since, until);
  }

  /**
   * The range in words, without the product.
   *
   * @return for example {@code v0.8.0 to v1.11.4}, {@code since v1.13.0}, {@code all releases}
   */
  @Override
  public String toString() {
    if (since == null) {
      return until == null ? "all releases" : "until " + until.version();
    }
    if (until == null) {
      return "since " + since.version();
    }
    return since.version().equals(until.version())
        ? since.version()
        : since.version() + " to " + until.version();
  }
}
