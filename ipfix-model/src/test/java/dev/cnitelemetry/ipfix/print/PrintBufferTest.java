// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintBufferTest {
  @Test
  void numbersOfAnyNumberOfDigits() {
    for (long power = 1; power > 0; power = power > Long.MAX_VALUE / 10 ? -1 : power * 10) {
      for (long near = power - 2; near <= power + 2; near++) {
        assertEquals(Long.toString(near), new PrintBuffer().signed(near).toString());
        assertEquals(Long.toString(-near), new PrintBuffer().signed(-near).toString());
      }
    }
    for (long bits = 1; bits != 0; bits <<= 1) {
      for (long near = bits - 1; near != bits + 2; near++) {
        assertEquals(Long.toUnsignedString(near), new PrintBuffer().unsigned(near).toString());
      }
    }
    for (int number = 0; number < 12_000; number++) {
      assertEquals(Integer.toString(number), new PrintBuffer().unsigned(number).toString());
    }
  }

  @Test
  void numbersAtTheEndOfWhatThereIsRoomFor() {
    for (int before = 1000; before < 1030; before++) {
      PrintBuffer out = new PrintBuffer().ascii("x".repeat(before)).unsigned(Long.MAX_VALUE);
      assertEquals("x".repeat(before) + Long.MAX_VALUE, out.toString());
    }
  }

  @Test
  void everyOctetIsSeenWhereverItIs() {
    for (TextForm form : TextForm.values()) {
      for (int octet = 0; octet < 0x80; octet++) {
        for (int at = 0; at < 20; at++) {
          byte[] text = "abcdefghijklmnopqrst".getBytes(StandardCharsets.US_ASCII);
          text[at] = (byte) octet;
          String whole = new PrintBuffer().text(text, 0, text.length, form).toString();
          String parts =
              new PrintBuffer()
                  .text(text, 0, at, form)
                  .text(Character.toString(octet), form)
                  .text(text, at + 1, text.length - at - 1, form)
                  .toString();
          assertEquals(parts, whole);
        }
      }
    }
  }
}
