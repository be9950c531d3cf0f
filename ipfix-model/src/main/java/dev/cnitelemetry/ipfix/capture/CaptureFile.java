// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the packets of a capture file, pcap or pcapng, one after the other.
 *
 * <p>Source: draft-ietf-opsawg-pcap; draft-ietf-opsawg-pcapng.
 */
abstract sealed class CaptureFile {
  private static final int PCAP_MICROSECONDS = 0xA1B2C3D4;
  private static final int PCAP_NANOSECONDS = 0xA1B23C4D;
  private static final int PCAPNG_SECTION = 0x0A0D0D0A;
  private static final int PCAPNG_ORDER = 0x1A2B3C4D;

  private final InputStream in;
  final byte[] head = new byte[32];
  ByteOrder order = ByteOrder.BIG_ENDIAN;

  private CaptureFile(InputStream in) {
    this.in = in;
  }

  static boolean isPcap(byte[] magic) {
    int big = ByteBuffer.wrap(magic).getInt();
    int little = Integer.reverseBytes(big);
    return big == PCAP_MICROSECONDS
        || big == PCAP_NANOSECONDS
        || little == PCAP_MICROSECONDS
        || little == PCAP_NANOSECONDS;
  }

  static boolean isPcapng(byte[] magic) {
    return ByteBuffer.wrap(magic).getInt() == PCAPNG_SECTION;
  }

  /** Opens a file by its first four octets. */
  static CaptureFile open(InputStream from) throws IOException {
    PushbackInputStream in = new PushbackInputStream(from, 4);
    byte[] magic = in.readNBytes(4);
    in.unread(magic);
    if (magic.length == 4 && isPcap(magic)) {
      return new Pcap(in);
    }
    if (magic.length == 4 && isPcapng(magic)) {
      return new Pcapng(in);
    }
    throw new CaptureException("neither pcap nor pcapng");
  }

  /** Reads the next packet; false at the end. */
  abstract boolean next(Packet packet) throws IOException;

  /** Reads exactly so many octets, or none at the end of the file. */
  boolean read(byte[] into, int length) throws IOException {
    int read = in.readNBytes(into, 0, length);
    if (read == 0 && length > 0) {
      return false;
    }
    if (read < length) {
      throw new EOFException("the capture ends within a packet");
    }
    return true;
  }

  void need(byte[] into, int length) throws IOException {
    if (!read(into, length)) {
      throw new EOFException("the capture ends within a packet");
    }
  }

  void skip(long count) throws IOException {
    in.skipNBytes(count);
  }

  long number(int offset) {
    return ByteBuffer.wrap(head).order(order).getInt(offset) & 0xFFFF_FFFFL;
  }

  int half(int offset) {
    return ByteBuffer.wrap(head).order(order).getShort(offset) & 0xFFFF;
  }

  void packet(Packet packet, long captured, long original, int linkType) throws IOException {
    if (captured > Packet.LARGEST) {
      throw new CaptureException("the capture has a packet of " + captured + " octets");
    }
    packet.length = (int) captured;
    packet.cut = captured < original;
    packet.linkType = linkType;
    packet.number++;
    if (captured > 0) {
      need(packet.octets, (int) captured);
    }
  }

  private static final class Pcap extends CaptureFile {
    private int linkType = -1;
    private boolean nanoseconds;

    Pcap(InputStream in) {
      super(in);
    }

    @Override
    boolean next(Packet packet) throws IOException {
      if (linkType < 0) {
        need(head, 24);
        int magic = (int) number(0);
        if (magic != PCAP_MICROSECONDS && magic != PCAP_NANOSECONDS) {
          order = ByteOrder.LITTLE_ENDIAN;
        }
        nanoseconds = (int) number(0) == PCAP_NANOSECONDS;
        linkType = (int) number(20) & 0xFFFF;
      }
      if (!read(head, 16)) {
        return false;
      }
      long fraction = number(4) % 1_000_000_000;
      packet.time = Instant.ofEpochSecond(number(0), nanoseconds ? fraction : fraction * 1000);
      packet(packet, number(8), number(12), linkType);
      return true;
    }
  }

