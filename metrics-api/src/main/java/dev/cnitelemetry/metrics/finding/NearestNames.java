// SPDX-License-Identifier: Apache-2.0
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
 * distance). {@link #of} and {@link #list} compare with every name: time grows with the number of
 * names and with the length of the name times what may differ. Who asks often about the same names
 * gathers them once with {@link #among}, and {@link #nearest} then compares with the few that share
 * most pairs of neighbouring characters.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * NearestNames known = NearestNames.among(List.of("felix_resyncs_started", "felix_logs_dropped"));
 * known
 *     .nearest("felix_resync_started")
 *     .ifPresent(meant -> System.out.println("did you mean " + meant + "?"));
 * }</pre>
 */
public final class NearestNames {

  /** Nobody misspells longer names; a hostile page has them. */
  private static final int LONGEST = 200;

  private record Candidate(String name, int distance) {}

  /** By length, and in their order where the length is the same. */
  private final String[] names;

  /** Where a name was among those given. */
  private final int[] positions;

  /** The pairs of neighbouring characters that a name has. */
  private final long[] pairs;

  /** Where the names of a length begin; one more than there are lengths. */
  private final int[] starts;

  private NearestNames(Collection<String> given) {
    String[] all = given.toArray(new String[0]);
    int longest = 0;
    for (String name : all) {
      longest = Math.max(longest, name.length());
    }
    starts = new int[longest + 2];
    for (String name : all) {
      starts[name.length() + 1]++;
    }
    for (int length = 1; length < starts.length; length++) {
      starts[length] += starts[length - 1];
    }
    int[] next = starts.clone();
    names = new String[all.length];
    positions = new int[all.length];
    pairs = new long[all.length];
    for (int position = 0; position < all.length; position++) {
      int at = next[all[position].length()]++;
      names[at] = all[position];
      positions[at] = position;
      pairs[at] = pairs(all[position]);
    }
  }

  /**
   * Gathers names that are asked about often. Holds some sixteen bytes a name besides the names.
   *
   * @param names those that exist
   * @return what answers {@link #nearest}
   */
  public static NearestNames among(Collection<String> names) {
    return new NearestNames(names);
  }

  /**
   * The name that was probably meant, as {@link #of} tells it.
   *
   * @param misspelt a name that does not exist
   * @return the nearest name, of equally near ones the first; empty if none is near
   */
  public Optional<String> nearest(String misspelt) {
    int limit = limit(misspelt);
    int shortest = Math.max(0, misspelt.length() - limit);
    int end = starts[Math.min(starts.length - 1, misspelt.length() + limit + 1)];
    if (shortest >= starts.length - 1) {
      return Optional.empty();
    }
    long own = pairs(misspelt);
    int best = -1;
    for (int i = starts[shortest]; i < end; i++) {
      // One difference takes two pairs away and brings two others, at most.
      if (Long.bitCount(pairs[i] & ~own) <= 2 * limit
          && Long.bitCount(own & ~pairs[i]) <= 2 * limit) {
        int distance = distance(misspelt, names[i], limit);
        if (distance < limit
            || (distance == limit && (best < 0 || positions[i] < positions[best]))) {
          limit = distance;
          best = i;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(names[best]);
  }

  /** A bit for each pair of neighbouring characters; different pairs may have the same bit. */
  private static long pairs(String name) {
    long pairs = 0;
    char before = 0;
    for (int i = 0; i < name.length(); i++) {
      char here = name.charAt(i);
      pairs |= 1L << (((before * 31 + here) * 0x9E3779B9) >>> 26);
      before = here;
    }
    return pairs;
  }

  /** How many characters may differ. */
  private static int limit(String misspelt) {
    return Math.min(3, Math.max(1, misspelt.length() / 8));
  }

  /**
   * The name that was probably meant: one in eight characters may differ, one in any case, three at
   * most.
   *
   * @param misspelt a name that does not exist
   * @param names those that do
   * @return the nearest name, of equally near ones the first; empty if none is near
   */
  public static Optional<String> of(String misspelt, Collection<String> names) {
    int limit = limit(misspelt);
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
