package dev.cnitelemetry.metrics.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names that differ least from one that does not exist, for "did you mean".
 *
 * <p>What counts is how many characters are to be added, dropped or changed (Levenshtein's
 * distance). Time grows with the number of names and with the length of the name times what may
 * differ.
 *
 * <pre>{@code
 * NearestNames.of("felix_resync_started", List.of("felix_resyncs_started", "felix_logs_dropped"))
 *     .ifPresent(meant -> System.out.println("did you mean " + meant + "?"));
 * }</pre>
 */
public final class NearestNames {

  /** Nobody misspells longer names; a hostile page has them. */
  private static final int LONGEST = 200;

  private record Candidate(String name, int distance) {}

  private NearestNames() {}

  /**
   * The name that was probably meant: one in eight characters may differ, one in any case, three at
   * most.
   *
   * @param misspelt a name that does not exist
   * @param names those that do
   * @return the nearest name, of equally near ones the first; empty if none is near
   */
  public static Optional<String> of(String misspelt, Collection<String> names) {
    int limit = Math.min(3, Math.max(1, misspelt.length() / 8));
    String nearest = null;
    for (String name : names) {
      int distance = distance(misspelt, name, limit);
      if (distance <= limit) {
        nearest = name;
        limit = distance - 1;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * The names that look most like one that is not there: half of the characters may differ.
   *
   * @param absent a name that does not exist
   * @param names those that do
   * @param most how many to give at most
   * @return the nearest first, equally near ones by name
   */
  public static List<String> list(String absent, Collection<String> names, int most) {
    if (absent.length() > LONGEST) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<Candidate> near = new ArrayList<>();
    for (String name : names) {
      if (name.length() <= LONGEST && seen.add(name)) {
        int limit = Math.max(absent.length(), name.length()) / 2;
        int distance = distance(absent, name, limit);
        if (distance <= limit) {
          near.add(new Candidate(name, distance));
        }
      }
    }
    near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
    return near.stream().limit(most).map(Candidate::name).toList();
  }

  /**
   * Levenshtein's distance, or more than the limit where it passes that. Only what lies that near
   * the diagonal is looked at: the rest is beyond the limit anyway.
   */
  static int distance(String a, String b, int limit) {
    int beyond = limit + 1;
    if (Math.abs(a.length() - b.length()) > limit) {
      return beyond;
    }
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
