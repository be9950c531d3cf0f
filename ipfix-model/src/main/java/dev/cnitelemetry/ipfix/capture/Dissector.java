// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.capture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * Finds the UDP datagram or TCP segment in a packet: Ethernet with VLAN tags, Linux cooked (both
 * versions), loopback and raw IP; IPv4 and IPv6 with extension headers; whatever of these is within
 * a tunnel.
 */
final class Dissector {
  private static final int NULL = 0;
  private static final int ETHERNET = 1;
  private static final int LOOP = 108;
  private static final int RAW = 101;
  private static final int LINUX_COOKED = 113;
  private static final int IPV4_ALONE = 228;
  private static final int IPV6_ALONE = 229;
  private static final int LINUX_COOKED_2 = 276;

  private static final int UDP = 17;
  private static final int TCP = 6;

  /** What became of a packet. */
  enum Kind {
    UDP,
    TCP,
    /** A fragment; it is not put together again. */
    FRAGMENT,
    /** The capture or a header cut the packet short. */
    CUT,
    /** A link layer that is not known here. */
    UNKNOWN_LINK,
    /** A tunnel that is not read here, or one too deep within others. */
    TUNNEL,
    OTHER
  }

  private Packet packet = new Packet();
  private int at;
  private int end;

  private static final int DEEPEST = 8;
  private static final int TRANSPARENT_ETHERNET = 0x6558;
  private static final int ERSPAN = 0x88BE;
  private static final int ERSPAN_3 = 0x22EB;
  private static final int ESP = 50;
  private static final int AUTHENTICATION = 51;
  private static final int L2TP = 115;
  private static final int MPLS = 0x8847;
  private static final int MPLS_MULTICAST = 0x8848;
  private static final int PPPOE = 0x8864;
  private static final int VXLAN_PORT = 4789;
  private static final int VXLAN_PORT_OF_LINUX = 8472;
  private static final int GENEVE_PORT = 6081;

  private int depth;

  /** Both addresses and both ports, source first. */
  record Ends(ByteBuffer octets) {}

  byte[] sourceAddress() {
    return Arrays.copyOfRange(packet.octets, sourceAt, sourceAt + addressLength);
  }

  int sourcePort;
  int destinationPort;
  int payload;
  int payloadEnd;
  long sequence;
  boolean synchronizing;
  boolean finishing;
  private int sourceAt;
  private int addressLength;

  Kind find(Packet next) {
    packet = next;
    at = 0;
    end = next.length;
    int type =
        switch (next.linkType) {
          case ETHERNET -> ethernet();
          case LINUX_COOKED -> cooked(14, 16);
          case LINUX_COOKED_2 -> cooked(0, 20);
          case NULL, LOOP -> loopback();
          case RAW, 12, 14, IPV4_ALONE, IPV6_ALONE -> version();
          default -> -2;
        };
    depth = 0;
    return type == -2 ? Kind.UNKNOWN_LINK : network(type);
  }

  /** What is in a packet of an EtherType, -1 for one that is cut off. */
  private Kind network(int type) {
    return switch (type) {
      case 0x0800 -> ipv4();
      case 0x86DD -> ipv6();
      case TRANSPARENT_ETHERNET -> network(ethernet());
      case MPLS, MPLS_MULTICAST -> mpls();
      case PPPOE -> pppoe();
      case -1 -> Kind.CUT;
      default -> Kind.OTHER;
    };
  }

  private Kind within(int type) {
    depth++;
    return depth > DEEPEST ? Kind.TUNNEL : network(type);
  }

  private Kind mpls() {
    boolean bottom = false;
    while (!bottom) {
      if (lacks(4)) {
        return Kind.CUT;
      }
      bottom = (u8(at + 2) & 1) != 0;
      at += 4;
    }
    if (lacks(4)) {
      return Kind.CUT;
    }
    if (u8(at) >> 4 == 0) {
      at += 4; // the control word before an Ethernet frame, RFC 4448
      return within(TRANSPARENT_ETHERNET);
    }
    int type = version();
    return type == 0 ? Kind.TUNNEL : within(type);
  }

  private Kind pppoe() {
    if (lacks(8)) {
      return Kind.CUT;
    }
    int protocol = u16(at + 6);
    at += 8;
    return switch (protocol) {
      case 0x0021 -> within(0x0800);
      case 0x0057 -> within(0x86DD);
      default -> Kind.OTHER;
    };
  }

  /** RFC 2784 and 2890. */
  private Kind gre() {
    if (lacks(4)) {
      return Kind.CUT;
    }
    int flags = u16(at);
    int type = u16(at + 2);
    if ((flags & 0x4007) != 0) {
      return Kind.TUNNEL;
    }
    int header = 4 + ((flags & 0x8000) != 0 ? 4 : 0) + ((flags & 0x2000) != 0 ? 4 : 0);
    header += (flags & 0x1000) != 0 ? 4 : 0;
    if (lacks(header)) {
      return Kind.CUT;
    }
    at += header;
    return switch (type) {
      case ERSPAN -> erspan((flags & 0x1000) != 0 ? 8 : 0);
      case ERSPAN_3 -> erspan(12);
      case 0x0800, 0x86DD, TRANSPARENT_ETHERNET, MPLS, MPLS_MULTICAST -> within(type);
      default -> Kind.TUNNEL;
    };
  }

  /** A mirrored frame after a header of its own, but for the first version of it. */
  private Kind erspan(int header) {
    if (lacks(header)) {
      return Kind.CUT;
    }
    at += header;
    return within(TRANSPARENT_ETHERNET);
  }

