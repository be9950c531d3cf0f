// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExposureTest {

  private static final Product ANTREA = Product.of("antrea", "Antrea", "v0.6.0", "v2.7.0");
  private static final Component AGENT =
      Component.builder().name("agent").title("Agent").product(ANTREA).build();
  private static final GaugeDefinition GAUGE =
      GaugeDefinition.builder().name("x").help("X.").build();

  private static Release release(String version) {
    return Release.of("antrea", version);
  }

  private static ReleaseStretch stretch(String since, String until, boolean exposed) {
    return new ReleaseStretch(
        ReleaseRange.between(release(since), release(until)), GAUGE.shape(), exposed);
  }

  @Test
  void whatIsNotSetHasADefault() {
    Exposure exposure =
        Exposure.builder(GAUGE, AGENT).addHistory(stretch("v1.0.0", "v2.0.0", true)).build();
    assertTrue(exposure.documented());
    assertTrue(exposure.exposed());
    assertFalse(exposure.monotonic());
    assertEquals("", exposure.section());
    assertEquals(Appearance.UNKNOWN, exposure.appearance());
    assertEquals(Optional.empty(), exposure.help());
    assertEquals(List.of(), exposure.notes());
    assertEquals("http", AGENT.scheme());
    assertEquals("/metrics", AGENT.path());
    assertTrue(AGENT.enabledByDefault());
    assertEquals("agent", AGENT.toString());
  }

  @Test
  void releasesAreThoseThatExposeIt() {
    Exposure exposure =
        Exposure.builder(GAUGE, AGENT)
            .addHistory(stretch("v0.6.0", "v0.6.0", false))
            .addHistory(stretch("v0.7.0", "v1.0.0", true))
            .addHistory(stretch("v2.0.0", "v2.1", true))
            .build();
    assertEquals("v0.7.0 to v2.1", exposure.releases().toString());
    assertTrue(exposure.at(release("v0.6.0")).isEmpty());
    assertTrue(exposure.at(release("v0.8.0")).isPresent());
    assertTrue(exposure.at(release("v1.5.0")).isEmpty());
    assertTrue(exposure.at(release("v2.1.7")).isPresent());
    assertTrue(exposure.at(Release.of("calico", "v2.1.0")).isEmpty());
  }

  @Test
  void whatIsNeverExposedStillHasReleases() {
    Exposure exposure =
        Exposure.builder(GAUGE, AGENT).addHistory(stretch("v1.2.0", "v2.0.0", false)).build();
    assertFalse(exposure.exposed());
    assertEquals("v1.2.0 to v2.0.0", exposure.releases().toString());
    assertTrue(exposure.at(release("v1.5.0")).isEmpty());
  }

  @Test
  void exposuresAreEqualByValue() {
    Exposure one =
        Exposure.builder(GAUGE, AGENT).addHistory(stretch("v1.0.0", "v2.0.0", true)).build();
    Exposure two =
        Exposure.builder(GAUGE, AGENT).addHistory(stretch("v1.0.0", "v2.0.0", true)).build();
    assertEquals(one, two);
    assertEquals(one.hashCode(), two.hashCode());
  }

  @Test
  void anExposureWithoutReleasesIsRefused() {
    Exposure.Builder builder = Exposure.builder(GAUGE, AGENT);
    assertEquals(
        "the exposure of x by agent has no releases",
        assertThrows(IllegalArgumentException.class, builder::build).getMessage());
  }

  @Test
  void notesAreEnglishAndKeepTheLanguageOfTheirDocument() {
    Note note = Note.documented("connection", "ko");
    assertEquals("connection", note.text());
    assertEquals("connection", note.toString());
    assertEquals("ko", note.language());
    assertEquals("en", Note.of("x").language());
    assertEquals(Note.of("x"), Note.of("x"));
    assertNotEquals(Note.of("connection"), note);
  }
}
