package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameTableProperties {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("ab_").ofMinLength(1).ofMaxLength(40),
        Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(NameTableProperties::isWhole));
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
    Map<String, CatalogEntry> byName = new LinkedHashMap<>();
    for (String name : names) {
      byName.put(name, new CatalogEntry(GaugeDefinition.of(name, "", Unit.NONE)));
    }
    NameTable table = new NameTable(byName);
    byName.forEach((name, entry) -> assertSame(entry.definition(), find(table, before, name)));
    if (!names.contains(other)) {
      assertNull(find(table, before, other));
    }
  }

  @Nullable
  private static MetricDefinition find(NameTable table, String before, String name) {
    int offset = before.getBytes(StandardCharsets.UTF_8).length;
    byte[] page = (before + name).getBytes(StandardCharsets.UTF_8);
    return table.find(page, offset, page.length - offset);
  }
}
