// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.text.FormatError;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MetricGroupingProperties {
  /** Many families of few metrics each, whose keys come again, with their numbers and without. */
  @Property(tries = 300)
  void tellsMetricsApartWhateverIsKept(@ForAll long seed) {
    for (int mostKept : new int[] {0, 1, 3, 100}) {
      Random random = new Random(seed);
      MetricGrouping grouping = new MetricGrouping(Integer.MAX_VALUE, mostKept);
      Map<String, Integer> numbers = new HashMap<>();
      for (int family = 0; family < 6; family++) {
        grouping.clear();
        Set<String> seen = new HashSet<>();
        String current = null;
        for (int sample = random.nextInt(8); sample > 0; sample--) {
          String text = "k".repeat(random.nextInt(3)) + random.nextInt(4);
          boolean isNew = !text.equals(current);
          FormatError expected =
              isNew && seen.contains(text) ? FormatError.METRIC_INTERLEAVED : null;
          byte[] key = text.getBytes(US_ASCII);
          int number =
              random.nextBoolean()
                  ? numbers.getOrDefault(text, MetricGrouping.NO_NUMBER)
                  : MetricGrouping.NO_NUMBER;
          assertEquals(expected, grouping.look(key, key.length, number, null, false));
          assertEquals(isNew, grouping.isNewPoint());
          if (random.nextInt(5) > 0) {
            grouping.take(key, key.length, key, 0, 0);
            seen.add(text);
            current = text;
            if (grouping.number() >= 0) {
              assertEquals(
                  numbers.computeIfAbsent(text, name -> grouping.number()), grouping.number());
            }
          }
        }
      }
      assertEquals(Math.min(mostKept, numbers.size()), numbers.size());
    }
  }
}
