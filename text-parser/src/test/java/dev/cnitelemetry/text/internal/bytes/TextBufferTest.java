// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextBufferTest {
  /** Those with a meaning, their neighbours, and characters whose lower halves are those. */
  private static final String INTERESTING =
      "\"\\\n!#[]\t\u000b\0\u007f\u0080\u00a2\u00dc\u008a\u00ff\u0122\u015c\u010a\u0141\u4e22\uff5c";

  private final TextBuffer buffer = new TextBuffer(1);

  @Test
  void escapesEveryCharacterAtEveryPlace() {
    for (int length = 1; length <= 40; length++) {
      for (int at = 0; at < length; at++) {
        for (int i = 0; i < INTERESTING.length(); i++) {
          isEscaped("x".repeat(at) + INTERESTING.charAt(i) + "y".repeat(length - at - 1));
        }
      }
    }
  }

  @Test
  void escapesMixedTexts() {
    Random random = new Random(30);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int rarity = 1 + random.nextInt(60);
      for (int length = random.nextInt(50); length > 0; length--) {
        text.append(
            random.nextInt(rarity) > 0
                ? (char) (' ' + random.nextInt(95))
                : INTERESTING.charAt(random.nextInt(INTERESTING.length())));
      }
      isEscaped(text.toString());
    }
  }

  @Test
  void leavesTheSizeWhereASurrogateIsAlone() {
    buffer.append('a');
    for (String text : new String[] {"\ud800", "plain\udc00", "\ud83d\ud83d\ude00"}) {
      assertThrows(IllegalArgumentException.class, () -> buffer.appendEscaped(text, true, "value"));
      assertEquals(1, buffer.size);
    }
    isEscaped("\ud83d\ude00");
  }

  private void isEscaped(String text) {
    for (boolean quotes : new boolean[] {false, true}) {
      String expected = text.replace("\\", "\\\\").replace("\n", "\\n");
      if (quotes) {
        expected = expected.replace("\"", "\\\"");
      }
      Arrays.fill(buffer.bytes, (byte) '"');
      buffer.size = 0;
      buffer.appendEscaped(text, quotes, "value");
      assertArrayEquals(
          expected.getBytes(UTF_8), Arrays.copyOf(buffer.bytes, buffer.size), () -> text);
    }
  }
}
