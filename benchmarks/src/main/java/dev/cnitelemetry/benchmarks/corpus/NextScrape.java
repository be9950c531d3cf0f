// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** What a target answers some seconds later: some values are others, some series came and went. */
public final class NextScrape {
  private NextScrape() {}

  /**
   * Changes a scrape.
   *
   * @param bytes the scrape before
   * @param changed the share of samples whose value changes, 0 to 1
   * @param churned the share of samples that go, and of those that come
   * @return the scrape after
   */
  public static byte[] of(byte[] bytes, double changed, double churned) {
    SplittableRandom random = new SplittableRandom(7);
    ByteArrayOutputStream next = new ByteArrayOutputStream(bytes.length + 1024);
    int start = 0;
    while (start < bytes.length) {
      int end = start;
      while (bytes[end] != '\n') {
        end++;
      }
      if (start == end || bytes[start] == '#') {
        next.write(bytes, start, end + 1 - start);
      } else {
        String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        writeSample(next, line, random, changed, churned);
      }
      start = end + 1;
    }
    return next.toByteArray();
  }

  private static void writeSample(
      ByteArrayOutputStream next,
      String line,
      SplittableRandom random,
      double changed,
      double churned) {
    double lot = random.nextDouble();
    if (lot < churned) {
      return;
    }
    int value = line.lastIndexOf('}') < 0 ? line.indexOf(' ') + 1 : line.indexOf("} ") + 2;
    int behind = line.indexOf(' ', value);
    int end = behind < 0 ? line.length() : behind;
    String sample = line;
    if (random.nextDouble() < changed) {
      sample = line.substring(0, value) + other(line.substring(value, end)) + line.substring(end);
    }
    next.writeBytes((sample + "\n").getBytes(StandardCharsets.UTF_8));
    int quote = sample.indexOf("\"}");
    if (lot > 1 - churned && quote > 0) {
      String series = sample.substring(0, quote) + "-new" + sample.substring(quote);
      next.writeBytes((series + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Another number, sometimes of another length. */
  private static String other(String number) {
    char last = number.charAt(number.length() - 1);
    if (last < '0' || last > '9') {
      return "1";
    }
    return number.contains("e")
        ? (number.charAt(0) == '9' ? '1' : '9') + number.substring(1)
        : number.substring(0, number.length() - 1) + (last == '9' ? "10" : (char) (last + 1));
  }
}
