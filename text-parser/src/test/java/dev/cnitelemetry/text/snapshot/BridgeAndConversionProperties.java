// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.convert.OpenMetricsConversionProperties;
import dev.cnitelemetry.text.scrape.Scrape;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BridgeAndConversionProperties {

  @Property(tries = 2000)
  void anyPageBecomesTheSameInBothWays(@ForAll long seed) {
    String page = OpenMetricsConversionProperties.page(new Random(seed));
    // Of two kinds of one family the conversion takes the first, a scrape the last.
    List<String> types =
        page.lines()
            .filter(line -> line.startsWith("# TYPE"))
            .map(line -> line.split(" ", -1)[2])
            .toList();
    // What has no samples a conversion keeps, and snapshots do not.
    Scrape scrape = Scrape.parse(page.getBytes(UTF_8), TextFormat.PROMETHEUS_0_0_4);
    boolean allHaveSamples =
        scrape.families().stream().noneMatch(family -> family.samples().isEmpty());
    // Of a series that is there twice snapshots have one.
    List<String> series =
        page.lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" ", -1)[0])
            .toList();
    if (allHaveSamples
        && Set.copyOf(series).size() == series.size()
        && Set.copyOf(types).size() == types.size()) {
      BridgeAndConversion.assertSame(page.getBytes(UTF_8), false);
    }
  }
}
