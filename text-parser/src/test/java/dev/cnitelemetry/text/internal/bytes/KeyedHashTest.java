// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

  /** The distance in a key between two eights that meet in the same lane. */
  private static final int LANE = 2 * Long.BYTES;

  /**
   * Pairs of keys that differ in one eight by a pattern and in the next of the same lane by
   * another: what an attacker needs is a pair of patterns that cancel whatever the key. All pairs
   * of simple patterns are tried.
   */
  @Test
  void noDifferenceCancelsAnotherWhateverTheKey() {
    List<Long> patterns = patterns();
    Random random = new Random(1);
    Map<List<Long>, Integer> collisions = new HashMap<>();
    for (int round = 0; round < 24; round++) {
      KeyedHash hash = new KeyedHash();
      byte[] key = new byte[3 * LANE];
      random.nextBytes(key);
      long plain = hash.of(key, 0, key.length);
      for (long first : patterns) {
        for (long second : patterns) {
          byte[] other = key.clone();
          change(other, 0, first);
          change(other, LANE, second);
          if (hash.of(other, 0, other.length) == plain) {
            collisions.merge(List.of(first, second), 1, Integer::sum);
          }
        }
      }
    }
    assertEquals(Map.of(), collisions);
  }

  /** The same for what comes out: no pattern may lead to the same difference twice. */
  @Test
  void noDifferenceLeadsToTheSameDifferenceUnderManyKeys() {
    Random random = new Random(2);
    for (long pattern : patterns()) {
      Set<Long> differences = new HashSet<>();
      int keys = 200;
      for (int round = 0; round < keys; round++) {
        KeyedHash hash = new KeyedHash();
        long value = random.nextLong();
        differences.add(hash.mix(value) ^ hash.mix(value ^ pattern));
      }
      assertTrue(differences.size() > keys - 3, Long.toHexString(pattern) + ": " + differences);
    }
  }

  /** Keys made of many such pairs, every combination of them: as many hashes as keys. */
  @Test
  void chainsOfPairsMakeNoCrowd() {
    int pairs = 12;
    byte[] plain = new byte[pairs * 2 * LANE];
    new Random(3).nextBytes(plain);
    for (long second : List.of(1L, -2L, 1 ^ -2L >>> 29, 1 ^ -1L >>> 29, -1L, 0L, Long.MIN_VALUE)) {
      KeyedHash hash = new KeyedHash();
      Set<Long> hashes = new HashSet<>();
      for (int choice = 0; choice < 1 << pairs; choice++) {
        byte[] key = plain.clone();
        for (int pair = 0; pair < pairs; pair++) {
          if ((choice >> pair & 1) != 0) {
            change(key, 2 * LANE * pair, -2);
            change(key, 2 * LANE * pair + LANE, second);
          }
        }
        hashes.add(hash.of(key, 0, key.length));
      }
      assertEquals(1 << pairs, hashes.size(), Long.toHexString(second));
    }
  }

  /** The low bits alone choose a slot, so they must differ as often as chance has it. */
  @Test
  void lowBitsAreSpreadForKeysThatPeopleHave() {
    int slots = 1 << 16;
    KeyedHash hash = new KeyedHash();
    for (String format : List.of("%d", "node-%d", "container_memory_usage_bytes{pod=\"p-%08d\"}")) {
      int[] taken = new int[slots];
      int most = 0;
      for (int i = 0; i < slots; i++) {
        byte[] key = String.format(format, i).getBytes(UTF_8);
        long value = hash.of(key, 0, key.length);
        most = Math.max(most, ++taken[(int) (value ^ value >>> 32) & slots - 1]);
      }
      assertTrue(most < 16, format + ": " + most);
    }
  }

  private static List<Long> patterns() {
    List<Long> patterns = new ArrayList<>(List.of(0L, -1L, -2L, 1 ^ -2L >>> 29, 1 ^ -1L >>> 29));
    for (int bit = 0; bit < Long.SIZE; bit += 3) {
      patterns.add(1L << bit);
      patterns.add(-1L << bit);
      patterns.add(-2L << bit);
      patterns.add(-1L >>> bit);
    }
    patterns.add(Long.MIN_VALUE);
    return patterns.stream().distinct().filter(pattern -> pattern != 0).toList();
  }

  private static void change(byte[] key, int at, long pattern) {
    ByteBuffer buffer = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putLong(at, buffer.getLong(at) ^ pattern);
  }
}
