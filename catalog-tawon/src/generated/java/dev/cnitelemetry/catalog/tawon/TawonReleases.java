// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.ReleaseRange;

/**
 * The ranges of releases over which Tawon metrics stayed the same.
 */
final class TawonReleases {
  static final ReleaseRange ALL = ReleaseRange.all();

  private TawonReleases() {
  }
}
