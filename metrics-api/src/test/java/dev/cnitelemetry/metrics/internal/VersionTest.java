// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  @Test
  void versionsOrderAsVersions() {
    List<Version> ascending =
        List.of(
                "operator v1.43.0",
                "operator v1.44.0",
                "typha v0.1.0",
                "typha v0.7.0",
                "v0.6.0",
                "v0.9.3",
                "v0.10.0",
                "v1.0.0-alpha",
                "v1.0.0-rc.1",
                "v1.0.0",
                "v1.9.0",
                "v1.10.0",
                "v1.10.0.1",
                "v2",
                "v2.7.0",
                "2017-07-06",
                "2018-01-01")
            .stream()
            .map(Version::parse)
            .toList();
    List<Version> shuffled = new ArrayList<>(ascending);
    Collections.shuffle(shuffled, new Random(7));
    Collections.sort(shuffled);
    assertEquals(ascending, shuffled);
  }

  @Test
  void missingPartsCountAsZeroAndTheLetterIsOptional() {
    assertEquals(Version.parse("v1.2"), Version.parse("1.2.0"));
    assertEquals(Version.parse("v1.2").hashCode(), Version.parse("1.2.0").hashCode());
    assertNotEquals(Version.parse("v1.2.0"), Version.parse("v1.2.0-rc.0"));
    assertNotEquals(Version.parse("v0.7.0"), Version.parse("typha v0.7.0"));
    assertNotEquals(Version.parse("operator v0.7.0"), Version.parse("typha v0.7.0"));
    assertEquals("1.2", Version.parse("1.2").text());
  }

  @Test
  void anEndWithoutPatchCoversItsPatches() {
    assertTrue(Version.parse("v3.22.4").isWithin(Version.parse("v3.22")));
    assertTrue(Version.parse("v3.22").isWithin(Version.parse("v3.22")));
    assertFalse(Version.parse("v3.23.0").isWithin(Version.parse("v3.22")));
    assertTrue(Version.parse("v3.22.4").isWithin(Version.parse("v3.22.4")));
    assertFalse(Version.parse("v3.22.5").isWithin(Version.parse("v3.22.4")));
    assertFalse(Version.parse("v1.0.0").isWithin(Version.parse("v1.0.0-rc.1")));
    assertFalse(Version.parse("typha v0.7.0").isWithin(Version.parse("v2.0.0")));
    assertFalse(Version.parse("typha v0.7.0").isWithin(Version.parse("operator v2.0.0")));
    assertFalse(Version.parse("v2.0.0").isWithin(Version.parse("typha v0.7.0")));
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
        "1234567890",
        "v1.2-",
        "v1.2-rc 1",
        "v1.2+build",
        "Typha v0.1.0",
        " v1.0",
        "-typha v1.0",
        "typha  v1.0",
        "vv1",
        "v1.2\n"
      })
  void whatIsNoVersionIsRefused(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Version.parse(text));
    assertEquals(
        "not a version: \"" + text + "\" (a version is like v1.6.1, v3.22 or 2017-07-06)",
        refusal.getMessage());
  }

  @Test
  void datesAreVersions() {
    assertTrue(Version.parse("2017-07-06").compareTo(Version.parse("2017-11-01")) < 0);
    assertEquals("2017-07-06", Version.parse("2017-07-06").text());
  }
}
