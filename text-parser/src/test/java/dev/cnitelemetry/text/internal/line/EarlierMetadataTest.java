// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EarlierMetadataTest {
  private static final byte[] LINES = "...one\ntwo\nname ...".getBytes(US_ASCII);
  private static final byte[] LONGER = "...one\nother\nname ...".getBytes(US_ASCII);

  private final EarlierMetadata earlier = new EarlierMetadata();

  @Test
  void knowsWhatItLearnt() {
    earlier.forget(0);
    learn(0);
    assertEquals(13, earlier.length(0));
    assertEquals(2, earlier.lines(0));
    assertEquals(3, earlier.end(0, 0));
    assertEquals(7, earlier.end(0, 1));
    assertEquals(5, earlier.kind(0));
    assertTrue(earlier.isAt(0, 13, LINES, 3));
    assertFalse(earlier.isAt(0, 13, LINES, 2));
  }

  @Test
  void knowsEachFamilyForItself() {
    for (int family = 0; family < 100; family++) {
      earlier.forget(family);
      if (family % 3 == 0) {
        learn(family);
      }
    }
    for (int family = 0; family < 100; family++) {
      assertEquals(family % 3 == 0 ? 13 : 0, earlier.length(family));
      assertTrue(family % 3 != 0 || earlier.isAt(family, 13, LINES, 3));
    }
  }

  @Test
  void keepsALongerTextInPlaceOfAnother() {
    earlier.forget(0);
    earlier.forget(1);
    learn(0);
    learn(1);
    for (int family = 1; family >= 0; family--) {
      earlier.learn(family, 6, LONGER, 3, new int[] {6, 12}, 2, 18);
      assertEquals(15, earlier.length(family));
      assertEquals(6, earlier.kind(family));
      assertTrue(earlier.isAt(family, 15, LONGER, 3));
    }
    // The first one's old text is left; the second one's was the last.
    assertEquals(13 + 15 + 15, earlier.bytes());
    learn(0);
    assertEquals(13, earlier.length(0));
    assertTrue(earlier.isAt(1, 15, LONGER, 3));
    assertEquals(13 + 15 + 15, earlier.bytes());
  }

  @Test
  void learnsAnewWhatComesOtherwiseAgainAndAgain() {
    earlier.forget(0);
    assertTrue(earlier.missed(0));
    earlier.met(0);
    assertFalse(earlier.missed(0));
    earlier.met(0);
    assertFalse(earlier.missed(0));
    assertTrue(earlier.missed(0));
  }

  @Test
  void keepsNoMoreThanItMay() {
    byte[] lines = new byte[EarlierMetadata.GREATEST + 1];
    Arrays.fill(lines, (byte) 'x');
    earlier.forget(0);
    earlier.forget(1);
    int[] ends = {3, 7};
    earlier.learn(0, 0, lines, 0, ends, 2, lines.length);
    assertEquals(0, earlier.length(0));
    earlier.learn(0, 0, lines, 0, ends, 2, lines.length - 1);
    assertEquals(lines.length - 1, earlier.length(0));
    earlier.learn(1, 0, lines, 0, ends, 2, 13);
    assertEquals(0, earlier.length(1));
    assertTrue(earlier.isAt(0, lines.length - 1, lines, 1));
    assertEquals(EarlierMetadata.GREATEST, earlier.bytes());
  }

  private void learn(int family) {
    earlier.learn(family, 5, LINES, 3, new int[] {6, 10}, 2, 16);
  }
}
