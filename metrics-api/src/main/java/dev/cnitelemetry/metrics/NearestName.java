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

  /**
   * Levenshtein's distance, or more than the limit where it passes that. Only what lies that near
   * the diagonal is looked at: the rest is beyond the limit anyway.
   */
  private static int distance(String a, String b, int limit) {
    int beyond = limit + 1;
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = Math.min(j, beyond);
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      current[from - 1] = from == 1 ? i : beyond;
      int least = current[from - 1];
      for (int j = from; j <= to; j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
        least = Math.min(least, current[j]);
      }
      if (least > limit) {
        return beyond;
      }
      if (to < b.length()) {
        current[to + 1] = beyond;
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
