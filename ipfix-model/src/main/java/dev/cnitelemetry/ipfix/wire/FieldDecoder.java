// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.internal.AddressText;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.internal.Quantity;
import dev.cnitelemetry.ipfix.internal.Times;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import dev.cnitelemetry.ipfix.wire.internal.FieldPlace;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Reads the values of a record at their {@link FieldPlace}, and says why one cannot be read. */
final class FieldDecoder {
  private final RecordLayout layout;
  private Position position;

  FieldDecoder(RecordLayout layout, Position position) {
    this.layout = layout;
    this.position = position;
  }

  void place(Position where) {
    position = where;
  }

  Position position() {
    return position;
  }

  // Whole numbers

  long integer(long place, boolean signed) {
    return FieldPlace.whole(place) ? layout.whole(place, signed) : variableInteger(place, signed);
  }

  private long variableInteger(long place, boolean signed) {
    int width = FieldPlace.width(place);
    if (width < 1 || width > 8) {
      throw length(place, DataType.UNSIGNED64);
    }
    return signed
        ? Octets.signed(layout.octets, layout.offset(place), width)
        : Octets.unsigned(layout.octets, layout.offset(place), width);
  }

  BigInteger bigInteger(long place) {
    int width = FieldPlace.width(place);
    if (width < 1 || width > 32) {
      throw length(place, DataType.UNSIGNED256);
    }
    return new BigInteger(1, layout.octets, layout.offset(place), width);
  }

  // Other scalars

  double floating(long place) {
    int width = FieldPlace.width(place);
    if (width == 4) {
      return Float.intBitsToFloat(Octets.signed32(layout.octets, layout.offset(place)));
    }
    if (width == 8) {
      return Double.longBitsToDouble(Octets.signed64(layout.octets, layout.offset(place)));
    }
    throw length(place, DataType.FLOAT64);
  }

  boolean truth(long place) {
    if (FieldPlace.width(place) != 1) {
      throw length(place, DataType.BOOLEAN);
    }
    int value = layout.octets[layout.offset(place)];
    if (value != 1 && value != 2) {
      throw error(
          Code.FIELD_VALUE, place, " is neither 1 (true) nor 2 (false) but " + (value & 0xFF));
    }
    return value == 1;
  }

  // Text and octets

  OctetSlice slice(long place, OctetSlice into) {
    return into.wrap(layout.octets, layout.offset(place), FieldPlace.width(place));
  }

  String text(long place) {
    return new String(
        layout.octets, layout.offset(place), textLength(place), StandardCharsets.UTF_8);
  }

  /** The octets of a text without those that fill a field of fixed length up. */
  int textLength(long place) {
    int length = FieldPlace.width(place);
    if (!FieldPlace.variable(place)) {
      int offset = layout.offset(place);
      while (length > 0 && layout.octets[offset + length - 1] == 0) {
        length--;
      }
    }
    return length;
  }

  // Addresses

  int ipv4Address(long place) {
    return Octets.signed32(layout.octets, sized(place, DataType.IPV4_ADDRESS));
  }

  long ipv6AddressHigh(long place) {
    return Octets.signed64(layout.octets, sized(place, DataType.IPV6_ADDRESS));
  }

  long ipv6AddressLow(long place) {
    return Octets.signed64(layout.octets, sized(place, DataType.IPV6_ADDRESS) + 8);
  }

  String addressText(long place, DataType type) {
    return AddressText.of(layout.octets, sized(place, type), FieldPlace.width(place));
  }

  long macAddress(long place) {
    return Octets.unsigned(layout.octets, sized(place, DataType.MAC_ADDRESS), 6);
  }

  private int sized(long place, DataType type) {
    if (FieldPlace.width(place) != type.octets()) {
      throw length(place, type);
    }
    return layout.offset(place);
  }

  // Points in time

  long epochSecond(long place, DataType type) {
    return Times.epochSecond(type, layout.octets, timed(place, type), FieldPlace.width(place));
  }

  int nanoOfSecond(long place, DataType type) {
    return Times.nanoOfSecond(type, layout.octets, timed(place, type));
  }

  long epochMilli(long place, DataType type) {
    if (type == DataType.DATE_TIME_MILLISECONDS) {
      return Octets.signed64(layout.octets, timed(place, type));
    }
    long second = epochSecond(place, type);
    if ((second < 0 && type == DataType.DATE_TIME_SECONDS) || second > Long.MAX_VALUE / 1000 - 1) {
      throw beyond(place, "a number of milliseconds");
    }
    return second * 1000
        + Times.nanoOfSecond(type, layout.octets, layout.offset(place)) / 1_000_000;
  }

  Instant instant(long place, DataType type) {
    long second = epochSecond(place, type);
    boolean wraps = second < 0 && type == DataType.DATE_TIME_SECONDS;
    if (wraps || second > Instant.MAX.getEpochSecond()) {
      throw beyond(place, "an instant");
    }
    return Instant.ofEpochSecond(
        second, Times.nanoOfSecond(type, layout.octets, layout.offset(place)));
  }

  private int timed(long place, DataType type) {
    if (!Times.readable(type, FieldPlace.width(place))) {
      throw length(place, type);
    }
    return layout.offset(place);
  }

  // Errors

  /** Why a field that cannot be read as its type cannot. */
  IpfixFormatException errorOf(long place, DataType type) {
    return switch (type) {
      case BOOLEAN -> errorOf(() -> truth(place), place, type);
      case DATE_TIME_SECONDS,
          DATE_TIME_MILLISECONDS,
          DATE_TIME_MICROSECONDS,
          DATE_TIME_NANOSECONDS ->
          errorOf(() -> instant(place, type), place, type);
      default -> length(place, type);
    };
  }

  private IpfixFormatException errorOf(Runnable read, long place, DataType type) {
    try {
      read.run();
    } catch (IpfixFormatException e) {
      return e;
    }
    return length(place, type);
  }

  private IpfixFormatException length(long place, DataType type) {
    return error(
        Code.FIELD_LENGTH,
        place,
        " has "
            + Quantity.octets(FieldPlace.width(place))
            + ", in which no "
            + type.text()
            + " can be read");
  }

  private IpfixFormatException beyond(long place, String holder) {
    return error(Code.FIELD_VALUE, place, " lies beyond what " + holder + " can hold");
  }

  private IpfixFormatException error(Code code, long place, String problem) {
    int field = FieldPlace.field(place);
    return position.error(
        code, layout.template().elements[field].name() + problem, layout.offset(place), field);
  }
}
