// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.NumberSpelling;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Under the client's policy what is written equals what the client library's writers write. */
class ClientEqualityProperties {

  private final ExpositionWriter spelling =
      ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).spelling(NumberSpelling.JAVA).build();

  /** Before JDK 19 Double.toString prints more digits than needed for some numbers. */
  private boolean isSpeltAlike(double value) {
    spelling.reset().sample("a").value(value).end();
    return spelling.content().contentEquals("a " + value + "\n");
  }

  private static SnapshotTextWriter ours(
      TextFormat format, NumberSpelling numbers, boolean created) {
    return Snapshots.formatWriter(format)
        .names(NamePolicy.CLIENT)
        .spelling(numbers)
        .createdTimestamps(created)
        .build();
  }

  private static ExpositionFormatWriter theirs(TextFormat format, boolean created) {
    return format.isOpenMetrics()
        ? OpenMetricsTextFormatWriter.builder().setCreatedTimestampsEnabled(created).build()
        : PrometheusTextFormatWriter.create();
  }

  @Property(tries = 600)
  void everyByteIsEqual(
      @ForAll long seed,
      @ForAll TextFormat format,
      @ForAll EscapingScheme scheme,
      @ForAll boolean created) {
    MetricSnapshots snapshots = new RandomSnapshots(seed, this::isSpeltAlike).next();
    assertEquals(
        theirs(format, created).toDebugString(snapshots, scheme),
        ours(format, NumberSpelling.JAVA, created).toDebugString(snapshots, scheme));
  }

  @Tag("long")
  @Property(tries = 600)
  void everyLineIsEqualButForTheSpellingOfNumbers(
      @ForAll long seed, @ForAll TextFormat format, @ForAll EscapingScheme scheme) {
    MetricSnapshots snapshots = new RandomSnapshots(seed, value -> true).next();
    assertEquals(
        CanonicalPage.of(format, theirs(format, true).toDebugString(snapshots, scheme)),
        CanonicalPage.of(
            format, ours(format, NumberSpelling.GO, true).toDebugString(snapshots, scheme)));
  }
}
