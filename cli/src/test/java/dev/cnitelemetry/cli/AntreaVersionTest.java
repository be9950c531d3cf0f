// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import dev.cnitelemetry.metrics.Release;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IPFIX and the catalogues know each other's releases by text alone: they have to agree on it. */
class AntreaVersionTest {
  private static final List<String> VERSIONS =
      List.of(
          "v0.9.0",
          "0.9",
          "v0.10.2",
          "v1.2",
          "1.2.0",
          "v1.2.1",
          "v1.9.0",
          "v1.10.0",
          "v1.10",
          "v2.4.0-alpha",
          "v2.4.0-alpha.1",
          "v2.4.0-beta",
          "v2.4.0",
          "v2.4.0.0",
          "v2.4.0.1",
          "v2.4.5",
          "v2.5.2",
          "v2.6.10",
          "v2.7.0-rc.1",
          "v2.7.0");

  @Test
  void theyCompareAlike() {
    for (String one : VERSIONS) {
      for (String other : VERSIONS) {
        assertEquals(
            Integer.signum(Release.of("antrea", one).compareTo(Release.of("antrea", other))),
            Integer.signum(AntreaVersion.of(one).compareTo(AntreaVersion.of(other))),
            one + " and " + other);
        assertEquals(
            Release.of("antrea", one).equals(Release.of("antrea", other)),
            AntreaVersion.of(one).equals(AntreaVersion.of(other)),
            one + " and " + other);
      }
    }
  }

  @Test
  void theyAreShownAlike() {
    for (String version : VERSIONS) {
      assertEquals(
          Release.of("antrea", version).toString(), AntreaVersion.of(version).toString(), version);
    }
  }

  private static String message(Supplier<?> reading) {
    try {
      return "read as " + reading.get();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "v", "latest", "v1.", ".1", "v1..2", "vv1.2", "v-1", "1.2 ", "v1.x", "v1.2-"})
  void theyRefuseAlikeWhatIsNoVersion(String text) {
    assertEquals(message(() -> Release.of("antrea", text)), message(() -> AntreaVersion.of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v3.0.0", "v0.1.0", "v2.10.0", "2017-07-06"})
  void theyRefuseAlikeWhatIsNotKnown(String text) {
    String ofCatalog =
        message(() -> AntreaCatalog.get().at(Release.of("antrea", text)))
            .replaceAll("known are antrea v[0-9.]+ to v[0-9.]+", "known are RANGE");
    String ofFlows =
        message(() -> AntreaVersion.of(text))
            .replaceAll("known are antrea v[0-9.]+ to v[0-9.]+", "known are RANGE");
    assertEquals(ofCatalog, ofFlows);
  }
}
