package dev.cnitelemetry.text.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names of a page that look most like one that is not there. */
final class NearestNames {

  private static final int SHOWN = 3;
  private static final int LONGEST = 200;

  private record Candidate(String name, int distance) {}

  private NearestNames() {}

  static List<String> to(String absent, Collection<String> names) {
    return names.stream()
        .distinct()
        .filter(name -> name.length() <= LONGEST && absent.length() <= LONGEST)
        .map(name -> new Candidate(name, distance(absent, name)))
        .filter(each -> each.distance <= Math.max(absent.length(), each.name.length()) / 2)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(SHOWN)
        .map(Candidate::name)
        .toList();
  }

  /** How many characters are to be added, dropped or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
