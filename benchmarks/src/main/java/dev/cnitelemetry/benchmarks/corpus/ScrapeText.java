// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** A scrape that grows, and the chance that decides what goes into it. */
final class ScrapeText {
  /** What Kubernetes makes the generated ends of names of. */
  private static final String SUFFIX_LETTERS = "bcdfghjklmnpqrstvwxz2456789";

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private static final String HEX_DIGITS = "0123456789abcdef";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 24);
  private final SplittableRandom random;

  ScrapeText(long start) {
    random = new SplittableRandom(start);
  }

  int size() {
    return bytes.size();
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  void line(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    bytes.write('\n');
  }

  void family(String name, String kind, String help) {
    line("# HELP " + name + " " + help);
    line("# TYPE " + name + " " + kind);
  }

  void sample(String series, String value) {
    line(series + " " + value);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int from, int to) {
    return random.nextInt(from, to);
  }

  double fraction() {
    return random.nextDouble();
  }

  String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  String suffix(int length) {
    return letters(SUFFIX_LETTERS, length);
  }

  String word(int length) {
    return letters(LETTERS, length);
  }

  String hex(int length) {
    return letters(HEX_DIGITS, length);
  }

  String uuid() {
    return hex(8) + "-" + hex(4) + "-" + hex(4) + "-" + hex(4) + "-" + hex(12);
  }

  String address() {
    return "10." + below(256) + "." + below(256) + "." + between(1, 255);
  }

  private String letters(String alphabet, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** A value as Go's client writes it: the exponent begins at 21 digits. */
  static String number(double value) {
    return text(value, 21);
  }

  /** A value whose exponent begins at six digits, as memory and time stand in scrapes. */
  static String large(double value) {
    boolean small = value == Math.rint(value) && Math.abs(value) < 1e6;
    return small ? Long.toString((long) value) : text(value, 6);
  }

  private static String text(double value, int exponentFrom) {
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    String digits = decimal.unscaledValue().abs().toString();
    int exponent = digits.length() - decimal.scale() - 1;
    if (exponent >= -4 && exponent < exponentFrom) {
      return decimal.toPlainString();
    }
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    String sign = value < 0 ? "-" : "";
    return String.format(
        "%s%s%se%s%02d",
        sign, digits.charAt(0), fraction, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
