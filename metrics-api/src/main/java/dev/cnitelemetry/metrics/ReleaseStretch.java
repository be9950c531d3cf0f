// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of releases over which a metric did not change.
 *
 * @param releases the first and the last release of the stretch
 * @param shape what the metric looked like
 * @param exposed false where the source defines the metric and never registers it
 * @param wireHelp the help text on the page, without the stability level that component-base puts
 *     in front of it; empty where it is not known
 */
public record ReleaseStretch(
    ReleaseRange releases, MetricShape shape, boolean exposed, Optional<String> wireHelp) {

  /**
   * A stretch.
   *
   * @param releases the first and the last release of the stretch
   * @param shape what the metric looked like
   * @param exposed false where the source defines the metric and never registers it
   * @param wireHelp the help text on the page, without stability level; empty where unknown
   */
  public ReleaseStretch {
    Objects.requireNonNull(releases, "releases");
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(wireHelp, "wireHelp");
  }

  /**
   * A stretch of which the page's help text is not known.
   *
   * @param releases the first and the last release of the stretch
   * @param shape what the metric looked like
   * @param exposed false where the source defines the metric and never registers it
   */
  public ReleaseStretch(ReleaseRange releases, MetricShape shape, boolean exposed) {
    this(releases, shape, exposed, Optional.empty());
  }
}
