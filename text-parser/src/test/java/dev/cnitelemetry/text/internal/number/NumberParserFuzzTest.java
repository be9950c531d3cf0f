// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.text.FormatError;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Any bytes are a number exactly where the grammar says so, and then the nearest double. */
class NumberParserFuzzTest {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(e[+-]?[0-9]+)?");
  private static final Pattern INFINITY = Pattern.compile("[+-]?inf(inity)?");

  private final NumberParser parser = new NumberParser();
  private final DecimalText decimal = new DecimalText();

  @FuzzTest(maxDuration = "10m")
  void numbers(byte[] input) {
    String text = new String(input, ISO_8859_1).toLowerCase(Locale.ROOT);
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    boolean accepted = parser.parse(input, 0, input.length);
    if (ascii && text.equals("nan")) {
      assertEquals(Double.NaN, parser.value());
    } else if (ascii && INFINITY.matcher(text).matches()) {
      boolean negative = text.startsWith("-");
      assertEquals(negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY, parser.value());
    } else if (ascii && NUMBER.matcher(text).matches()) {
      double expected = Double.parseDouble(text);
      assertEquals(!Double.isInfinite(expected), accepted);
      if (accepted) {
        assertEquals(
            Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(parser.value()));
        checkSeconds(input, text);
      } else {
        assertEquals(FormatError.NUMBER_OUT_OF_RANGE, parser.error());
      }
    } else {
      assertEquals(false, accepted);
      assertEquals(FormatError.INVALID_NUMBER, parser.error());
    }
  }

  /** The same text as a timestamp in seconds. */
  private void checkSeconds(byte[] input, String text) {
    BigDecimal exact;
    try {
      exact = new BigDecimal(text);
    } catch (NumberFormatException tooLargeAnExponent) {
      return;
    }
    if (exact.signum() != 0 && Math.abs((long) exact.precision() - exact.scale()) > 18) {
      return;
    }
    decimal.set(input, 0, input.length);
    if (Math.abs((long) exact.scale()) < 10_000) {
      BigDecimal millis = exact.movePointRight(3);
      long expected =
          millis
              .max(BigDecimal.valueOf(Long.MIN_VALUE))
              .min(BigDecimal.valueOf(Long.MAX_VALUE))
              .longValue();
      assertEquals(expected, decimal.scaled(3));
      BigDecimal nanos = exact.setScale(9, java.math.RoundingMode.DOWN).movePointRight(9);
      BigDecimal read =
          BigDecimal.valueOf(decimal.floorSeconds())
              .movePointRight(9)
              .add(BigDecimal.valueOf(decimal.nanos()));
      assertEquals(0, nanos.compareTo(read));
    }
  }
}
