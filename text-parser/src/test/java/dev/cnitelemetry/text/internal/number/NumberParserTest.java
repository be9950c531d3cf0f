// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.FormatError;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {
  /** How often the random comparisons run; the profile {@code long} asks for millions. */
  private static final int TRIES = Integer.getInteger("number.tries", 20_000);

  private final NumberParser parser = new NumberParser();
  private final SplittableRandom random = new SplittableRandom(20261121);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "+0",
        "1",
        "-1",
        "+1",
        "1.",
        ".5",
        "-.5",
        "007",
        "1e5",
        "1E+05",
        "1.5e-3",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "123456789",
        "12345678.87654321",
        "1e22",
        "1e23",
        "9007199254740993e-22",
        "1.7976931348623157e308",
        "1.797693134862315807e308",
        "4.9e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "2.2250738585072013830902e-308",
        "1e-400",
        "1e-99999999999",
        "0e99999999999",
        "1.00000000000000011102230246251565404236316680908203125",
        "1.00000000000000011102230246251565404236316680908203124",
        "1.00000000000000011102230246251565404236316680908203126",
        "0000000000000000000000000000000000000000000000001.5",
        "8.5",
        "9223372036854775807",
        "6929495644600919.5",
        "7.2057594037927933e16",
        "1e-10000000000000000000000000",
      })
  void readsWhatJavaReads(String text) {
    assertBits(Double.parseDouble(text), read(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "inf,Infinity",
    "Inf,Infinity",
    "+INF,Infinity",
    "-inf,-Infinity",
    "infinity,Infinity",
    "-INFINITY,-Infinity",
    "NaN,NaN",
    "nan,NaN",
    "NAN,NaN"
  })
  void readsWordsInAnyCase(String text, double expected) {
    assertBits(expected, read(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "-,1",
    ".,1",
    "-.,2",
    "1e,2",
    "1e+,3",
    "e5,0",
    "1.2.3,3",
    "--1,1",
    "1_000,1",
    "'1,5',1",
    "1d,1",
    "1.5f,3",
    "1L,1",
    "0x1,1",
    "0x1p-3,1",
    "0b1,1",
    "5%,1",
    "true,0",
    "Infin,0",
    "+nan,1",
    "-nan,1",
    "' 1',0",
    "'1 ',1",
    "١٢,0",
    "１,0",
    "1e١,2",
    "in,0",
    "12345678x,8",
    "1.12345678x,10",
    "1e5.,3",
    "{,0"
  })
  void refusesAnythingElse(String text, int position) {
    byte[] bytes = text.getBytes(UTF_8);
    assertFalse(parser.parse(bytes, 0, bytes.length), text);
    assertEquals(FormatError.INVALID_NUMBER, parser.error());
    assertEquals(position, parser.errorPosition());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e309", "-1e400", "1.797693134862315808e308", "1e99999999999", "2e308"})
  void refusesWhatNoDoubleHolds(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    assertFalse(parser.parse(bytes, 0, bytes.length), text);
    assertEquals(FormatError.NUMBER_OUT_OF_RANGE, parser.error());
  }

  @Test
  void refusesFromHalfAStepAboveTheGreatestDouble() {
    BigDecimal half =
        new BigDecimal(Double.MAX_VALUE).add(new BigDecimal(Math.ulp(Double.MAX_VALUE) / 2));
    byte[] bytes = half.toString().getBytes(UTF_8);
    assertFalse(parser.parse(bytes, 0, bytes.length));
    assertEquals(FormatError.NUMBER_OUT_OF_RANGE, parser.error());
    assertBits(Double.MAX_VALUE, read(half.subtract(BigDecimal.ONE).toString()), "just below");
  }

  @Test
  void readsOnlyItsRange() {
    byte[] bytes = "12345678901234567890".getBytes(UTF_8);
    assertTrue(parser.parse(bytes, 3, 5));
    assertEquals(45.0, parser.value());
  }

  @Test
  void agreesOnRandomDigits() {
    for (int i = 0; i < TRIES; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
      digits(text, random.nextInt(1, 25));
      if (random.nextBoolean()) {
        digits(text.append('.'), random.nextInt(0, 25));
      }
      if (random.nextBoolean()) {
        text.append('e').append(random.nextInt(-345, 310));
      }
      assertReadsAsJava(text.toString());
    }
  }

  @Test
  void agreesOnEveryScaleOfDouble() {
    for (int i = 0; i < TRIES; i++) {
      double value = Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
      if (Double.isFinite(value)) {
        assertReadsAsJava(Double.toString(value));
        assertReadsAsJava(new BigDecimal(value).round(new MathContext(17)).toString());
      }
    }
  }

  @Test
  void agreesOnSubnormals() {
    for (int i = 0; i < TRIES; i++) {
      double value = Double.longBitsToDouble(random.nextLong() >>> random.nextInt(12, 64));
      assertReadsAsJava(new BigDecimal(value).round(new MathContext(20)).toString());
    }
  }

  @Tag("long")
  @Tag("both")
  @Test
  void roundsTiesToEvenAndTheirNeighboursAway() {
    for (int i = 0; i < TRIES / 10; i++) {
      long bits = random.nextLong() & Long.MAX_VALUE;
      if (i % 3 == 0) {
        bits >>>= 12;
      }
      double lower = Double.longBitsToDouble(bits);
      double upper = Math.nextUp(lower);
      if (!Double.isFinite(upper)) {
        continue;
      }
      BigDecimal tie =
          new BigDecimal(lower).add(new BigDecimal(upper)).divide(BigDecimal.valueOf(2));
      double even = (bits & 1) == 0 ? lower : upper;
      assertBits(even, read(tie.toString()), "tie above " + lower);
      assertBits(even, read(tie.toPlainString()), "tie above " + lower);
      String digits = tie.unscaledValue().toString();
      String above = digits + "0".repeat(random.nextInt(0, 900)) + "1";
      int zeros = above.length() - digits.length();
      assertBits(
          upper, read(above + "e" + (-tie.scale() - zeros)), "a little more than a tie " + lower);
      BigDecimal below = tie.subtract(tie.ulp().movePointLeft(random.nextInt(1, 900)));
      assertBits(lower, read(below.toString()), "a little less than a tie " + lower);
    }
  }

  @Test
  void agreesOnHundredsOfDigits() {
    for (int i = 0; i < TRIES / 10; i++) {
      StringBuilder text = new StringBuilder();
      digits(text, random.nextInt(1, 1200));
      digits(text.append('.'), random.nextInt(1, 1200));
      text.append('e').append(random.nextInt(-1500, 20));
      assertReadsAsJava(text.toString());
    }
  }

  @Test
  void picksTheNearestByExactArithmetic() {
    for (int i = 0; i < TRIES / 10; i++) {
      BigDecimal exact =
          new BigDecimal(random.nextDouble()).scaleByPowerOfTen(random.nextInt(-300, 300));
      exact = exact.setScale(exact.scale() + random.nextInt(0, 30), RoundingMode.UNNECESSARY);
      double read = read(exact.toString());
      BigDecimal distance = exact.subtract(new BigDecimal(read)).abs();
      for (double other : new double[] {Math.nextUp(read), Math.nextDown(read)}) {
        assertTrue(distance.compareTo(exact.subtract(new BigDecimal(other)).abs()) <= 0);
      }
    }
  }

  private void digits(StringBuilder text, int count) {
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
  }

  private void assertReadsAsJava(String text) {
    double expected = Double.parseDouble(text);
    if (Double.isInfinite(expected)) {
      byte[] bytes = text.getBytes(UTF_8);
      assertFalse(parser.parse(bytes, 0, bytes.length), text);
    } else {
      assertBits(expected, read(text), text);
    }
  }

  private double read(String text) {
    byte[] bytes = ("9" + text + "9").getBytes(UTF_8);
    assertTrue(parser.parse(bytes, 1, bytes.length - 1), text);
    return parser.value();
  }

  private static void assertBits(double expected, double actual, String text) {
    assertEquals(
        Double.doubleToRawLongBits(expected),
        Double.doubleToRawLongBits(actual),
        () -> text + " reads as " + actual + ", not " + expected);
  }
}
