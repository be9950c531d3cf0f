// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.text.internal.bytes.KeyedHash;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct texts in one byte array. A text is known by a reference: the index at which its entry
 * begins. An entry is its {@link #hash}; the reference of the text that followed it last where it
 * stood, by which {@link TextPool} guesses; the length; and the UTF-8 bytes.
 *
 * <p>The hash is keyed by chance, so that nobody can write a page whose texts all collide. The key
 * is one for the process, since label sets of two pages may be compared.
 */
final class Texts {

  /** The empty text, which every pool has. */
  static final int EMPTY = 1;

  /** Where an entry has the reference of the text that followed, and where its length. */
  static final int FOLLOWER = Integer.BYTES;

  static final int LENGTH = 2 * Integer.BYTES;

  /** The length is in one byte, or after this mark in four. */
  static final byte LONG_TEXT = -1;

  /** Up to here comparing characters is faster than encoding them all at once. */
  private static final int SHORT = 16;

  private static final KeyedHash HASH = new KeyedHash();

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
    return reference + LENGTH + (bytes[reference + LENGTH] >= 0 ? 1 : 1 + Integer.BYTES);
  }

  static int length(byte[] bytes, int reference) {
    byte length = bytes[reference + LENGTH];
    return length >= 0 ? length : intAt(bytes, reference + LENGTH + 1);
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

  static long longHash(byte[] text, int offset, int length) {
    return HASH.of(text, offset, length);
  }

  /** The hash that an entry has, of the long one of its bytes. */
  static int hash(long longHash) {
    return (int) (longHash ^ longHash >>> Integer.SIZE);
  }

  /** The hash that an entry of a text has. */
  static int hash(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return hash(longHash(encoded, 0, encoded.length));
  }

  int hash(int reference) {
    return intAt(bytes, reference);
  }

  String string(int reference) {
    return new String(bytes, start(reference), length(reference), StandardCharsets.UTF_8);
  }

  boolean contentEquals(int reference, String text) {
    int length = length(reference);
    if (length > SHORT || text.length() > SHORT) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      return contentEquals(bytes, reference, encoded, 0, encoded.length);
    }
    if (length != text.length()) {
      // As many bytes as characters where all are ASCII, more where they are not.
      return length > text.length() && string(reference).equals(text);
    }
    int start = start(reference);
    for (int i = 0; i < length; i++) {
      if (bytes[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
