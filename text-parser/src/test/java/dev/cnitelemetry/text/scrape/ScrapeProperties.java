// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import static dev.cnitelemetry.text.scrape.Metrics.BRIDGE;
import static dev.cnitelemetry.text.scrape.Metrics.FLOWS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.TextLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScrapeProperties {

  private static final TextLabel OTHER = Label.text("other");

  /** Whatever the labels: a scrape answers as a map from labels to values would. */
  @Property(tries = 300)
  void aScrapeAnswersAsAMap(@ForAll("pages") List<List<String>> series) {
    StringBuilder page = new StringBuilder("# TYPE flows gauge\n");
    Map<List<String>, Double> expected = new LinkedHashMap<>();
    for (int i = 0; i < series.size(); i++) {
      String bridge = series.get(i).get(0);
      String other = series.get(i).get(1);
      page.append("flows{bridge=\"").append(escaped(bridge)).append("\",other=\"");
      page.append(escaped(other)).append("\"} ").append(i).append('\n');
      expected.put(series.get(i), (double) i);
    }
    Scrape scrape = LabelSets.page(page.toString());
    expected.forEach(
        (labels, value) -> {
          LabelMatcher bridge = BRIDGE.eq(labels.get(0));
          LabelMatcher other = OTHER.eq(labels.get(1));
          assertEquals(OptionalDouble.of(value), scrape.value(FLOWS.where(bridge, other)));
          assertEquals(OptionalDouble.of(value), scrape.value(FLOWS.where(other, bridge)));
        });
    assertEquals(expected.size(), scrape.series(FLOWS.where()).size());
    assertEquals(series.size(), scrape.sampleCount());
    List<String> absent = List.of("absent", "absent");
    assertEquals(
        expected.containsKey(absent),
        scrape.value(FLOWS.where(BRIDGE.eq("absent"), OTHER.eq("absent"))).isPresent());
  }

  @Provide
  Arbitrary<List<List<String>>> pages() {
    Arbitrary<String> value =
        Arbitraries.oneOf(
            Arbitraries.strings()
                .withChars('a', 'B', '\u00e9', '\ud55c', '"', '\\', '\n')
                .ofMaxLength(3),
            // Texts that Java hashes alike.
            Arbitraries.of("Aa", "BB").list().ofSize(70).map(parts -> String.join("", parts)));
    return value.list().ofSize(2).list().ofMaxSize(40);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
