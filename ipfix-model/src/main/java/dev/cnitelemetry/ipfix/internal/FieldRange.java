// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import dev.cnitelemetry.ipfix.DataType;
import java.math.BigInteger;

/** What numbers a field of some length holds, in words. */
public final class FieldRange {
  private FieldRange() {}

  /** Such as {@code 0 to 255}. */
  public static String of(DataType type, int octets) {
    return switch (type) {
      case SIGNED8, SIGNED16, SIGNED32, SIGNED64 -> {
        BigInteger end = BigInteger.TWO.pow(8 * octets - 1);
        yield end.negate() + " to " + end.subtract(BigInteger.ONE);
      }
      case FLOAT32, FLOAT64 -> -Float.MAX_VALUE + " to " + Float.MAX_VALUE;
      default -> "0 to " + BigInteger.TWO.pow(8 * octets).subtract(BigInteger.ONE);
    };
  }
}
