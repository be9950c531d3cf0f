// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;

/**
 * The ranges of releases over which Calico metrics stayed the same.
 */
final class CalicoReleases {
  static final ReleaseRange ALL = ReleaseRange.all();

  static final ReleaseRange BIRD_SINCE_D2016_10_24 = ReleaseRange.since(Release.of("bird", "2016-10-24"));

  static final ReleaseRange BIRD_SINCE_D2017_07_06 = ReleaseRange.since(Release.of("bird", "2017-07-06"));

  static final ReleaseRange CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_5_5 = ReleaseRange.between(Release.of("calico", "typha v0.1.0"), Release.of("calico", "typha v0.5.5"));

  static final ReleaseRange CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4 = ReleaseRange.between(Release.of("calico", "typha v0.1.0"), Release.of("calico", "typha v0.7.4"));

  static final ReleaseRange CALICO_TYPHA_V0_1_2_TO_TYPHA_V0_7_4 = ReleaseRange.between(Release.of("calico", "typha v0.1.2"), Release.of("calico", "typha v0.7.4"));

  static final ReleaseRange CALICO_TYPHA_V0_1_7_TO_TYPHA_V0_7_4 = ReleaseRange.between(Release.of("calico", "typha v0.1.7"), Release.of("calico", "typha v0.7.4"));

  static final ReleaseRange CALICO_TYPHA_V0_2_0_TO_TYPHA_V0_7_4 = ReleaseRange.between(Release.of("calico", "typha v0.2.0"), Release.of("calico", "typha v0.7.4"));

  static final ReleaseRange CALICO_TYPHA_V0_5_6_TO_TYPHA_V0_7_4 = ReleaseRange.between(Release.of("calico", "typha v0.5.6"), Release.of("calico", "typha v0.7.4"));

  static final ReleaseRange CALICO_V2_0_0_TO_V2_6_5 = ReleaseRange.between(Release.of("calico", "v2.0.0"), Release.of("calico", "v2.6.5"));

  static final ReleaseRange CALICO_V2_0_0_TO_V3_29 = ReleaseRange.between(Release.of("calico", "v2.0.0"), Release.of("calico", "v3.29"));

  static final ReleaseRange CALICO_SINCE_V2_0_0 = ReleaseRange.since(Release.of("calico", "v2.0.0"));

  static final ReleaseRange CALICO_V2_1_0_TO_V2_1 = ReleaseRange.between(Release.of("calico", "v2.1.0"), Release.of("calico", "v2.1"));

  static final ReleaseRange CALICO_V2_1_0_TO_V3_22 = ReleaseRange.between(Release.of("calico", "v2.1.0"), Release.of("calico", "v3.22"));

  static final ReleaseRange CALICO_SINCE_V2_1_0 = ReleaseRange.since(Release.of("calico", "v2.1.0"));

  static final ReleaseRange CALICO_V2_2_0_TO_V3_28 = ReleaseRange.between(Release.of("calico", "v2.2.0"), Release.of("calico", "v3.28"));

  static final ReleaseRange CALICO_SINCE_V2_2_0 = ReleaseRange.since(Release.of("calico", "v2.2.0"));

  static final ReleaseRange CALICO_V2_3_0_TO_V2_6_6 = ReleaseRange.between(Release.of("calico", "v2.3.0"), Release.of("calico", "v2.6.6"));

  static final ReleaseRange CALICO_V2_3_0_TO_V3_24 = ReleaseRange.between(Release.of("calico", "v2.3.0"), Release.of("calico", "v3.24"));

  static final ReleaseRange CALICO_V2_3_0_TO_V3_29 = ReleaseRange.between(Release.of("calico", "v2.3.0"), Release.of("calico", "v3.29"));

  static final ReleaseRange CALICO_SINCE_V2_3_0 = ReleaseRange.since(Release.of("calico", "v2.3.0"));

  static final ReleaseRange CALICO_V2_4_0_TO_V3_31 = ReleaseRange.between(Release.of("calico", "v2.4.0"), Release.of("calico", "v3.31"));