  private Kind tunnelled(int protocol) {
    return switch (protocol) {
      case 4 -> within(0x0800);
      case 41 -> within(0x86DD);
      case 47 -> gre();
      case 137 -> mpls();
      case ESP, L2TP -> Kind.TUNNEL;
      default -> Kind.OTHER;
    };
  }

  /** RFC 7348 and RFC 8926; null where the datagram holds neither. */
  private @Nullable Kind overlay() {
    boolean vxlan = destinationPort == VXLAN_PORT || destinationPort == VXLAN_PORT_OF_LINUX;
    if (vxlan && payloadEnd - payload >= 22 && (u8(payload) & 0x08) != 0) {
      at = payload + 8;
      return within(TRANSPARENT_ETHERNET);
    }
    if (destinationPort == GENEVE_PORT && payloadEnd - payload >= 8 && u8(payload) >> 6 == 0) {
      int options = (u8(payload) & 0x3F) * 4;
      int type = u16(payload + 2);
      at = payload + 8 + options;
      return at > payloadEnd ? Kind.CUT : within(type);
    }
    return null;
  }

  /** Who sends to whom, as a key that stays. */
  Ends ends() {
    byte[] key = Arrays.copyOfRange(packet.octets, sourceAt, sourceAt + 2 * addressLength + 4);
    ByteBuffer ends = ByteBuffer.wrap(key);
    ends.putShort(2 * addressLength, (short) sourcePort);
    ends.putShort(2 * addressLength + 2, (short) destinationPort);
    return new Ends(ends);
  }

  private boolean lacks(int count) {
    return end - at < count;
  }

  private int u8(int offset) {
    return packet.octets[offset] & 0xFF;
  }

  private int u16(int offset) {
    return (u8(offset) << 8) | u8(offset + 1);
  }

  private int ethernet() {
    if (lacks(14)) {
      return -1;
    }
    int type = u16(at + 12);
    at += 14;
    return tagged(type);
  }

  private int tagged(int first) {
    int type = first;
    while (type == 0x8100 || type == 0x88A8 || type == 0x9100) {
      if (lacks(4)) {
        return -1;
      }
      type = u16(at + 2);
      at += 4;
    }
    return type;
  }

  private int cooked(int typeAt, int header) {
    if (lacks(header)) {
      return -1;
    }
    at = header;
    return tagged(u16(typeAt));
  }

  private int loopback() {
    at = 4;
    return version();
  }

  private int version() {
    if (lacks(1)) {
      return -1;
    }
    return switch (u8(at) >> 4) {
      case 4 -> 0x0800;
      case 6 -> 0x86DD;
      default -> 0;
    };
  }

  private Kind ipv4() {
    if (lacks(20)) {
      return Kind.CUT;
    }
    int header = (u8(at) & 0xF) * 4;
    int total = u16(at + 2);
    int fragment = u16(at + 6) & 0x3FFF;
    int protocol = u8(at + 9);
    sourceAt = at + 12;
    addressLength = 4;
    if (header < 20 || lacks(header) || (total != 0 && total < header)) {
      return Kind.CUT;
    }
    int ends = total == 0 ? end : at + total;
    at += header;
    if (protocol == AUTHENTICATION && fragment == 0) {
      if (lacks(12)) {
        return Kind.CUT;
      }
      protocol = u8(at);
      at += (u8(at + 1) + 2) * 4;
    }
    if (protocol != UDP && protocol != TCP) {
      return fragment == 0 ? tunnelled(protocol) : Kind.OTHER;
    }
    if (fragment != 0) {
      return Kind.FRAGMENT;
    }
    return transport(protocol, ends);
  }

  private Kind ipv6() {
    if (lacks(40)) {
      return Kind.CUT;
    }
    int length = u16(at + 4);
    int protocol = u8(at + 6);
    sourceAt = at + 8;
    addressLength = 16;
    at += 40;
    int ends = length == 0 ? end : at + length;
    while (protocol == 0 || protocol == 43 || protocol == 60 || protocol == 44 || protocol == 51) {
      if (lacks(8)) {
        return Kind.CUT;
      }
      if (protocol == 44) {
        boolean part = (u16(at + 2) & 0xFFF9) != 0;
        if (part) {
          int inner = u8(at);
          return inner == UDP || inner == TCP ? Kind.FRAGMENT : Kind.OTHER;
        }
      }
      int step = protocol == 44 ? 8 : protocol == 51 ? (u8(at + 1) + 2) * 4 : (u8(at + 1) + 1) * 8;
      protocol = u8(at);
      at += step;
    }
    return protocol == UDP || protocol == TCP ? transport(protocol, ends) : tunnelled(protocol);
  }

  private Kind transport(int protocol, int ends) {
    int header = protocol == UDP ? 8 : 20;
    if (lacks(header) || ends - at < header) {
      return Kind.CUT;
    }
    sourcePort = u16(at);
    destinationPort = u16(at + 2);
    if (protocol == UDP) {
      int length = u16(at + 4);
      payload = at + 8;
      payloadEnd = length == 0 ? ends : at + length;
      if (payloadEnd < payload || payloadEnd > ends) {
        return Kind.CUT;
      }
    } else {
      sequence = ((long) u16(at + 4) << 16) | u16(at + 6);
      int flags = u8(at + 13);
      synchronizing = (flags & 2) != 0;
      finishing = (flags & 5) != 0;
      payload = at + (u8(at + 12) >> 4) * 4;
      payloadEnd = ends;
      if (payload < at + 20 || payload > ends) {
        return Kind.CUT;
      }
    }
    if (payloadEnd > end) {
      return Kind.CUT;
    }
    if (protocol == TCP) {
      return Kind.TCP;
    }
    Kind inner = overlay();
    return inner == null ? Kind.UDP : inner;
  }
}
