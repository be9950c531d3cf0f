// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownLabelNamesTest {
  private static final int NONE = KnownLabelNames.NONE;
  private static final int MARGIN = 24;

  private final KnownLabelNames names = new KnownLabelNames();

  @Test
  void givesEachNameOneNumber() {
    Random random = new Random(7);
    Map<String, Integer> numbers = new HashMap<>();
    Set<Integer> given = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      String name = name(random);
      int number = findOrAdd(name);
      Integer before = numbers.putIfAbsent(name, number);
      if (before == null) {
        assertTrue(number == NONE || given.add(number), name);
      } else {
        assertEquals(before, number, name);
      }
    }
    assertTrue(given.size() > 50, () -> given.size() + " names are kept");
    assertTrue(given.size() <= 64);
    assertTrue(numbers.containsValue(NONE));
  }

  /** Few characters and lengths of every kind, so that much is shared. */
  private static String name(Random random) {
    int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 80 : 34);
    StringBuilder name = new StringBuilder("label_app_kubernetes_io_label_app_kubernetes_io_");
    name.append(name).setLength(length);
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      name.setCharAt(random.nextInt(length), (char) ('a' + random.nextInt(3)));
    }
    return name.toString();
  }

  @Test
  void aByteMakesAnotherName() {
    for (int length = 1; length <= 64; length++) {
      KnownLabelNames few = new KnownLabelNames();
      String name = "x".repeat(length);
      int number = few.findOrAdd(line(name), 1, 1 + length);
      assertEquals(number, few.findOrAdd(line(name), 1, 1 + length));
      for (int at = 0; at < length; at++) {
        String other = name.substring(0, at) + 'y' + name.substring(at + 1);
        assertEquals(NONE, few.find(line(other), 1, 1 + length), other);
      }
      assertEquals(NONE, few.find(line(name + 'x'), 1, 2 + length));
      assertEquals(NONE, few.find(line('\0' + name), 1, 2 + length));
    }
    assertEquals(NONE, names.find(line(""), 1, 1));
    assertEquals(NONE, findOrAdd("x".repeat(65)));
  }

  @Test
  void seesANameTwiceOnALine() {
    int one = findOrAdd("one");
    int other = findOrAdd("other");
    for (int line = 0; line < 3; line++) {
      names.beginLine();
      assertTrue(names.note(one));
      assertTrue(names.note(other));
      assertFalse(names.note(one));
    }
  }

  @Test
  void beginsAnewWithMoreRoomUntilThereIsNoMore() {
    assertEquals(64, kept(2000));
    names.beginInput();
    assertEquals(128, kept(2000));
    for (int input = 0; input < 9; input++) {
      names.beginInput();
      kept(2000);
    }
    names.beginInput();
    int most = kept(2000);
    assertTrue(most > 900 && most <= 1024, () -> most + " names");
  }

  @Test
  void keepsWhatHasRoomFromInputToInput() {
    int first = findOrAdd("first");
    names.beginInput();
    assertEquals(first, findOrAdd("first"));
  }

  private int kept(int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      kept += findOrAdd(i + "_of_others_that_are_longer_than_sixteen") == NONE ? 0 : 1;
    }
    return kept;
  }

  @Test
  void findsTheEqualsSign() {
    for (int length = 0; length <= 40; length++) {
      byte[] line = line("x".repeat(length));
      assertEquals(1 + length, KnownLabelNames.end(line, 1, line.length - 16));
    }
    byte[] none = new byte[400];
    assertTrue(KnownLabelNames.end(none, 1, 300) > 300);
  }

  private int findOrAdd(String name) {
    return names.findOrAdd(line(name), 1, 1 + name.length());
  }

  private static byte[] line(String name) {
    return ("," + name + "=\"" + "=".repeat(MARGIN)).getBytes(US_ASCII);
  }
}
