// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextHashTest {
  private static final int BLOCK = 512;

  @Test
  void everyByteAndTheLengthCount() {
    Random random = new Random(1);
    TextHash hash = new TextHash();
    for (int length = 1; length < 3 * BLOCK; length += length < 80 ? 1 : 37) {
      byte[] text = new byte[length + 2 * Long.BYTES];
      random.nextBytes(text);
      long plain = hash.of(text, 0, length);
      for (int at = 0; at < length; at++) {
        text[at] ^= 1;
        assertNotEquals(plain, hash.of(text, 0, length), length + " at " + at);
        text[at] ^= 1;
      }
      assertNotEquals(plain, hash.of(text, 0, length + 1));
    }
  }

  @Test
  void whatIsAroundATextDoesNotCount() {
    Random random = new Random(2);
    TextHash hash = new TextHash();
    for (int length = 1; length < 3 * BLOCK; length += 13) {
      byte[] one = new byte[length + 2 * Long.BYTES];
      random.nextBytes(one);
      byte[] other = new byte[one.length + 5];
      random.nextBytes(other);
      System.arraycopy(one, 0, other, 5, length);
      assertEquals(hash.of(one, 0, length), hash.of(other, 5, length));
    }
  }

  /**
   * Two texts that differ in two eights by simple patterns, in one pair, in two or in two blocks:
   * no patterns may meet whatever the key.
   */
  @Test
  void noDifferenceCancelsAnotherWhateverTheKey() {
    long[] patterns = {1, -1, -2, 1L << 31, 1L << 32, 1L << 63, -1L << 32, 0x0101010101010101L};
    Random random = new Random(3);
    Map<String, Integer> collisions = new HashMap<>();
    for (int round = 0; round < 24; round++) {
      TextHash hash = new TextHash();
      ByteBuffer text = ByteBuffer.allocate(2 * BLOCK + 16).order(ByteOrder.LITTLE_ENDIAN);
      random.nextBytes(text.array());
      int length = BLOCK + 64;
      long plain = hash.of(text.array(), 0, length);
      for (int second : new int[] {8, 16, 24, BLOCK, length - 16, length - 8}) {
        for (long one : patterns) {
          for (long other : patterns) {
            change(text, 0, one);
            change(text, second, other);
            if (hash.of(text.array(), 0, length) == plain) {
              collisions.merge(second + " " + one + " " + other, 1, Integer::sum);
            }
            change(text, second, other);
            change(text, 0, one);
          }
        }
      }
    }
    assertEquals(Map.of(), collisions);
  }

  /** A line that is read after another, of which the sums are taken over where both begin alike. */
  @Test
  void aLineAfterAnotherHasTheHashOfItsText() {
    Random random = new Random(4);
    TextHash hash = new TextHash();
    byte[] body = new byte[0];
    int start = 0;
    int length = 0;
    for (int round = 0; round < 4000; round++) {
      byte[] before = body;
      int startBefore = start;
      int same = round % 100 == 0 || length == 0 ? 0 : random.nextInt(length + 1);
      length = same + random.nextInt(random.nextInt(8) == 0 ? 2 * BLOCK : 60);
      start = random.nextInt(20);
      body = new byte[start + length + 1 + Long.BYTES];
      for (int at = 0; at < body.length; at++) {
        body[at] = (byte) ('a' + random.nextInt(26));
      }
      System.arraycopy(before, startBefore, body, start, same);
      body[start + length] = '\n';
      if (round % 100 == 0) {
        hash.forget();
      }
      assertEquals(start + length, hash.read(body, start, same));
      for (int text = Math.max(1, length - 40); text <= length; text++) {
        assertEquals(hash.of(body, start, text), hash.ofRead(body, start, text), "at " + text);
      }
    }
  }

  /** As {@link SeriesTexts} takes a place of the table. */
  @Test
  void lowBitsAreSpreadForTextsThatPeopleHave() {
    int slots = 1 << 16;
    TextHash hash = new TextHash();
    Set<Integer> hashes = new HashSet<>();
    List<String> formats =
        List.of(
            "a%d ",
            "node_cpu_seconds_total{cpu=\"%d\"} ",
            "c{pod=\"p-%08d\",z=\"" + "y".repeat(600) + "\"} ");
    for (String format : formats) {
      int[] taken = new int[slots];
      int most = 0;
      hashes.clear();
      for (int i = 0; i < slots; i++) {
        byte[] text = (String.format(format, i) + "12345678").getBytes(UTF_8);
        int value = (int) (hash.of(text, 0, text.length - Long.BYTES) >>> 32);
        hashes.add(value);
        most = Math.max(most, ++taken[value & slots - 1]);
      }
      assertTrue(most < 16, format + ": " + most);
      assertTrue(hashes.size() > slots - 8, format + ": " + hashes.size());
    }
  }

  private static void change(ByteBuffer text, int at, long pattern) {
    text.putLong(at, text.getLong(at) ^ pattern);
  }
}
