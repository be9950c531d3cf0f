// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

/** Addresses in the notation people read: dotted decimals, and RFC 5952. */
public final class AddressText {
  private AddressText() {}

  /**
   * The text of an address.
   *
   * @param octets the octets it is among
   * @param offset where it begins
   * @param length 4 for IPv4; anything else is read as the 16 of IPv6
   * @return the text
   * @throws IndexOutOfBoundsException if there are fewer octets
   */
  public static String of(byte[] octets, int offset, int length) {
    return length == 4 ? ipv4(octets, offset) : ipv6(octets, offset);
  }

  private static String ipv4(byte[] octets, int offset) {
    StringBuilder text = new StringBuilder(15);
    for (int i = 0; i < 4; i++) {
      text.append(i == 0 ? "" : ".").append(octets[offset + i] & 0xFF);
    }
    return text.toString();
  }

  private static String ipv6(byte[] octets, int offset) {
    if (mapped(octets, offset)) {
      return "::ffff:" + ipv4(octets, offset + 12);
    }
    int gapAt = -1;
    int gapLength = 1;
    for (int group = 0; group < 8; group++) {
      int zeros = 0;
      while (group + zeros < 8 && group(octets, offset, group + zeros) == 0) {
        zeros++;
      }
      if (zeros > gapLength) {
        gapAt = group;
        gapLength = zeros;
      }
      group += Math.max(0, zeros - 1);
    }
    StringBuilder text = new StringBuilder(39);
    for (int group = 0; group < 8; group++) {
      if (group == gapAt) {
        text.append("::");
        group += gapLength - 1;
      } else {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ':') {
          text.append(':');
        }
        text.append(Integer.toHexString(group(octets, offset, group)));
      }
    }
    return text.toString();
  }

  private static boolean mapped(byte[] octets, int offset) {
    for (int group = 0; group < 5; group++) {
      if (group(octets, offset, group) != 0) {
        return false;
      }
    }
    return group(octets, offset, 5) == 0xFFFF;
  }

  private static int group(byte[] octets, int offset, int group) {
    return Octets.unsigned16(octets, offset + 2 * group);
  }
}
