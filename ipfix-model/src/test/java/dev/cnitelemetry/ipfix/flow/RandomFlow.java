// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv6AddressElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A record with a random value in every field of a shape.
 *
 * @param flow the record
 * @param values what it has, as text: times in seconds, UUIDs in hexadecimal digits
 */
record RandomFlow(FlowRecord flow, Map<InformationElement, String> values) {
  static RandomFlow of(AntreaShape shape, SplittableRandom random) {
    return of(shape, random, 64);
  }

  /** The same with numbers of no more than so many bits. */
  static RandomFlow of(AntreaShape shape, SplittableRandom random, int mostBits) {
    FlowRecordBuilder flow = FlowRecord.builder();
    Map<InformationElement, String> values = new LinkedHashMap<>();
    for (TemplateField field : shape.fields()) {
      values.put(field.element(), set(flow, field.element(), random, mostBits));
    }
    return new RandomFlow(flow.build(), values);
  }

  private static String set(
      FlowRecordBuilder flow, InformationElement element, SplittableRandom random, int mostBits) {
    if (element instanceof StringElement string) {
      int length = random.nextInt(8) == 0 ? random.nextInt(250, 600) : random.nextInt(40);
      // Of text beyond ASCII, which no name in Kubernetes has, go-ipfix v0.5.12 sends code points
      // cut to an octet.
      String text = "x".repeat(length);
      flow.set(string, text);
      return text;
    }
    if (element instanceof IntegerElement integer) {
      int bits = Math.min(mostBits, 8 * integer.dataType().octets());
      long value = random.nextLong() >>> (64 - bits);
      value = integer.isSigned() ? (int) value : value;
      // Collectors show no ports of ICMP.
      value = element.equals(IanaElements.PROTOCOL_IDENTIFIER) ? 6 + 11 * (value & 1) : value;
      flow.set(integer, value);
      return integer.isSigned() ? Long.toString(value) : Long.toUnsignedString(value);
    }
    if (element instanceof AddressElement address) {
      String text =
          element instanceof Ipv6AddressElement
              ? "fd00::" + Integer.toHexString(random.nextInt(1, 0xFFFF))
              : "10.0." + random.nextInt(256) + "." + random.nextInt(256);
      flow.set(address, text);
      return text;
    }
    if (element instanceof DateTimeElement time) {
      Instant instant = Instant.ofEpochSecond(random.nextLong(1L << 32));
      flow.set(time, instant);
      return Long.toString(instant.getEpochSecond());
    }
    UUID uuid = new UUID(random.nextLong(), random.nextLong());
    flow.set((OctetArrayElement) element, uuid);
    return uuid.toString().replace("-", "");
  }
}
