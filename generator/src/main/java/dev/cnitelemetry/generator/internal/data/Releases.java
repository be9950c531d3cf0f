// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import java.util.Optional;

/** Release ranges as data files write them. */
final class Releases {

  private Releases() {}

  static ReleaseRange range(
      Location location, String product, Optional<String> since, Optional<String> until) {
    Optional<Release> first = since.map(version -> release(location, product, version));
    Optional<Release> last = until.map(version -> release(location, product, version));
    if (first.isEmpty()) {
      return last.map(ReleaseRange::until).orElse(ReleaseRange.all());
    }
    if (last.isEmpty()) {
      return ReleaseRange.since(first.get());
    }
    try {
      return ReleaseRange.between(first.get(), last.get());
    } catch (IllegalArgumentException e) {
      throw location.error(e);
    }
  }

  /** Whether a later range goes on where an earlier one ends. */
  static boolean isOfOneTrain(ReleaseRange earlier, ReleaseRange later) {
    return earlier.until().map(Release::train).equals(later.since().map(Release::train));
  }

  /** From the beginning of one range to the end of a later one of the same train. */
  static ReleaseRange joined(ReleaseRange first, ReleaseRange last) {
    if (first.since().isEmpty()) {
      return last.until().map(ReleaseRange::until).orElse(ReleaseRange.all());
    }
    Release since = first.since().get();
    return last.until()
        .map(until -> ReleaseRange.between(since, until))
        .orElse(ReleaseRange.since(since));
  }

  private static Release release(Location location, String product, String version) {
    try {
      return Release.of(product, version);
    } catch (IllegalArgumentException e) {
      throw location.error(e);
    }
  }
}
