// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;

/**
 * The ranges of releases over which Antrea metrics stayed the same.
 */
final class AntreaReleases {
  static final ReleaseRange V0_6_0 = ReleaseRange.between(Release.of("antrea", "v0.6.0"), Release.of("antrea", "v0.6.0"));

  static final ReleaseRange V0_6_0_TO_V0_7_2 = ReleaseRange.between(Release.of("antrea", "v0.6.0"), Release.of("antrea", "v0.7.2"));

  static final ReleaseRange V0_7_0_TO_V0_9_3 = ReleaseRange.between(Release.of("antrea", "v0.7.0"), Release.of("antrea", "v0.9.3"));

  static final ReleaseRange V0_7_0_TO_V0_10_2 = ReleaseRange.between(Release.of("antrea", "v0.7.0"), Release.of("antrea", "v0.10.2"));

  static final ReleaseRange SINCE_V0_7_0 = ReleaseRange.since(Release.of("antrea", "v0.7.0"));

  static final ReleaseRange V0_8_0_TO_V1_11_4 = ReleaseRange.between(Release.of("antrea", "v0.8.0"), Release.of("antrea", "v1.11.4"));

  static final ReleaseRange SINCE_V0_8_0 = ReleaseRange.since(Release.of("antrea", "v0.8.0"));

  static final ReleaseRange SINCE_V0_9_0 = ReleaseRange.since(Release.of("antrea", "v0.9.0"));

  static final ReleaseRange SINCE_V0_10_0 = ReleaseRange.since(Release.of("antrea", "v0.10.0"));

  static final ReleaseRange V0_11_0_TO_V1_0_3 = ReleaseRange.between(Release.of("antrea", "v0.11.0"), Release.of("antrea", "v1.0.3"));

  static final ReleaseRange V0_11_0_TO_V1_6_1 = ReleaseRange.between(Release.of("antrea", "v0.11.0"), Release.of("antrea", "v1.6.1"));

  static final ReleaseRange V0_11_0_TO_V1_7_3 = ReleaseRange.between(Release.of("antrea", "v0.11.0"), Release.of("antrea", "v1.7.3"));

  static final ReleaseRange V0_11_0_TO_V1_11_4 = ReleaseRange.between(Release.of("antrea", "v0.11.0"), Release.of("antrea", "v1.11.4"));

  static final ReleaseRange V0_11_0_TO_V2_1_2 = ReleaseRange.between(Release.of("antrea", "v0.11.0"), Release.of("antrea", "v2.1.2"));

  static final ReleaseRange V0_11_0_TO_V2_4_5 = ReleaseRange.between(Release.of("antrea", "v0.11.0"), Release.of("antrea", "v2.4.5"));

  static final ReleaseRange SINCE_V0_11_0 = ReleaseRange.since(Release.of("antrea", "v0.11.0"));

  static final ReleaseRange V0_13_0_TO_V1_12_3 = ReleaseRange.between(Release.of("antrea", "v0.13.0"), Release.of("antrea", "v1.12.3"));

  static final ReleaseRange SINCE_V0_13_0 = ReleaseRange.since(Release.of("antrea", "v0.13.0"));

  static final ReleaseRange V1_1_0_TO_V1_6_1 = ReleaseRange.between(Release.of("antrea", "v1.1.0"), Release.of("antrea", "v1.6.1"));

  static final ReleaseRange V1_1_0_TO_V1_11_4 = ReleaseRange.between(Release.of("antrea", "v1.1.0"), Release.of("antrea", "v1.11.4"));

  static final ReleaseRange V1_1_0_TO_V1_15_2 = ReleaseRange.between(Release.of("antrea", "v1.1.0"), Release.of("antrea", "v1.15.2"));

  static final ReleaseRange V1_1_0_TO_V2_6_1 = ReleaseRange.between(Release.of("antrea", "v1.1.0"), Release.of("antrea", "v2.6.1"));

  static final ReleaseRange SINCE_V1_1_0 = ReleaseRange.since(Release.of("antrea", "v1.1.0"));

  static final ReleaseRange SINCE_V1_2_0 = ReleaseRange.since(Release.of("antrea", "v1.2.0"));

  static final ReleaseRange SINCE_V1_3_0 = ReleaseRange.since(Release.of("antrea", "v1.3.0"));

  static final ReleaseRange SINCE_V1_4_0 = ReleaseRange.since(Release.of("antrea", "v1.4.0"));

  static final ReleaseRange V1_5_0_TO_V1_6_1 = ReleaseRange.between(Release.of("antrea", "v1.5.0"), Release.of("antrea", "v1.6.1"));

  static final ReleaseRange V1_5_0_TO_V1_7_3 = ReleaseRange.between(Release.of("antrea", "v1.5.0"), Release.of("antrea", "v1.7.3"));

  static final ReleaseRange V1_5_0_TO_V1_11_4 = ReleaseRange.between(Release.of("antrea", "v1.5.0"), Release.of("antrea", "v1.11.4"));

  static final ReleaseRange V1_5_0_TO_V1_15_2 = ReleaseRange.between(Release.of("antrea", "v1.5.0"), Release.of("antrea", "v1.15.2"));

  static final ReleaseRange V1_5_0_TO_V2_1_2 = ReleaseRange.between(Release.of("antrea", "v1.5.0"), Release.of("antrea", "v2.1.2"));

  static final ReleaseRange V1_5_0_TO_V2_4_5 = ReleaseRange.between(Release.of("antrea", "v1.5.0"), Release.of("antrea", "v2.4.5"));

  static final ReleaseRange V1_5_0_TO_V2_6_1 = ReleaseRange.between(Release.of("antrea", "v1.5.0"), Release.of("antrea", "v2.6.1"));

  static final ReleaseRange SINCE_V1_5_0 = ReleaseRange.since(Release.of("antrea", "v1.5.0"));

  static final ReleaseRange V1_7_0_TO_V1_11_4 = ReleaseRange.between(Release.of("antrea", "v1.7.0"), Release.of("antrea", "v1.11.4"));

  static final ReleaseRange SINCE_V1_7_0 = ReleaseRange.since(Release.of("antrea", "v1.7.0"));

  static final ReleaseRange SINCE_V1_12_0 = ReleaseRange.since(Release.of("antrea", "v1.12.0"));

  static final ReleaseRange SINCE_V1_13_0 = ReleaseRange.since(Release.of("antrea", "v1.13.0"));

  static final ReleaseRange SINCE_V2_0_0 = ReleaseRange.since(Release.of("antrea", "v2.0.0"));

  static final ReleaseRange SINCE_V2_5_0 = ReleaseRange.since(Release.of("antrea", "v2.5.0"));

  static final ReleaseRange V2_5_3 = ReleaseRange.between(Release.of("antrea", "v2.5.3"), Release.of("antrea", "v2.5.3"));

  static final ReleaseRange SINCE_V2_6_2 = ReleaseRange.since(Release.of("antrea", "v2.6.2"));

  static final ReleaseRange SINCE_V2_6_3 = ReleaseRange.since(Release.of("antrea", "v2.6.3"));

  private AntreaReleases() {
  }
}
