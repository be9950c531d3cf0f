// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineExcerptTest {
  private static String of(String line, int position) {
    byte[] bytes = line.getBytes(UTF_8);
    return LineExcerpt.of(bytes, 0, bytes.length, position);
  }

  @Test
  void escapesWhatATerminalWouldObey() {
    assertEquals(
        "f{a=\"\\x1b[1m\\x00\\x7f\\x0d\\x09\"}", of("f{a=\"\u001b[1m\u0000\u007f\r\t\"}", 0));
    assertEquals("\\xe2\\x80\\xae\\xc2\\x9b", of("\u202e\u009b", 0));
    assertEquals("é漢🚀", of("é漢🚀", 0));
    assertEquals("\\xff\\xe2", LineExcerpt.of(new byte[] {(byte) 0xff, (byte) 0xe2}, 0, 2, 0));
  }

  @Test
  void cutsAroundThePosition() {
    assertEquals("x".repeat(80), of("x".repeat(80), 10));
    assertEquals("x".repeat(77) + "...", of("x".repeat(81), 10));
    assertEquals(
        "..." + "x".repeat(40) + "y" + "z".repeat(33) + "...",
        of("x".repeat(500) + "y" + "z".repeat(500), 500));
    assertEquals("..." + "x".repeat(40), of("x".repeat(500), 500));
  }

  @Test
  void isNeverLongerThan80Bytes() {
    Random random = new Random(1);
    byte[] bytes = new byte[400];
    for (int i = 0; i < 2000; i++) {
      random.nextBytes(bytes);
      String excerpt = LineExcerpt.of(bytes, 0, bytes.length, random.nextInt(bytes.length + 1));
      assertTrue(excerpt.getBytes(UTF_8).length <= 80, excerpt);
    }
  }
}
