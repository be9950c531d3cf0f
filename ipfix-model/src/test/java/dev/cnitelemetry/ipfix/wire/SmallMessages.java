// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.IanaElements;
import java.util.function.Consumer;

/** Messages of a few fields, put together by hand. */
final class SmallMessages {
  static final Consumer<WireOctets> TEMPLATE =
      set -> set.template(256, IanaElements.PROTOCOL_IDENTIFIER);

  private SmallMessages() {}

  static byte[] messages(Consumer<WireOctets> content) {
    WireOctets octets = new WireOctets();
    content.accept(octets);
    return octets.toByteArray();
  }

  /** A Template, its records in both forms of variable length, padding, and a withdrawal. */
  static byte[] conversation() {
    return messages(
        all ->
            all.message(
                    0,
                    message ->
                        message
                            .set(
                                2,
                                set ->
                                    set.template(
                                        256,
                                        IanaElements.PROTOCOL_IDENTIFIER,
                                        IanaElements.INTERFACE_NAME,
                                        IanaElements.OCTET_DELTA_COUNT))
                            .set(
                                256,
                                set ->
                                    set.u8(6)
                                        .variable("eth0")
                                        .u64(600_000)
                                        .u8(17)
                                        .longVariable((byte) 'x')
                                        .u64(1)
                                        .zeros(2)))
                .message(
                    2,
                    message ->
                        message
                            .set(256, set -> set.u8(1).variable("").u64(0))
                            .set(2, set -> set.u16(256).u16(0))));
  }
}
