// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Octets put together by hand, for tests: numbers, texts, sets and messages. */
public final class WireOctets {
  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

  public WireOctets u8(long value) {
    octets.write((int) value);
    return this;
  }

  public WireOctets u16(long value) {
    return u8(value >> 8).u8(value);
  }

  public WireOctets u32(long value) {
    return u16(value >> 16).u16(value);
  }

  public WireOctets u64(long value) {
    return u32(value >> 32).u32(value);
  }

  /** The lowest octets of a number. */
  public WireOctets number(long value, int length) {
    for (int i = length - 1; i >= 0; i--) {
      u8(i >= 8 ? 0 : value >> (8 * i));
    }
    return this;
  }

  public WireOctets raw(byte... some) {
    octets.writeBytes(some);
    return this;
  }

  public WireOctets zeros(int count) {
    return raw(new byte[count]);
  }

  public WireOctets ascii(String text) {
    return raw(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A value of variable length in the short form, or the long one from 255 octets on. */
  public WireOctets variable(byte... value) {
    return value.length < 255 ? u8(value.length).raw(value) : longVariable(value);
  }

  public WireOctets variable(String text) {
    return variable(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A value of variable length in the long form, however short it is. */
  public WireOctets longVariable(byte... value) {
    return u8(255).u16(value.length).raw(value);
  }

  /** A field of a Template Record. */
  public WireOctets field(long enterpriseNumber, int id, int length) {
    return enterpriseNumber == 0
        ? u16(id).u16(length)
        : u16(0x8000 | id).u16(length).u32(enterpriseNumber);
  }

  public WireOctets field(InformationElement element, int length) {
    return field(element.enterpriseNumber(), element.id(), length);
  }

  public WireOctets fields(InformationElement... elements) {
    for (InformationElement element : elements) {
      field(element, element.dataType().octets());
    }
    return this;
  }

  /** A whole Template Record of fields in their usual lengths. */
  public WireOctets template(int id, InformationElement... elements) {
    return u16(id).u16(elements.length).fields(elements);
  }

  public WireOctets set(int id, Consumer<WireOctets> content) {
    WireOctets inner = new WireOctets();
    content.accept(inner);
    byte[] body = inner.toByteArray();
    return u16(id).u16(body.length + 4).raw(body);
  }

  public WireOctets message(long sequenceNumber, Consumer<WireOctets> content) {
    return message(1_700_000_000L, sequenceNumber, 7, content);
  }

  public WireOctets message(
      long exportTime, long sequenceNumber, long domain, Consumer<WireOctets> content) {
    WireOctets inner = new WireOctets();
    content.accept(inner);
    byte[] body = inner.toByteArray();
    return u16(10).u16(body.length + 16).u32(exportTime).u32(sequenceNumber).u32(domain).raw(body);
  }

  public byte[] toByteArray() {
    return octets.toByteArray();
  }

  public static final int VARIABLE = DataType.VARIABLE;
}
