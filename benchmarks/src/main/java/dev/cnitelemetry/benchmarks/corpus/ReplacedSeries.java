// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Pods that are replaced: a scrape with series that never were there, in place of others. */
public final class ReplacedSeries {
  private static final String LABELS_END = "\"} ";
  private static final String NUMBER = "-0000000";

  private final int[] places;

  /** Finds the series in a scrape that {@link #of} has made, whatever its values. */
  public ReplacedSeries(byte[] bytes) {
    // A character a byte, so that positions are those of the bytes.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String sought = NUMBER + LABELS_END;
    places =
        IntStream.iterate(text.indexOf(sought), at -> at >= 0, at -> text.indexOf(sought, at + 1))
            .toArray();
  }

  /**
   * Makes a scrape of which some series can be replaced.
   *
   * @param bytes a scrape
   * @param share the share of its samples, 0 to 1; those without labels are left out
   * @return the scrape with a number at the end of their last label
   */
  public static byte[] of(byte[] bytes, double share) {
    SplittableRandom random = new SplittableRandom(11);
    ByteArrayOutputStream replaced = new ByteArrayOutputStream(bytes.length + 1024);
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      int end = line.startsWith("#") ? -1 : line.indexOf(LABELS_END);
      String other =
          end >= 0 && random.nextDouble() < share
              ? line.substring(0, end) + NUMBER + line.substring(end)
              : line;
      replaced.writeBytes((other + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return replaced.toByteArray();
  }

  /** How many series are replaced. */
  public int count() {
    return places.length;
  }

  /**
   * Replaces the series.
   *
   * @param buffer where the scrape stands, from 0 on
   * @param number another one each time, below 10,000,000
   */
  public void replace(byte[] buffer, int number) {
    for (int place : places) {
      int rest = number;
      for (int digit = NUMBER.length() - 1; digit > 0; digit--) {
        buffer[place + digit] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }
  }
}
