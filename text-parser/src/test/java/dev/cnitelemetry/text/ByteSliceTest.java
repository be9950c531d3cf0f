// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSliceTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "felix", "température", "漢字", "🚀 x", "a\u0000b", "\uffff"})
  void equalsTheTextItEncodes(String text) {
    byte[] framed = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
    ByteSlice slice = ByteSlice.of(framed, 1, framed.length - 2);
    assertTrue(slice.contentEquals(text));
    assertTrue(slice.contentEquals(text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(slice.contentEquals(ByteSlice.of(text)));
    assertEquals(text, slice.toString());
    assertFalse(slice.contentEquals(text + ">"));
    assertFalse(slice.contentEquals("<" + text));
  }

  @Test
  void equalsNoUnpairedSurrogate() {
    assertFalse(ByteSlice.of("??").contentEquals("\ud83d?"));
    assertFalse(ByteSlice.of("?").contentEquals("\ud83d"));
    assertFalse(ByteSlice.of("?").contentEquals("\ude80"));
    byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0xbd};
    assertFalse(ByteSlice.of(surrogate, 0, 3).contentEquals("\ud83d"));
  }

  @Test
  void copies() {
    byte[] array = {1, 2, 3, 4};
    ByteSlice slice = ByteSlice.of(array, 1, 2);
    byte[] target = new byte[4];
    assertEquals(3, slice.copyTo(target, 1));
    assertArrayEquals(new byte[] {0, 2, 3, 0}, target);
    assertArrayEquals(new byte[] {2, 3}, slice.toByteArray());
    assertEquals(2, slice.byteAt(0));
    assertTrue(slice.startsWith(new byte[] {2}));
    assertFalse(slice.startsWith(new byte[] {2, 3, 4}));
  }

  @Test
  void keepsWithinItsRange() {
    ByteSlice slice = ByteSlice.of(new byte[] {1, 2, 3}, 1, 1);
    assertThrows(IndexOutOfBoundsException.class, () -> slice.byteAt(1));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.byteAt(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> ByteSlice.of(new byte[2], 1, 2));
  }
}
