// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import javax.annotation.Nullable;

/**
 * Addresses as sixteen octets in two numbers; IPv4 ones as ::ffff:a.b.c.d, which is how upstream's
 * keys, texts, make no difference between the two.
 */
public final class BinaryAddress {
  public static final long MAPPED = 0xFFFF_0000_0000L;

  private BinaryAddress() {}

  public static boolean isMapped(long high, long low) {
    return high == 0 && (low & 0xFFFF_FFFF_0000_0000L) == MAPPED;
  }

  public static long mapped(int ipv4) {
    return MAPPED | (ipv4 & 0xFFFF_FFFFL);
  }

  /** Whether it is neither {@code ::} nor 0.0.0.0, which stand for no address. */
  public static boolean isSet(long high, long low) {
    return high != 0 || (low != 0 && low != MAPPED);
  }

  public static int put(long high, long low, boolean ipv4, byte[] into) {
    if (ipv4) {
      for (int i = 0; i < 4; i++) {
        into[i] = (byte) (low >>> (24 - 8 * i));
      }
      return 4;
    }
    Octets.put64(into, 0, high);
    Octets.put64(into, 8, low);
    return 16;
  }

  public static String text(long high, long low, boolean ipv4) {
    byte[] octets = new byte[16];
    return AddressText.of(octets, 0, put(high, low, ipv4, octets));
  }

  /** The text upstream has for an address: an IPv4 one in an IPv6 one is IPv4. */
  public static String text(long high, long low) {
    return text(high, low, isMapped(high, low));
  }

  public static String canonical(String text) {
    long[] numbers = parse(text);
    if (numbers == null) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no address: 10.10.0.5 and fd00::1 are");
    }
    return text(numbers[0], numbers[1]);
  }

  /** The two numbers of an address in text, or null if it is none. */
  public static @Nullable long[] parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      long ipv4 = ipv4(text, 0);
      return ipv4 < 0 ? null : new long[] {0, MAPPED | ipv4};
    }
    int[] groups = new int[8];
    int count = 0;
    int gap = -1;
    int at = 0;
    if (text.startsWith("::")) {
      gap = 0;
      at = 2;
    }
    while (at < text.length()) {
      int end = text.indexOf(':', at);
      int stop = end < 0 ? text.length() : end;
      if (end < 0 && text.indexOf('.', at) >= 0) {
        long ipv4 = ipv4(text, at);
        if (ipv4 < 0 || count > 6) {
          return null;
        }
        groups[count++] = (int) (ipv4 >>> 16);
        groups[count++] = (int) ipv4 & 0xFFFF;
        break;
      }
      int group = group(text, at, stop);
      if (group < 0 || count == 8) {
        return null;
      }
      groups[count++] = group;
      if (end < 0) {
        break;
      }
      at = end + 1;
      if (at == text.length()) {
        return null;
      }
      if (text.charAt(at) == ':') {
        if (gap >= 0) {
          return null;
        }
        gap = count;
        at++;
      }
    }
    if (gap < 0 ? count != 8 : count > 7) {
      return null;
    }
    return numbers(groups, count, gap);
  }

  private static long[] numbers(int[] groups, int count, int gap) {
    long[] numbers = new long[2];
    for (int i = 0; i < 8; i++) {
      int group;
      if (gap < 0 || i < gap) {
        group = i < count ? groups[i] : 0;
      } else {
        int fromEnd = 8 - i;
        group = fromEnd <= count - gap ? groups[count - fromEnd] : 0;
      }
      numbers[i >> 2] = (numbers[i >> 2] << 16) | group;
    }
    return numbers;
  }

  private static int group(String text, int from, int to) {
    if (from == to || to - from > 4) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private static long ipv4(String text, int from) {
    long value = 0;
    int octets = 0;
    int octet = -1;
    for (int i = from; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '.';
      if (c == '.') {
        if (octet < 0 || octets == 4) {
          return -1;
        }
        value = value << 8 | octet;
        octets++;
        octet = -1;
      } else if (c >= '0' && c <= '9') {
        octet = Math.max(octet, 0) * 10 + (c - '0');
        if (octet > 255) {
          return -1;
        }
      } else {
        return -1;
      }
    }
    return octets == 4 ? value : -1;
  }
}
