// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Sample;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What a page says of the families of its samples, by line. Known when the page was read to its
 * end, since metadata may come after samples.
 */
final class FamilyMetadata {

  /** Says nothing. */
  static final FamilyMetadata NONE = new FamilyMetadata();

  private final Map<Long, Family> byLine = new HashMap<>();
  private final boolean known;

  private FamilyMetadata() {
    known = false;
  }

  private FamilyMetadata(Scrape scrape) {
    known = true;
    for (Family family : scrape.families()) {
      for (Sample sample : family.samples()) {
        byLine.put((long) sample.line(), family);
      }
    }
  }

  static FamilyMetadata of(byte[] body, TextFormat format) {
    return new FamilyMetadata(Scrape.parse(body, format));
  }

  /** Adds fields to the object of the sample on a line. */
  void write(JsonGenerator json, long line) throws IOException {
    Family family = byLine.get(line);
    if (known && family != null) {
      json.writeStringField("family", family.name());
      MetricKind kind = family.kind();
      json.writeStringField("kind", kind.prometheusText().orElse(kind.openMetricsText()));
      json.writeStringField("help", family.help().orElse(null));
      json.writeStringField("unit", family.unit().orElse(null));
    }
  }
}
