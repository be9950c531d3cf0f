// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import java.util.Arrays;

/** Addresses in the notation people write: dotted decimals, RFC 4291, IEEE 802. */
public final class AddressParser {
  private static final int GROUPS = 8;
  private static final int MAC_OCTETS = 6;

  private AddressParser() {}

  /**
   * Writes the octets of an IP address.
   *
   * @return 4 or 16, or 0 when the text is no address; what is written then means nothing
   */
  public static int parse(CharSequence text, byte[] into, int offset) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':') {
        return ipv6(text, into, offset) ? 16 : 0;
      }
    }
    return ipv4(text, 0, into, offset) ? 4 : 0;
  }

  private static boolean ipv4(CharSequence text, int from, byte[] into, int offset) {
    int octet = 0;
    int digits = 0;
    int value = 0;
    for (int i = from; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '.';
      if (c >= '0' && c <= '9' && digits < 3 && (digits == 0 || value > 0)) {
        value = value * 10 + (c - '0');
        digits++;
      } else if (c == '.' && digits > 0 && value <= 255 && octet < 4) {
        into[offset + octet++] = (byte) value;
        digits = 0;
        value = 0;
      } else {
        return false;
      }
    }
    return octet == 4;
  }

  private static boolean ipv6(CharSequence text, byte[] into, int offset) {
    int groups = 0;
    int gap = -1;
    int at = 0;
    int length = text.length();
    if (length >= 2 && text.charAt(0) == ':' && text.charAt(1) == ':') {
      gap = 0;
      at = 2;
    }
    while (at < length) {
      int end = at;
      int value = 0;
      while (end < length
          && end - at < 5
          && Character.digit(text.charAt(end), 16) >= 0
          && text.charAt(end) < 0x80) {
        value = value << 4 | Character.digit(text.charAt(end), 16);
        end++;
      }
      if (end < length && text.charAt(end) == '.') {
        if (groups > GROUPS - 2 || !ipv4(text, at, into, offset + 2 * groups)) {
          return false;
        }
        groups += 2;
        at = length;
        break;
      }
      if (end == at || end - at > 4 || groups == GROUPS) {
        return false;
      }
      into[offset + 2 * groups] = (byte) (value >> 8);
      into[offset + 2 * groups + 1] = (byte) value;
      groups++;
      at = end;
      if (at == length) {
        break;
      }
      if (text.charAt(at) != ':' || ++at == length) {
        return false;
      }
      if (text.charAt(at) == ':') {
        if (gap >= 0) {
          return false;
        }
        gap = groups;
        at++;
      }
    }
    return gap < 0 ? groups == GROUPS : groups < GROUPS && spread(into, offset, gap, groups);
  }

  /** Moves the groups after the gap to the end. */
  private static boolean spread(byte[] into, int offset, int gap, int groups) {
    int after = 2 * (groups - gap);
    System.arraycopy(into, offset + 2 * gap, into, offset + 16 - after, after);
    Arrays.fill(into, offset + 2 * gap, offset + 16 - after, (byte) 0);
    return true;
  }

  /** The octets of an IEEE 802 address, the first one highest, or -1 when the text is none. */
  public static long macAddress(CharSequence text) {
    if (text.length() != 3 * MAC_OCTETS - 1) {
      return -1;
    }
    char separator = text.charAt(2);
    long address = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i % 3 == 2) {
        if (c != separator || (c != ':' && c != '-')) {
          return -1;
        }
      } else {
        int digit = c < 0x80 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
          return -1;
        }
        address = address << 4 | digit;
      }
    }
    return address;
  }
}
