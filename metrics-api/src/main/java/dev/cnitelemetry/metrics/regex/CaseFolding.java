// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.regex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Which code points are the same if case does not matter: Unicode's simple folding. */
final class CaseFolding {

  /** Those that share a key with others; made when first asked for. */
  private static final class Orbits {
    static final Map<Integer, int[]> BY_KEY = byKey();

    private static Map<Integer, int[]> byKey() {
      Map<Integer, int[]> orbits = new HashMap<>();
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        int key = key(c);
        if (key != c) {
          int[] orbit = orbits.getOrDefault(key, new int[] {key});
          orbit = Arrays.copyOf(orbit, orbit.length + 1);
          orbit[orbit.length - 1] = c;
          orbits.put(key, orbit);
        }
      }
      return orbits;
    }
  }

  private CaseFolding() {}

  /** One and the same for all that differ in case alone. */
  static int key(int codePoint) {
    if (codePoint == 0x130 || codePoint == 0x131) {
      return codePoint; // the Turkish i's fold to nothing else
    }
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  /** Whether a condition holds for a code point in any case. */
  static boolean anyOf(int codePoint, IntPredicate condition) {
    if (condition.test(codePoint)) {
      return true;
    }
    int[] orbit = Orbits.BY_KEY.get(key(codePoint));
    if (orbit != null) {
      for (int each : orbit) {
        if (condition.test(each)) {
          return true;
        }
      }
    }
    return false;
  }
}
