// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("long")
class NearestNamesProperties {

  @Property(tries = 3000)
  void isTheFirstOfThoseWithTheLeastDistance(
      @ForAll("words") String misspelt, @ForAll("dictionaries") List<String> names) {
    int least = Math.min(3, Math.max(1, misspelt.length() / 8)) + 1;
    Optional<String> expected = Optional.empty();
    for (String name : names) {
      int distance = distance(misspelt, name);
      if (distance < least) {
        least = distance;
        expected = Optional.of(name);
      }
    }
    assertEquals(expected, NearestNames.of(misspelt, names));
    assertEquals(expected, NearestNames.among(names).nearest(misspelt));
  }

  @Property(tries = 3000)
  void isTheFirstOfThoseWithTheLeastDistanceAmongNearOnes(
      @ForAll("words") String name, @ForAll("changes") List<List<Integer>> changes) {
    List<String> names = new ArrayList<>();
    for (List<Integer> edits : changes) {
      String misspelt = name;
      for (int edit : edits) {
        misspelt = changed(misspelt, edit);
      }
      names.add(misspelt);
    }
    isTheFirstOfThoseWithTheLeastDistance(name, names);
  }

  @Property(tries = 1000)
  void gatheredNamesAnswerAsTheListDoes(
      @ForAll("longWords") String name, @ForAll("changes") List<List<Integer>> changes) {
    isTheFirstOfThoseWithTheLeastDistanceAmongNearOnes(name, changes);
  }

  @Property(tries = 1000)
  void listsWhatDiffersInHalfOfItsCharactersAtMost(
      @ForAll("words") String absent, @ForAll("dictionaries") List<String> names) {
    List<String> expected =
        names.stream()
            .distinct()
            .filter(name -> distance(absent, name) <= Math.max(absent.length(), name.length()) / 2)
            .sorted(
                Comparator.<String>comparingInt(name -> distance(absent, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(3)
            .toList();
    assertEquals(expected, NearestNames.list(absent, names, 3));
  }

  /** The whole table of Wagner and Fischer, without a limit. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int changed = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          table[i][j] = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }

  private static String changed(String word, int edit) {
    int at = edit / 3 % (word.length() + 1);
    String head = word.substring(0, at);
    String tail = word.substring(at);
    return switch (edit % 3) {
      case 0 -> head + "b" + tail;
      case 1 -> head + tail.substring(Math.min(1, tail.length()));
      default -> head + "c" + tail.substring(Math.min(1, tail.length()));
    };
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars('a', 'b').ofMaxLength(40);
  }

  /** With many different pairs of neighbours, which {@link NearestNames#among} looks at. */
  @Provide
  Arbitrary<String> longWords() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(10).ofMaxLength(50);
  }

  @Provide
  Arbitrary<List<String>> dictionaries() {
    return words().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<List<Integer>>> changes() {
    return Arbitraries.integers().between(0, 600).list().ofMaxSize(4).list().ofMaxSize(5);
  }
}
