// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static Release antrea(String version) {
    return Release.of("antrea", version);
  }

  @Test
  void releasesOrderByProductThenVersion() {
    assertTrue(antrea("v1.9.0").compareTo(antrea("v1.10.0")) < 0);
    assertTrue(antrea("v2.7.0").compareTo(Release.of("calico", "v1.0.0")) < 0);
    assertEquals(antrea("v1.2"), antrea("1.2.0"));
    assertEquals(antrea("v1.2").hashCode(), antrea("1.2.0").hashCode());
    assertEquals("antrea v1.2", antrea("v1.2").toString());
  }

  @Test
  void productsAreNamedInLowerCase() {
    assertEquals(
        "a product is named in lower case, as in antrea: \"Antrea\"",
        assertThrows(IllegalArgumentException.class, () -> Release.of("Antrea", "v1.0"))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> Release.of("", "v1.0"));
  }

  @Test
  void rangesContainBothEnds() {
    ReleaseRange range = ReleaseRange.between(antrea("v0.8.0"), antrea("v1.11"));
    assertTrue(range.contains(antrea("v0.8.0")));
    assertTrue(range.contains(antrea("v1.11.4")));
    assertFalse(range.contains(antrea("v0.7.2")));
    assertFalse(range.contains(antrea("v1.12.0")));
    assertFalse(range.contains(Release.of("calico", "v1.0.0")));
    assertEquals("v0.8.0 to v1.11", range.toString());
  }

  @Test
  void openRangesHaveOneEndOrNone() {
    assertTrue(ReleaseRange.since(antrea("v1.0.0")).contains(antrea("v99.0")));
    assertTrue(ReleaseRange.until(antrea("v1.0.0")).contains(antrea("v0.1")));
    assertTrue(ReleaseRange.all().contains(antrea("v0.1")));
    assertEquals("since v1.0.0", ReleaseRange.since(antrea("v1.0.0")).toString());
    assertEquals("until v1.0.0", ReleaseRange.until(antrea("v1.0.0")).toString());
    assertEquals("all releases", ReleaseRange.all().toString());
    assertEquals("v1.0.0", ReleaseRange.between(antrea("v1.0.0"), antrea("v1.0.0")).toString());
  }

  @Test
  void aRangeEndsAfterItBegins() {
    assertEquals(
        "not a range of releases: antrea v2.0.0 to antrea v1.0.0",
        assertThrows(
                IllegalArgumentException.class,
                () -> ReleaseRange.between(antrea("v2.0.0"), antrea("v1.0.0")))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> ReleaseRange.between(antrea("v1.0.0"), Release.of("calico", "v2.0.0")));
  }

  @Test
  void intersectionsAreWhatBothContain() {
    ReleaseRange old = ReleaseRange.between(antrea("v0.8.0"), antrea("v1.11.4"));
    ReleaseRange recent = ReleaseRange.since(antrea("v1.5.0"));
    assertEquals(
        Optional.of(ReleaseRange.between(antrea("v1.5.0"), antrea("v1.11.4"))),
        old.intersection(recent));
    assertEquals(old.intersection(recent), recent.intersection(old));
    assertEquals(Optional.of(old), old.intersection(ReleaseRange.all()));
    assertEquals(Optional.empty(), old.intersection(ReleaseRange.since(antrea("v1.12.0"))));
    ReleaseRange minor = ReleaseRange.until(antrea("v1.11"));
    assertEquals(Optional.of(old), old.intersection(minor));
  }
}
