package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;

/** The four encodings of points in time, RFC 7011, sections 6.1.7 to 6.1.10. */
final class Times {
  private static final long SECONDS_FROM_1900_TO_1970 = 2_208_988_800L;
  private static final long NANOSECONDS = 1_000_000_000L;
  private static final long MICROSECONDS = 1_000_000L;
  private static final long HALF = 1L << 31;

  private Times() {}

  /**
   * Whether values of the type can stand in so many octets; seconds in eight are early Antrea's.
   */
  static boolean readable(DataType type, int length) {
    return length == 8 || (length == 4 && type == DataType.DATE_TIME_SECONDS);
  }

  static long epochSecond(DataType type, byte[] octets, int offset, int length) {
    return switch (type) {
      case DATE_TIME_SECONDS -> Octets.unsigned(octets, offset, length);
      case DATE_TIME_MILLISECONDS -> Long.divideUnsigned(Octets.signed64(octets, offset), 1000);
      default -> {
        long nanos = nanosOfFraction(type, octets, offset);
        yield ntpSecond(octets, offset) + (nanos == NANOSECONDS ? 1 : 0);
      }
    };
  }

  static int nanoOfSecond(DataType type, byte[] octets, int offset) {
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
