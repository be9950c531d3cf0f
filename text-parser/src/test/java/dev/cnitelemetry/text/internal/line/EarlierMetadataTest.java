package dev.cnitelemetry.text.internal.line;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EarlierMetadataTest {
  private static final byte[] LINES = "...one\ntwo\nname ...".getBytes(US_ASCII);

  private final EarlierMetadata earlier = new EarlierMetadata();

  @Test
  void knowsWhatItLearnt() {
    learn(0, LINES);
    assertEquals(13, earlier.length(0));
    assertEquals(4, earlier.second(0));
    assertEquals(8, earlier.sample(0));
    assertEquals(5, earlier.kind(0));
    assertTrue(earlier.isAt(0, 13, LINES, 3));
    assertFalse(earlier.isAt(0, 13, LINES, 2));
    assertEquals(0, earlier.length(1));
  }

  @Test
  void knowsNothingOfFamiliesPassedOver() {
    for (int family = 0; family < 100; family += 3) {
      learn(family, LINES);
    }
    for (int family = 0; family < 110; family++) {
      boolean learnt = family % 3 == 0 && family < 100;
      assertEquals(learnt ? 13 : 0, earlier.length(family));
      assertTrue(!learnt || earlier.isAt(family, 13, LINES, 3));
    }
  }

  @Test
  void forgetsAFamilyAndThoseBehindIt() {
    learn(0, LINES);
    learn(1, LINES);
    learn(2, LINES);
    earlier.forget(1);
    assertEquals(13, earlier.length(0));
    assertEquals(0, earlier.length(1));
    assertEquals(0, earlier.length(2));
  }

  @Test
  void keepsNoMoreThanItMay() {
    byte[] lines = new byte[EarlierMetadata.GREATEST + 1];
    Arrays.fill(lines, (byte) 'x');
    earlier.learn(0, 0, lines, 0, 4, 8, lines.length);
    assertEquals(0, earlier.length(0));
    earlier.learn(0, 0, lines, 0, 4, 8, lines.length - 1);
    assertEquals(lines.length - 1, earlier.length(0));
    earlier.learn(1, 0, lines, 0, 4, 8, 13);
    assertEquals(0, earlier.length(1));
    assertTrue(earlier.isAt(0, lines.length - 1, lines, 1));
  }

  private void learn(int family, byte[] lines) {
    earlier.learn(family, 5, lines, 3, 7, 11, 16);
  }
}