  static final ReleaseRange CALICO_V2_6_6 = ReleaseRange.between(Release.of("calico", "v2.6.6"), Release.of("calico", "v2.6.6"));

  static final ReleaseRange CALICO_V2_6_7_TO_V2_6 = ReleaseRange.between(Release.of("calico", "v2.6.7"), Release.of("calico", "v2.6"));

  static final ReleaseRange CALICO_V2_6_7_TO_V3_23 = ReleaseRange.between(Release.of("calico", "v2.6.7"), Release.of("calico", "v3.23"));

  static final ReleaseRange CALICO_SINCE_V2_6_7 = ReleaseRange.since(Release.of("calico", "v2.6.7"));

  static final ReleaseRange CALICO_V3_0_0_TO_V3_23 = ReleaseRange.between(Release.of("calico", "v3.0.0"), Release.of("calico", "v3.23"));

  static final ReleaseRange CALICO_SINCE_V3_0_0 = ReleaseRange.since(Release.of("calico", "v3.0.0"));

  static final ReleaseRange CALICO_SINCE_V3_1_0 = ReleaseRange.since(Release.of("calico", "v3.1.0"));

  static final ReleaseRange CALICO_V3_2_0_TO_V3_31 = ReleaseRange.between(Release.of("calico", "v3.2.0"), Release.of("calico", "v3.31"));

  static final ReleaseRange CALICO_SINCE_V3_2_0 = ReleaseRange.since(Release.of("calico", "v3.2.0"));

  static final ReleaseRange CALICO_SINCE_V3_16_0 = ReleaseRange.since(Release.of("calico", "v3.16.0"));

  static final ReleaseRange CALICO_V3_18_0_TO_V3_23 = ReleaseRange.between(Release.of("calico", "v3.18.0"), Release.of("calico", "v3.23"));

  static final ReleaseRange CALICO_V3_18_0_TO_V3_29 = ReleaseRange.between(Release.of("calico", "v3.18.0"), Release.of("calico", "v3.29"));

  static final ReleaseRange CALICO_SINCE_V3_18_0 = ReleaseRange.since(Release.of("calico", "v3.18.0"));

  static final ReleaseRange CALICO_V3_20_0_TO_V3_24 = ReleaseRange.between(Release.of("calico", "v3.20.0"), Release.of("calico", "v3.24"));

  static final ReleaseRange CALICO_SINCE_V3_20_0 = ReleaseRange.since(Release.of("calico", "v3.20.0"));

  static final ReleaseRange CALICO_SINCE_V3_23_0 = ReleaseRange.since(Release.of("calico", "v3.23.0"));

  static final ReleaseRange CALICO_SINCE_V3_25_0 = ReleaseRange.since(Release.of("calico", "v3.25.0"));

  static final ReleaseRange CALICO_SINCE_V3_27_0 = ReleaseRange.since(Release.of("calico", "v3.27.0"));

  static final ReleaseRange CALICO_V3_29_0_TO_V3_31 = ReleaseRange.between(Release.of("calico", "v3.29.0"), Release.of("calico", "v3.31"));

  static final ReleaseRange CALICO_SINCE_V3_29_0 = ReleaseRange.since(Release.of("calico", "v3.29.0"));

  static final ReleaseRange CALICO_V3_30_0_TO_V3_30 = ReleaseRange.between(Release.of("calico", "v3.30.0"), Release.of("calico", "v3.30"));

  static final ReleaseRange CALICO_SINCE_V3_30_0 = ReleaseRange.since(Release.of("calico", "v3.30.0"));

  static final ReleaseRange CALICO_SINCE_V3_31_0 = ReleaseRange.since(Release.of("calico", "v3.31.0"));

  static final ReleaseRange CALICO_SINCE_V3_32_0 = ReleaseRange.since(Release.of("calico", "v3.32.0"));

  static final ReleaseRange CALICO_SINCE_V3_33_0 = ReleaseRange.since(Release.of("calico", "v3.33.0"));

  private CalicoReleases() {
  }
}
