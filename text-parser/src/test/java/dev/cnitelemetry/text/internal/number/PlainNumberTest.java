// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainNumberTest {
  private static final String[] TEXTS = {
    "0.0",
    "0.0",
    "0.01",
    "00.0",
    "-0.0",
    "1.0",
    "1.5",
    "0",
    "7",
    "1234567",
    "12345678",
    "1.2345",
    "1.23456",
    "1e+06",
    "1e+07",
    "NaN",
    "+Inf",
    "-Inf",
    "-3",
    "0.0e+00",
    "12345.678901"
  };

  private final PlainNumber numbers = new PlainNumber(new NumberParser());

  @Test
  void numbersAreWhatTheyAreWhateverCameBefore() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      String text = TEXTS[random.nextInt(TEXTS.length)];
      byte[] line =
          (text + (random.nextBoolean() ? "\n" : " ") + "0.0\n0.0\n0.0\n").getBytes(US_ASCII);
      int safe = random.nextInt(line.length - Long.BYTES + 1);
      int end = numbers.parse(line, 0, safe);
      if (end != -1 || text.length() <= safe) {
        assertEquals(text.length(), end, text);
        assertEquals(Double.parseDouble(text.replace("Inf", "Infinity")), numbers.value(), text);
      }
    }
  }
}
