package dev.cnitelemetry.metrics;

import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The releases of one product from a first to a last, both included and either open.
 *
 * <p>An end without a patch number covers the whole minor release: {@code v3.22} contains {@code
 * v3.22.4}. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReleaseRange range =
 *     ReleaseRange.between(Release.of("antrea", "v0.8.0"), Release.of("antrea", "v1.11.4"));
 * }</pre>
 */
public final class ReleaseRange {

  private static final ReleaseRange ALL = new ReleaseRange(null, null);

  @Nullable private final Release since;
  @Nullable private final Release until;

  private ReleaseRange(@Nullable Release since, @Nullable Release until) {
    this.since = since;
    this.until = until;
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
   * A release and all newer ones.
   *
   * @param since the first release
   * @return the range
   */
  public static ReleaseRange since(Release since) {
    return new ReleaseRange(Objects.requireNonNull(since, "since"), null);
  }

  /**
   * A release and all older ones.
   *
   * @param until the last release
   * @return the range
   */
  public static ReleaseRange until(Release until) {
    return new ReleaseRange(null, Objects.requireNonNull(until, "until"));
  }

  /**
   * The releases between two, both included.
   *
   * @param since the first release
   * @param until the last release of the same product
   * @return the range
   * @throws IllegalArgumentException if the products differ or the last is older than the first
   */
  public static ReleaseRange between(Release since, Release until) {
    if (!since.isWithin(until)) {
      throw new IllegalArgumentException("not a range of releases: " + since + " to " + until);
    }
    return new ReleaseRange(since, until);
  }

  static ReleaseRange of(Optional<Release> since, Optional<Release> until) {
    return since.isEmpty() && until.isEmpty()
        ? ALL
        : new ReleaseRange(since.orElse(null), until.orElse(null));
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
   *     of another product than the ends are of
   */
  public boolean contains(Release release) {
    return (since == null
            || (release.product().equals(since.product()) && release.compareTo(since) >= 0))
        && (until == null || release.isWithin(until));
  }

  /**
   * The releases that are in this range and in another of the same product.
   *
   * @param other another range
   * @return the common range; empty if there is none
   */
  public Optional<ReleaseRange> intersection(ReleaseRange other) {
    Release first =
        since == null || (other.since != null && other.since.compareTo(since) > 0)
            ? other.since
            : since;
    Release last =
        until == null || (other.until != null && other.until.endsBefore(until))
            ? other.until
            : until;
    return first != null && last != null && !first.isWithin(last)
        ? Optional.empty()
        : Optional.of(new ReleaseRange(first, last));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleaseRange that
        && Objects.equals(since, that.since)
        && Objects.equals(until, that.until);
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
