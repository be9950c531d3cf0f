package dev.cnitelemetry.text.scrape;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct texts in one byte array. A text is known by a reference: the index at which its entry
 * begins. An entry is the hash that {@link String#hashCode} would give, the length, and the UTF-8
 * bytes, so that a lookup by strings need not hash their characters again.
 */
final class Texts {

  /** The empty text, which every pool has. */
  static final int EMPTY = 1;

  static final int HASH_BYTES = Integer.BYTES;

  /** The length stands in one byte, or behind this mark in four. */
  static final byte LONG_TEXT = -1;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;

  Texts(byte[] bytes) {
    this.bytes = bytes;
  }

  static int intAt(byte[] bytes, int index) {
    return (int) INT.get(bytes, index);
  }

  static void putInt(byte[] bytes, int index, int value) {
    INT.set(bytes, index, value);
  }

  static int start(byte[] bytes, int reference) {
    return reference + HASH_BYTES + (bytes[reference + HASH_BYTES] >= 0 ? 1 : 1 + Integer.BYTES);
  }

  static int length(byte[] bytes, int reference) {
    byte length = bytes[reference + HASH_BYTES];
    return length >= 0 ? length : intAt(bytes, reference + HASH_BYTES + 1);
  }

  static boolean contentEquals(byte[] bytes, int reference, byte[] other, int offset, int length) {
    int start = start(bytes, reference);
    return length(bytes, reference) == length
        && Arrays.equals(bytes, start, start + length, other, offset, offset + length);
  }

  byte[] bytes() {
    return bytes;
  }

  int start(int reference) {
    return start(bytes, reference);
  }

  int length(int reference) {
    return length(bytes, reference);
  }

  /** What {@link String#hashCode} gives for the text. */
  int hash(int reference) {
    return intAt(bytes, reference);
  }

  String string(int reference) {
    return new String(bytes, start(reference), length(reference), StandardCharsets.UTF_8);
  }

  boolean contentEquals(int reference, String text) {
    if (hash(reference) != text.hashCode()) {
      return false;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return contentEquals(bytes, reference, encoded, 0, encoded.length);
  }
}
