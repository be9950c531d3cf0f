package dev.cnitelemetry.metrics;

import java.util.Objects;

/**
 * A stretch of releases over which a metric did not change.
 *
 * @param releases the first and the last release of the stretch
 * @param shape what the metric looked like
 * @param exposed false where the source defines the metric and never registers it
 */
public record ReleaseStretch(ReleaseRange releases, MetricShape shape, boolean exposed) {

  /**
   * A stretch.
   *
   * @param releases the first and the last release of the stretch
   * @param shape what the metric looked like
   * @param exposed false where the source defines the metric and never registers it
   */
  public ReleaseStretch {
    Objects.requireNonNull(releases, "releases");
    Objects.requireNonNull(shape, "shape");
  }
}
