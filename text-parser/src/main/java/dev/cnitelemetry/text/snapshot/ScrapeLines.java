// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.RecordedExemplar;
import dev.cnitelemetry.text.scrape.Sample;
import dev.cnitelemetry.text.scrape.Scrape;
import io.prometheus.metrics.model.snapshots.Exemplar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** Takes the lines of a page from a scrape, in the order in which they stood there. */
final class ScrapeLines {

  private static final String[] NONE = {};

  /** A sample, or the metadata of a family. */
  private record Line(int number, Family family, @Nullable Sample sample) {}

  private final Scrape scrape;
  private final PageFamilies families;
  private final ClientValues client;

  ScrapeLines(Scrape scrape, Findings findings) {
    this.scrape = scrape;
    this.families = new PageFamilies(Dialect.of(scrape.format()), findings);
    this.client = new ClientValues(findings);
  }

  Collection<WireFamily> read() {
    Family last = null;
    for (Line line : lines()) {
      if (line.sample == null || (line.family != last && isAnnounced(line.family))) {
        announce(line.family);
      }
      if (line.sample != null) {
        families.add(sample(line.family, line.sample));
      }
      last = line.family;
    }
    return families.finish();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>(scrape.families().size() + scrape.sampleCount());
    for (Family family : scrape.families()) {
      if (isAnnounced(family)) {
        lines.add(new Line(family.line(), family, null));
      }
    }
    for (Family family : scrape.families()) {
      for (Sample sample : family.samples()) {
        lines.add(new Line(sample.line(), family, sample));
      }
    }
    lines.sort(Comparator.comparingInt(Line::number));
    return lines;
  }

  private static boolean isAnnounced(Family family) {
    List<Sample> samples = family.samples();
    return family.kind() != MetricKind.UNTYPED
        || family.help().isPresent()
        || family.unit().isPresent()
        || samples.isEmpty()
        || family.line() < samples.get(0).line();
  }

  private void announce(Family family) {
    WireFamily wire = families.announced(family.name());
    wire.kind = family.kind();
    family.help().ifPresent(help -> wire.help = help);
    family.unit().ifPresent(unit -> wire.unit = unit);
  }

  private WireSample sample(Family family, Sample sample) {
    Map<String, String> labels = sample.labels().toMap();
    return new WireSample(
        sample.name(),
        labels.keySet().toArray(NONE),
        labels.values().toArray(NONE),
        sample.value(),
        sample.timestampMillis().isPresent()
            ? client.timestamp(sample.timestampMillis().getAsLong(), family.name(), sample.line())
            : 0,
        sample.exemplar().map(exemplar -> exemplar(family, sample, exemplar)).orElse(null));
  }

  @Nullable
  private Exemplar exemplar(Family family, Sample sample, RecordedExemplar exemplar) {
    return client.exemplar(
        exemplar.value(),
        exemplar.labels().keySet().toArray(NONE),
        exemplar.labels().values().toArray(NONE),
        exemplar.timestampMillis().orElse(0),
        family.name(),
        sample.line());
  }
}
