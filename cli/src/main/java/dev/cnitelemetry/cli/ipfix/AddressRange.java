// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.ipfix.OctetSlice;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** An address, or those that begin alike: {@code 10.0.0.0/8}. */
final class AddressRange {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");

  private final byte[] octets;
  private final int bits;

  private AddressRange(byte[] octets, int bits) {
    this.octets = octets;
    this.bits = bits;
  }

  /** Reads an address or CIDR; null if it is none. No name is ever looked up. */
  static @Nullable AddressRange of(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    byte[] octets;
    try {
      octets = InetAddress.getByName(parts.group(1)).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
    int most = octets.length * 8;
    int bits = parts.group(2) == null ? most : Integer.parseInt(parts.group(2));
    return bits > most ? null : new AddressRange(octets, bits);
  }

  boolean contains(OctetSlice address) {
    if (address.length() != octets.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += 8) {
      int mask = bits - bit >= 8 ? 0xFF : 0xFF00 >> (bits - bit);
      int differing = address.array()[address.offset() + bit / 8] ^ octets[bit / 8];
      if ((differing & mask & 0xFF) != 0) {
        return false;
      }
    }
    return true;
  }
}
