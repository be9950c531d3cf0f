// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

/**
 * A decimal number taken apart without rounding: timestamps in seconds, which a double cannot hold.
 *
 * <p>Its magnitude is 0.d1d2d3… times ten to the power of {@code point}, d1 being its first digit
 * that is not 0.
 */
public final class DecimalText {
  /** Beyond any exponent that digits of an array could bring back into range. */
  private static final long EXPONENT_BOUND = 1L << 40;

  private byte[] bytes = {};
  private int first;
  private int end;
  private long point;
  private boolean negative;

  /** Takes a range apart that is known to be a number, neither infinite nor NaN. */
  public void set(byte[] text, int start, int stop) {
    bytes = text;
    negative = text[start] == '-';
    first = -1;
    point = 0;
    boolean fraction = false;
    int at = negative || text[start] == '+' ? start + 1 : start;
    for (; at < stop && text[at] < 'A'; at++) {
      if (text[at] == '.') {
        fraction = true;
      } else if (first >= 0 || text[at] != '0') {
        first = first < 0 ? at : first;
        point += fraction ? 0 : 1;
      } else if (fraction) {
        point--;
      }
    }
    end = at;
    if (first < 0) {
      first = end;
      point = 0;
      negative = false;
    } else if (at < stop) {
      point += exponent(text, at + 1, stop);
    }
  }

  private static long exponent(byte[] text, int start, int stop) {
    int at = text[start] == '-' || text[start] == '+' ? start + 1 : start;
    long exponent = 0;
    for (; at < stop; at++) {
      exponent = Math.min(exponent * 10 + (text[at] - '0'), EXPONENT_BOUND);
    }
    return text[start] == '-' ? -exponent : exponent;
  }

  /** The number times a power of ten, cut towards zero, held at the ends of long. */
  public long scaled(int decimals) {
    long digits = point + decimals;
    if (first == end || digits <= 0) {
      return 0;
    }
    long limit = negative ? Long.MIN_VALUE : Long.MAX_VALUE;
    if (digits > 19) {
      return limit;
    }
    long magnitude = 0;
    int at = first;
    for (long left = digits; left > 0; left--) {
      if (at < end && bytes[at] == '.') {
        at++;
      }
      magnitude = magnitude * 10 + (at < end ? bytes[at++] - '0' : 0);
    }
    return magnitude < 0 ? limit : negative ? -magnitude : magnitude;
  }

  /** Whole seconds at or below the number, as {@link java.time.Instant} counts them. */
  public long floorSeconds() {
    long seconds = scaled(0);
    return negative && fraction() > 0 && seconds != Long.MIN_VALUE ? seconds - 1 : seconds;
  }

  /** Nanoseconds to add to {@link #floorSeconds()}, 0 to 999,999,999. */
  public int nanos() {
    int fraction = fraction();
    return negative && fraction > 0 ? 1_000_000_000 - fraction : fraction;
  }

  /** Nine digits after the decimal point. */
  private int fraction() {
    if (first == end || point > 19) {
      return 0;
    }
    int fraction = 0;
    int at = first;
    long place = -point;
    for (long index = Math.min(0, place); index < 9 - Math.max(0, place); index++) {
      if (at < end && bytes[at] == '.') {
        at++;
      }
      int digit = at < end ? bytes[at++] - '0' : 0;
      if (index >= 0) {
        fraction = fraction * 10 + digit;
      }
    }
    return fraction;
  }

  public int compare(DecimalText other) {
    int sign = signum();
    if (sign != other.signum()) {
      return Integer.compare(sign, other.signum());
    }
    return sign * compareMagnitude(other);
  }

  private int signum() {
    return first == end ? 0 : negative ? -1 : 1;
  }

  private int compareMagnitude(DecimalText other) {
    if (point != other.point) {
      return Long.compare(point, other.point);
    }
    int at = first;
    int otherAt = other.first;
    while (at < end || otherAt < other.end) {
      if (at < end && bytes[at] == '.') {
        at++;
      } else if (otherAt < other.end && other.bytes[otherAt] == '.') {
        otherAt++;
      } else {
        int digit = at < end ? bytes[at++] : '0';
        int otherDigit = otherAt < other.end ? other.bytes[otherAt++] : '0';
        if (digit != otherDigit) {
          return Integer.compare(digit, otherDigit);
        }
      }
    }
    return 0;
  }
}
