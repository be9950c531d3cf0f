// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is printed is what the plain classes of the JDK print. */
class FieldTextProperties {
  private static String text(InformationElement element, byte[] octets, FieldForm form) {
    PrintBuffer out = new PrintBuffer();
    FieldText.write(element, octets, 0, octets.length, form, out);
    return out.toString();
  }

  private static byte[] octets(long value) {
    return ByteBuffer.allocate(8).putLong(value).array();
  }

  @Property
  void numbers(@ForAll long value) {
    assertEquals(
        Long.toUnsignedString(value),
        text(IanaElements.OCTET_DELTA_COUNT, octets(value), FieldForm.JSON));
    assertEquals(Long.toString(value), new PrintBuffer().signed(value).toString());
    assertEquals(
        Integer.toHexString((int) value), new PrintBuffer().hexadecimal((int) value).toString());
  }

  @Property
  void times(@ForAll long second, @ForAll @IntRange(max = 999_999_999) int nano) {
    long near = second % 400_000_000_000L;
    for (int fraction : new int[] {0, nano, nano / 1000 * 1000, nano / 1_000_000 * 1_000_000}) {
      PrintBuffer out = new PrintBuffer();
      FieldText.time(DataType.DATE_TIME_NANOSECONDS, near, fraction, FieldForm.VALUES, out);
      assertEquals(Instant.ofEpochSecond(near, fraction).toString(), out.toString());
    }
  }

  @Property
  void addresses(@ForAll @Size(16) byte[] random, @ForAll int zeros) throws IOException {
    byte[] octets = random.clone();
    for (int group = 0; group < 8; group++) {
      if ((zeros >> group & 1) != 0) {
        octets[2 * group] = 0;
        octets[2 * group + 1] = 0;
      }
    }
    String text = text(IanaElements.SOURCE_IPV6_ADDRESS, octets, FieldForm.PLAIN);
    InetAddress back = InetAddress.getByName(text);
    byte[] read = back.getAddress();
    assertEquals(
        ByteBuffer.wrap(octets, 16 - read.length, read.length), ByteBuffer.wrap(read), text);
  }

  @Property(tries = 3000)
  void textsOfAnyOctets(@ForAll byte[] octets) throws IOException {
    String meant = new String(octets, StandardCharsets.UTF_8);
    for (FieldForm form : new FieldForm[] {FieldForm.JSON, FieldForm.FLOW_AGGREGATOR}) {
      String json = text(IanaElements.INTERFACE_NAME, octets, form);
      assertEquals(meant, new ObjectMapper().readTree(json).asText());
    }
    String plain = text(IanaElements.INTERFACE_NAME, octets, FieldForm.PLAIN);
    assertTrue(plain.codePoints().noneMatch(Character::isISOControl), plain);
  }

  @Property
  void textsOfAnyCharacters(@ForAll String text) throws IOException {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        text(IanaElements.INTERFACE_NAME, octets, FieldForm.JSON),
        new PrintBuffer().quoted(text).toString());
  }
}
