// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteKeysTest {
  @Test
  void numbersKeysAndForgetsThem() {
    ByteKeys keys = new ByteKeys();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 5000; i++) {
        byte[] key = ("xx" + "k".repeat(i % 30) + i + "yy").getBytes(UTF_8);
        assertEquals(-1, keys.find(key, 2, key.length - 4));
        assertEquals(i, keys.add(key, 2, key.length - 4));
        assertEquals(i, keys.add(key, 2, key.length - 4));
        assertEquals(i, keys.find(key, 2, key.length - 4));
        assertTrue(keys.equals(i, key, 2, key.length - 4));
      }
      assertEquals(5000, keys.size());
      keys.clear();
      assertEquals(0, keys.size());
    }
  }

  /** Among so many, some ten pairs have the same hash. */
  @Test
  void equalHashesAreNotEqualKeys() {
    ByteKeys keys = new ByteKeys();
    Random random = new Random(1);
    byte[] key = new byte[2 * Long.BYTES];
    for (int i = 0; i < 300_000; i++) {
      random.nextBytes(key);
      assertEquals(i, keys.add(key, 0, key.length));
    }
  }

  @Test
  void takesTheEmptyKey() {
    ByteKeys keys = new ByteKeys();
    assertEquals(0, keys.add(new byte[0], 0, 0));
    assertEquals(0, keys.find(new byte[] {1}, 1, 0));
    assertEquals(0, keys.length(0));
  }
}