  private static final class Pcapng extends CaptureFile {
    private static final int INTERFACE = 1;
    private static final int SIMPLE_PACKET = 3;
    private static final int ENHANCED_PACKET = 6;
    private static final int MOST_INTERFACES = 1024;

    private static final int OPTION_RESOLUTION = 9;

    private record Interface(int linkType, long snapLength, int resolution) {
      /** A time in units of the interface: a power of ten, or with the first bit of two. */
      Instant time(long high, long low) {
        BigDecimal units =
            new BigDecimal(BigInteger.valueOf(high).shiftLeft(32).add(BigInteger.valueOf(low)));
        BigDecimal each = (resolution & 0x80) == 0 ? BigDecimal.TEN : BigDecimal.valueOf(2);
        BigDecimal seconds = units.divide(each.pow(resolution & 0x7F), 9, RoundingMode.FLOOR);
        long whole = seconds.longValue();
        long nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
        return Instant.ofEpochSecond(Math.min(whole, Instant.MAX.getEpochSecond()), nanos);
      }
    }

    private final List<Interface> interfaces = new ArrayList<>();

    Pcapng(InputStream in) {
      super(in);
    }

    @Override
    boolean next(Packet packet) throws IOException {
      while (read(head, 8)) {
        if (number(0) == PCAPNG_SECTION) {
          section();
          continue;
        }
        long left = number(4) - 12;
        if (left < 0) {
          throw new CaptureException("the capture has a block shorter than its header");
        }
        int type = (int) number(0);
        if (type == INTERFACE && left >= 8) {
          need(head, 8);
          if (interfaces.size() >= MOST_INTERFACES) {
            throw new CaptureException("the capture has too many interfaces");
          }
          int linkType = half(0);
          long snapLength = number(4);
          interfaces.add(new Interface(linkType, snapLength, resolution(left - 8)));
          skip(4);
        } else if (type == ENHANCED_PACKET && left >= 20) {
          need(head, 20);
          long captured = number(12);
          Interface from = interfaceOf((int) number(0));
          checkFits(captured, left - 20);
          packet.time = from.time(number(4), number(8));
          packet(packet, captured, number(16), from.linkType());
          skip(left - 20 - captured + 4);
          return true;
        } else if (type == SIMPLE_PACKET && left >= 4) {
          need(head, 4);
          long original = number(0);
          Interface from = interfaceOf(0);
          long limit = from.snapLength() == 0 ? original : from.snapLength();
          long captured = Math.min(Math.min(original, limit), left - 4);
          packet(packet, captured, original, from.linkType());
          skip(left - 4 - captured + 4);
          return true;
        } else {
          skip(left + 4);
        }
      }
      return false;
    }

    /** Reads the options of an interface to the end of its block. */
    private int resolution(long octets) throws IOException {
      int resolution = 6;
      long left = octets;
      while (left >= 4) {
        need(head, 4);
        int code = half(0);
        int length = half(2);
        int padded = (length + 3) & ~3;
        left -= 4;
        if (code == 0 || padded > left) {
          break;
        }
        if (code == OPTION_RESOLUTION && length == 1) {
          need(head, 4);
          resolution = head[0] & 0xFF;
        } else {
          skip(padded);
        }
        left -= padded;
      }
      skip(left);
      return resolution;
    }

    private void section() throws IOException {
      byte[] length = {head[4], head[5], head[6], head[7]};
      need(head, 4);
      order = ByteOrder.BIG_ENDIAN;
      if (number(0) != PCAPNG_ORDER) {
        order = ByteOrder.LITTLE_ENDIAN;
      }
      if (number(0) != PCAPNG_ORDER) {
        throw new CaptureException("the capture has a section of neither byte order");
      }
      long total = ByteBuffer.wrap(length).order(order).getInt() & 0xFFFF_FFFFL;
      if (total < 28) {
        throw new CaptureException("the capture has a section header shorter than 28 octets");
      }
      skip(total - 12);
      interfaces.clear();
    }

    private static void checkFits(long captured, long left) {
      if (captured > left) {
        throw new CaptureException("the capture has a packet longer than its block");
      }
    }

    private Interface interfaceOf(int index) {
      if (index < 0 || index >= interfaces.size()) {
        throw new CaptureException("the capture has a packet of an interface it does not describe");
      }
      return interfaces.get(index);
    }
  }
}
