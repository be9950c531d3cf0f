package dev.cnitelemetry.metrics;

import java.util.Collection;
import java.util.Optional;

/** The name that differs least from a misspelt one, if it differs little. */
final class NearestName {

  private NearestName() {}

  static Optional<String> to(String misspelt, Collection<String> names) {
    int limit = Math.min(3, Math.max(1, misspelt.length() / 8));
    String nearest = null;
    for (String name : names) {
      if (Math.abs(name.length() - misspelt.length()) <= limit) {
        int distance = distance(misspelt, name, limit);
        if (distance <= limit) {
          nearest = name;
          limit = distance - 1;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Levenshtein's distance, cut off where it passes the limit. */
  private static int distance(String a, String b, int limit) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
        least = Math.min(least, current[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
