// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AntreaVersionTest {
  private static AntreaVersion version(String text) {
    return AntreaVersion.of(text);
  }

  @Test
  void versionsCompareAsVersions() {
    assertTrue(version("v1.9.0").compareTo(version("v1.10.0")) < 0);
    assertTrue(version("v2.7.0-alpha.1").compareTo(version("v2.7.0")) < 0);
    assertTrue(version("v2.6.0-alpha").compareTo(version("v2.6.0-beta")) < 0);
    assertEquals(version("v1.2"), version("1.2.0"));
    assertEquals(version("v1.2").hashCode(), version("1.2.0").hashCode());
    assertNotEquals(version("v1.2"), version("v1.2.1"));
    assertEquals("v1.2", version("v1.2").text());
    assertEquals("antrea v1.2", version("v1.2").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v",
        "latest",
        "v1.",
        ".1",
        "v1..2",
        "v1.2.3.4.5",
        "v1.2-",
        "v1.2-a b",
        "vv1.2",
        "v-1",
        "1.2 ",
        "v1.x",
        "v1.1234567890",
        "v1.2-é"
      })
  void whatIsNoVersionSaysSo(String text) {
    assertEquals(
        "not a version: \"" + text + "\" (a version is like v1.6.1, v3.22 or 2017-07-06)",
        assertThrows(IllegalArgumentException.class, () -> version(text)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"v0.8.2", "v0.9.0-alpha", "v2.7.1", "v3", "v2.10.0"})
  void aReleaseThatIsNotKnownNamesThoseThatAre(String text) {
    assertEquals(
        "antrea " + text + " is not known; known are antrea v0.9.0 to v2.7.0",
        assertThrows(IllegalArgumentException.class, () -> version(text)).getMessage());
  }

  @Test
  void rangesContainBothEnds() {
    AntreaVersion first = version("v2.4.0");
    AntreaVersion last = version("v2.4.5");
    assertTrue(first.isWithin(first, last));
    assertTrue(last.isWithin(first, last));
    assertFalse(version("v2.3.2").isWithin(first, last));
    assertFalse(version("v2.5.0").isWithin(first, last));
  }
}
