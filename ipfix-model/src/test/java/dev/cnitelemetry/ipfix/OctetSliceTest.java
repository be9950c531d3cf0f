// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OctetSliceTest {
  private static final byte[] TEXT = "xclient-ax".getBytes(StandardCharsets.UTF_8);

  @Test
  void showsAPartOfAnArray() {
    OctetSlice slice = new OctetSlice().wrap(TEXT, 1, 8);
    assertEquals("client-a", slice.toString());
    assertEquals(8, slice.length());
    assertEquals('c', slice.octetAt(0));
    assertTrue(slice.contentEquals("client-a".getBytes(StandardCharsets.UTF_8)));
    assertFalse(slice.contentEquals("client-".getBytes(StandardCharsets.UTF_8)));
    assertArrayEquals("client-a".getBytes(StandardCharsets.UTF_8), slice.toByteArray());
    OctetSlice other = new OctetSlice().wrap("client-a".getBytes(StandardCharsets.UTF_8), 0, 8);
    assertEquals(other, slice);
    assertEquals(other.hashCode(), slice.hashCode());
    assertTrue(new OctetSlice().isEmpty());
  }

  @Test
  void staysWithinItsPart() {
    OctetSlice slice = new OctetSlice().wrap(TEXT, 1, 8);
    assertThrows(IndexOutOfBoundsException.class, () -> slice.octetAt(8));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.octetAt(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.wrap(TEXT, 5, 6));
  }
}
