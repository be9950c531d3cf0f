// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleTextTest {
  private static final int ROUNDS = Integer.getInteger("double.rounds", 100_000);

  private final byte[] target = new byte[DoubleText.MAXIMUM_LENGTH + 2];

  @ParameterizedTest
  @CsvSource({
    "0,0,0.0,0.0",
    "-0.0,0,0.0,-0.0",
    "1,1,1.0,1.0",
    "-1,-1,-1.0,-1.0",
    "10,10,10.0,10.0",
    "0.005,0.005,0.005,0.005",
    "0.0001,0.0001,0.0001,1.0E-4",
    "0.00001,1e-05,1e-05,1.0E-5",
    "12.5,12.5,12.5,12.5",
    "999999,999999,999999.0,999999.0",
    "1000000,1e+06,1e+06,1000000.0",
    "1234567,1.234567e+06,1.234567e+06,1234567.0",
    "-1234567.5,-1.2345675e+06,-1.2345675e+06,-1234567.5",
    "10000000,1e+07,1e+07,1.0E7",
    "1e100,1e+100,1e+100,1.0E100",
    "4.9E-324,5e-324,5e-324,4.9E-324",
    "9.9E-324,1e-323,1e-323,9.9E-324",
    "1.7976931348623157E308,1.7976931348623157e+308,1.7976931348623157e+308,1.7976931348623157E308",
    "-2.2250738585072014E-308,-2.2250738585072014e-308,-2.2250738585072014e-308,-2.2250738585072014E-308",
    "0.00012345678901234567,0.00012345678901234567,0.00012345678901234567,1.2345678901234567E-4",
    "2e23,2e+23,2e+23,2.0E23",
    "9007199254740993,9.007199254740992e+15,9.007199254740992e+15,9.007199254740992E15",
    "NaN,NaN,NaN,NaN",
    "Infinity,+Inf,+Inf,+Inf",
    "-Infinity,-Inf,-Inf,-Inf",
  })
  void spellsAsEachFamilyOfExposersDoes(double value, String go, String openMetrics, String java) {
    assertEquals(go, go(value));
    assertEquals(openMetrics, openMetrics(value));
    assertEquals(java, java(value));
  }

  @Test
  void equalsTheTextsMadeWithGo() throws IOException {
    int lines = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                DoubleTextTest.class.getResourceAsStream("doubles.tsv"), US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(columns[0], 16));
        assertEquals(columns[1], go(value), line);
        assertEquals(columns[columns.length - 1], openMetrics(value), line);
        lines++;
      }
    }
    assertEquals(10_000, lines);
  }

  @Tag("long")
  @Tag("both")
  @Test
  void readsBackTheSameBits() {
    Random random = new Random(20261121);
    for (int i = 0; i < ROUNDS; i++) {
      long bits = random.nextLong();
      readsBack(Double.longBitsToDouble(bits));
      readsBack(Double.longBitsToDouble(bits & 0x800f_ffff_ffff_ffffL));
      readsBack(Double.longBitsToDouble(bits & 0xfff0_0000_0000_0000L));
      readsBack((double) (bits >> (bits & 63)));
      readsBack((double) (bits >>> 30) / 1e3);
    }
  }

  @Test
  void laysDigitsOutAsThePlainRulesSay() {
    Random random = new Random(30);
    for (int i = 0; i < ROUNDS / 10; i++) {
      long bits = random.nextLong();
      long digits = (bits >>> 1) % (long) Math.pow(10, 1 + random.nextInt(17));
      laidOut((double) digits);
      laidOut((double) -digits);
      laidOut((double) (digits / 10 * 10));
      laidOut(digits / Math.pow(10, random.nextInt(20)));
      laidOut(random.nextInt(100_000_000) / 1e3);
      laidOut(random.nextDouble());
      double any = Double.longBitsToDouble(bits);
      if (Double.isFinite(any)) {
        laidOut(any);
      }
    }
    for (int power = -323; power <= 308; power++) {
      laidOut(Double.parseDouble("1e" + power));
      laidOut(Double.parseDouble("-9.5e" + (power - 1)));
    }
  }

  private void laidOut(double value) {
    if (Math.abs(value) < 1e-320) {
      return; // Java's spelling has the sign of zero, and the nearest two digits of the smallest
    }
    BigDecimal decimal = new BigDecimal(java(value)).stripTrailingZeros();
    String digits = decimal.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - decimal.scale();
    String sign = value < 0 ? "-" : "";
    String go;
    String openMetrics;
    if (exponent < -4 || exponent >= 6) {
      String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
      go =
          String.format(
              "%s%s%se%s%02d",
              sign, digits.charAt(0), rest, exponent < 0 ? "-" : "+", Math.abs(exponent));
      openMetrics = go;
    } else {
      go = sign + decimal.abs().toPlainString();
      openMetrics = go.indexOf('.') < 0 ? go + ".0" : go;
    }
    assertEquals(go, go(value));
    assertEquals(openMetrics, openMetrics(value));
  }

  @Test
  void isNeverLongerThanTheVirtualMachinesOwn() {
    boolean shortest = Runtime.version().feature() >= 19;
    Random random = new Random(17);
    for (int i = 0; i < ROUNDS; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isInfinite(value)) {
        continue;
      }
      String expected = Double.toString(value);
      String actual = java(value);
      if (shortest) {
        assertEquals(expected, actual);
      } else {
        assertTrue(actual.length() <= expected.length(), () -> actual + " for " + expected);
      }
    }
  }

  @Test
  void writesIntegersOfEveryLength() {
    long value = 0;
    for (int length = 1; length <= 18; length++) {
      value = value * 10 + length % 10;
      integer(value);
      integer((long) Math.pow(10, length));
      integer((long) Math.pow(10, length) - 1);
    }
    integer(0);
    integer(Integer.MAX_VALUE);
    integer(Integer.MAX_VALUE + 1L);
    integer(Long.MAX_VALUE);
  }

  @Test
  void multipliesWithThePowersThatArithmeticGives() {
    for (int k = DecimalPowers.SMALLEST; k <= DecimalPowers.LARGEST; k++) {
      BigInteger power = BigInteger.TEN.pow(Math.abs(k));
      BigInteger scaled;
      if (k <= 0) {
        int excess = power.bitLength() - 126;
        scaled = excess >= 0 ? power.shiftRight(excess) : power.shiftLeft(-excess);
      } else {
        scaled = BigInteger.ONE.shiftLeft(power.bitLength() + 125).divide(power);
      }
      scaled = scaled.add(BigInteger.ONE);
      assertEquals(126, scaled.bitLength());
      assertEquals(scaled.shiftRight(63).longValueExact(), DecimalPowers.upper(k));
      assertEquals(
          scaled.and(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact(), DecimalPowers.lower(k));
    }
  }

  private void readsBack(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return;
    }
    long bits = Double.doubleToRawLongBits(value);
    long unsigned = value == 0 ? 0 : bits;
    assertEquals(unsigned, Double.doubleToRawLongBits(Double.parseDouble(go(value))));
    assertEquals(unsigned, Double.doubleToRawLongBits(Double.parseDouble(openMetrics(value))));
    assertEquals(bits, Double.doubleToRawLongBits(Double.parseDouble(java(value))));
  }

  private void integer(long value) {
    fresh();
    int end = DoubleText.writeInteger(value, target, 0);
    assertEquals('!', target[DoubleText.MAXIMUM_LENGTH], "nothing after the room is touched");
    assertEquals(Long.toString(value), new String(target, 0, end, US_ASCII));
  }

  private String go(double value) {
    return text(DoubleText.writeGo(value, fresh(), 1));
  }

  private String openMetrics(double value) {
    return text(DoubleText.writeOpenMetrics(value, fresh(), 1));
  }

  private String java(double value) {
    return text(DoubleText.writeJava(value, fresh(), 1));
  }

  private byte[] fresh() {
    java.util.Arrays.fill(target, (byte) '!');
    return target;
  }

  private String text(int end) {
    assertEquals('!', target[target.length - 1], "nothing after the room is touched");
    assertEquals('!', target[0], "nothing before the offset is touched");
    return new String(target, 1, end - 1, UTF_8);
  }
}
