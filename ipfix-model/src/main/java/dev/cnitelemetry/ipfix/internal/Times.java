// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import dev.cnitelemetry.ipfix.DataType;

/** The four encodings of points in time, RFC 7011, sections 6.1.7 to 6.1.10. */
public final class Times {
  private static final long SECONDS_FROM_1900_TO_1970 = 2_208_988_800L;
  private static final long NANOSECONDS = 1_000_000_000L;
  private static final long MICROSECONDS = 1_000_000L;
  private static final long HALF = 1L << 31;

  private Times() {}

  /** Whether values of the type can be in so many octets; seconds in eight are early Antrea's. */
  public static boolean readable(DataType type, int length) {
    return length == 8 || (length == 4 && type == DataType.DATE_TIME_SECONDS);
  }

  public static long epochSecond(DataType type, byte[] octets, int offset, int length) {
    return switch (type) {
      case DATE_TIME_SECONDS -> Octets.unsigned(octets, offset, length);
      case DATE_TIME_MILLISECONDS -> Long.divideUnsigned(Octets.signed64(octets, offset), 1000);
      default -> {
        if (Octets.signed64(octets, offset) == 0) {
          yield 0; // no time at all, as in the other types; not the first second of 2036's era
        }
        long nanos = nanosOfFraction(type, octets, offset);
        yield ntpSecond(octets, offset) + (nanos == NANOSECONDS ? 1 : 0);
      }
    };
  }

  public static int nanoOfSecond(DataType type, byte[] octets, int offset) {
    return switch (type) {
      case DATE_TIME_SECONDS -> 0;
      case DATE_TIME_MILLISECONDS ->
          (int) Long.remainderUnsigned(Octets.signed64(octets, offset), 1000) * 1_000_000;
      default -> {
        long nanos = nanosOfFraction(type, octets, offset);
        yield nanos == NANOSECONDS ? 0 : (int) nanos;
      }
    };
  }

  /** The first second of NTP's eras that is read as one of the 20th century: 1968-01-20. */
  private static final long FIRST_NTP_SECOND = 0x8000_0000L - SECONDS_FROM_1900_TO_1970;

  /** Whether a time can be written in the type. */
  public static boolean holds(DataType type, int length, long epochSecond) {
    return switch (type) {
      case DATE_TIME_SECONDS -> epochSecond >= 0 && (length == 8 || epochSecond >> 32 == 0);
      case DATE_TIME_MILLISECONDS -> epochSecond >= 0 && epochSecond < Long.MAX_VALUE / 1000;
      default -> epochSecond >= FIRST_NTP_SECOND && (epochSecond - FIRST_NTP_SECOND) >> 32 == 0;
    };
  }

  /** The times that can be written in the type, in words. */
  public static String range(DataType type, int length) {
    return switch (type) {
      case DATE_TIME_SECONDS ->
          length == 8 ? "1970 and later" : "1970-01-01T00:00:00Z to 2106-02-07T06:28:15Z";
      case DATE_TIME_MILLISECONDS -> "1970 and later";
      default -> "1968-01-20T03:14:08Z to 2104-02-26T09:42:23Z";
    };
  }

  /** The eight octets of a time that the type {@link #holds}. */
  public static long octets(DataType type, long epochSecond, int nanoOfSecond) {
    return switch (type) {
      case DATE_TIME_SECONDS -> epochSecond;
      case DATE_TIME_MILLISECONDS -> epochSecond * 1000 + nanoOfSecond / 1_000_000;
      default -> {
        long seconds = epochSecond + SECONDS_FROM_1900_TO_1970;
        yield (seconds << 32) | fraction(type, nanoOfSecond);
      }
    };
  }

  /** The nearest to what is meant; the lower 11 bits of microseconds are to be 0. */
  private static long fraction(DataType type, int nanoOfSecond) {
    if (type == DataType.DATE_TIME_MICROSECONDS) {
      long micros = nanoOfSecond / 1000;
      return (((micros << 21) + MICROSECONDS / 2) / MICROSECONDS) << 11;
    }
    return (((long) nanoOfSecond << 32) + NANOSECONDS / 2) / NANOSECONDS;
  }

  /** The prime epoch is 1900; from 2036 on the seconds begin anew, with a clear first bit. */
  private static long ntpSecond(byte[] octets, int offset) {
    long seconds = Octets.unsigned32(octets, offset);
    long era = seconds < 0x8000_0000L ? 1L << 32 : 0;
    return era + seconds - SECONDS_FROM_1900_TO_1970;
  }

  /** Rounded to the unit the type is meant to; it may round up to a whole second. */
  private static long nanosOfFraction(DataType type, byte[] octets, int offset) {
    long fraction = Octets.unsigned32(octets, offset + 4);
    if (type == DataType.DATE_TIME_MICROSECONDS) {
      long meant = fraction & ~0x7FFL;
      return ((meant * MICROSECONDS + HALF) >>> 32) * 1000;
    }
    return (fraction * NANOSECONDS + HALF) >>> 32;
  }
}
