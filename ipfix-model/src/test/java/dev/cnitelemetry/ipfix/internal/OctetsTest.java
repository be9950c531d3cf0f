// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OctetsTest {
  @Test
  void shortCopiesAreThoseOfTheWholeArrayWhereverTheyBegin() {
    byte[] from = new byte[320];
    for (int i = 0; i < from.length; i++) {
      from[i] = (byte) (i * 37 + 1);
    }
    for (int length = 0; length <= 255; length++) {
      for (int at : new int[] {0, 1, 7, from.length - length - 17, from.length - length}) {
        if (at < 0) {
          continue;
        }
        byte[] to = new byte[1 + length + 16];
        Octets.copyShort(from, at, to, 1, length);
        assertArrayEquals(
            Arrays.copyOfRange(from, at, at + length), Arrays.copyOfRange(to, 1, 1 + length));
        assertEquals(0, to[0]);
      }
    }
  }

  @Test
  void shortCopiesReadNothingOutsideOfTheArray() {
    byte[] from = new byte[40];
    byte[] to = new byte[80];
    assertThrows(IndexOutOfBoundsException.class, () -> Octets.copyShort(from, -1, to, 0, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> Octets.copyShort(from, 38, to, 0, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> Octets.copyShort(from, 41, to, 0, 0));
  }
}
