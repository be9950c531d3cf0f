// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KnownLabelSetsTest {
  private static final int[] ONE = {7, 300, 4095, 2};
  private static final int[] OTHER = {7, 300, 4095, 3, 1};
  private static final int[] THIRD = {0, 1, 2, 3};
  private static final int[] LATER = {3, 2, 1, 0};

  private final KnownLabelSets sets = new KnownLabelSets();

  @Test
  void expectsTheSetsOfTheInputBefore() {
    assertEquals(0, read(ONE, OTHER, THIRD));
    assertEquals(3, read(ONE, OTHER, THIRD));
    assertEquals(2, read(ONE, OTHER, LATER, THIRD));
    assertEquals(4, read(ONE, OTHER, LATER, THIRD));
  }

  @Test
  void goesOnAfterALineThatHasGone() {
    read(ONE, OTHER, THIRD, LATER);
    assertEquals(2, read(ONE, THIRD, LATER));
    assertEquals(3, read(ONE, THIRD, LATER));
  }

  @Test
  void takesNoBeginningForTheWhole() {
    read(OTHER);
    sets.beginInput(false);
    int[] beginning = {0, 7, 300, 4095, 3};
    assertEquals(5 * Short.BYTES, sets.end() - sets.start());
    sets.endLine(beginning, 1, beginning.length, sets.start() + 4 * Short.BYTES);
    sets.beginInput(false);
    assertEquals(4 * Short.BYTES, sets.end() - sets.start());
  }

  @Test
  void forgetsNumbersThatMeanOtherNames() {
    read(ONE, OTHER);
    sets.beginInput(true);
    assertEquals(sets.start(), sets.end());
  }

  @Test
  void restsWhereSetsDoNotComeAgain() {
    int[][] pages = new int[200][];
    int learnt = 0;
    for (int page = 0; page < pages.length; page++) {
      read(new int[][] {{page, 1, 2, 3}, {1, page, 2, 3}, {1, 2, page, 3}});
      sets.beginInput(false);
      learnt += sets.start() < sets.end() ? 1 : 0;
    }
    int most = learnt;
    assertTrue(most > 0 && most < 40, () -> most + " pages were learnt");
  }

  @Test
  void aPageThatComesAgainIsLearntAfterTheRest() {
    restsWhereSetsDoNotComeAgain();
    int right = 0;
    for (int time = 0; time < 40; time++) {
      right = read(ONE, OTHER, THIRD);
    }
    assertEquals(3, right);
  }

  @Test
  void keepsNoMoreThanAMebibyte() {
    int lines = 150_000;
    int[][] page = new int[lines][];
    for (int line = 0; line < lines; line++) {
      page[line] = new int[] {line & 4095, line >>> 12, 1, 2};
    }
    read(page);
    assertEquals(1 << 17, read(page));
  }

  /** Reads a page of lines with these names; how many had the expected ones. */
  private int read(int[]... page) {
    sets.beginInput(false);
    int right = 0;
    for (int[] names : page) {
      int[] numbers = new int[1 + names.length];
      System.arraycopy(names, 0, numbers, 1, names.length);
      int at = sets.start();
      int slot = 0;
      while (at < sets.end() && slot < names.length && sets.name(at) == names[slot]) {
        at += Short.BYTES;
        slot++;
      }
      right += at == sets.end() && slot == names.length ? 1 : 0;
      sets.endLine(numbers, 1, numbers.length, at);
    }
    return right;
  }
}
