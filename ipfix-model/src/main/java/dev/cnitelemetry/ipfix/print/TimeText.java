// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

import java.time.Instant;

/** Points in time as {@link Instant#toString} has them, without making one. */
final class TimeText {
  private static final long DAY = 86_400;
  private static final long FIRST = -62_167_219_200L;
  private static final long AFTER_LAST = 253_402_300_800L;

  private TimeText() {}

  static void write(long second, int nano, PrintBuffer out) {
    if (second < FIRST || second >= AFTER_LAST) {
      out.ascii(Instant.ofEpochSecond(second, nano).toString());
      return;
    }
    date(Math.floorDiv(second, DAY), out);
    int ofDay = (int) Math.floorMod(second, DAY);
    out.octet('T').padded(ofDay / 3600, 2);
    out.octet(':').padded(ofDay / 60 % 60, 2);
    out.octet(':').padded(ofDay % 60, 2);
    if (nano != 0) {
      out.octet('.');
      if (nano % 1_000_000 == 0) {
        out.padded(nano / 1_000_000, 3);
      } else if (nano % 1000 == 0) {
        out.padded(nano / 1000, 6);
      } else {
        out.padded(nano, 9);
      }
    }
    out.octet('Z');
  }

  /**
   * The proleptic Gregorian calendar; years are counted from March, so that leap days come last.
   */
  private static void date(long epochDay, PrintBuffer out) {
    long day = epochDay + 719_468;
    long era = Math.floorDiv(day, 146_097);
    int ofEra = Math.floorMod(day, 146_097);
    int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
    int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int month = (5 * ofYear + 2) / 153;
    long year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0);
    out.padded(year, 4).octet('-').padded(month >= 10 ? month - 9 : month + 3, 2);
    out.octet('-').padded(ofYear - (153 * month + 2) / 5 + 1, 2);
  }
}
