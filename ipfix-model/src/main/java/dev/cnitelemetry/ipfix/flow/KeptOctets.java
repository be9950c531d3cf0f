// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.OctetSlice;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Octets that stay, in hexadecimal digits. */
record KeptOctets(String digits) {
  static KeptOctets of(OctetSlice octets) {
    return new KeptOctets(HexFormat.of().formatHex(octets.toByteArray()));
  }

  int length() {
    return digits.length() / 2;
  }

  String withColons() {
    return HexFormat.ofDelimiter(":").formatHex(HexFormat.of().parseHex(digits));
  }

  @Override
  public String toString() {
    return digits;
  }

  Optional<UUID> uuid() {
    if (digits.length() != 32) {
      return Optional.empty();
    }
    ByteBuffer octets = ByteBuffer.wrap(HexFormat.of().parseHex(digits));
    UUID uuid = new UUID(octets.getLong(), octets.getLong());
    return uuid.getMostSignificantBits() == 0 && uuid.getLeastSignificantBits() == 0
        ? Optional.empty()
        : Optional.of(uuid);
  }
}
