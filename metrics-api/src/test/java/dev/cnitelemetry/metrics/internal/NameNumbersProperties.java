// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameNumbersProperties {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("ab_").ofMinLength(1).ofMaxLength(40),
        Arbitraries.strings()
            .ofMinLength(1)
            .ofMaxLength(20)
            .filter(NameNumbersProperties::isWhole));
  }

  /** Half a surrogate pair has no UTF-8 of its own. */
  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  @Property
  void findsExactlyTheNamesItHas(
      @ForAll Set<@From("names") String> names,
      @ForAll("names") String other,
      @ForAll("names") String before) {
    List<String> ordered = List.copyOf(names);
    NameNumbers table = new NameNumbers(ordered);
    for (int i = 0; i < ordered.size(); i++) {
      assertEquals(i, find(table, before, ordered.get(i)));
    }
    if (!names.contains(other)) {
      assertEquals(-1, find(table, before, other));
    }
  }

  private static int find(NameNumbers table, String before, String name) {
    int offset = before.getBytes(StandardCharsets.UTF_8).length;
    byte[] page = (before + name).getBytes(StandardCharsets.UTF_8);
    return table.find(page, offset, page.length - offset);
  }
}
