// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import io.prometheus.metrics.model.snapshots.Exemplar;
import java.util.Collection;
import javax.annotation.Nullable;

/** Takes the lines of a page from a reader. */
final class PageReader {

  private static final String[] NONE = {};

  private final ExpositionReader reader;
  private final Findings findings;
  private final PageFamilies families;
  private final ClientValues client;

  /** The sample read last: neighbours share most of their texts. */
  private String name = "";

  private String[] labelNames = NONE;
  private String[] labelValues = NONE;

  PageReader(ExpositionReader reader, Findings findings) {
    this.reader = reader;
    this.findings = findings;
    this.families = new PageFamilies(Dialect.of(reader.format()), findings);
    this.client = new ClientValues(findings);
  }

  Collection<WireFamily> read() {
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      switch (event) {
        case HELP -> families.announced(reader.family().toString()).help = reader.help().toString();
        case TYPE -> families.announced(reader.family().toString()).kind = reader.kind();
        case UNIT -> families.announced(reader.family().toString()).unit = reader.unit().toString();
        case SAMPLE -> families.add(sample());
        case MALFORMED -> malformed(reader.error());
        case COMMENT, END -> {}
      }
    }
    return families.finish();
  }

  private void malformed(ExpositionFormatException error) {
    findings.add(
        SnapshotDifference.MALFORMED_LINE,
        Place.at(error.line(), error.column()),
        "",
        error.detail());
  }

  private WireSample sample() {
    name = same(reader.name(), name);
    int count = reader.labelCount();
    String[] names = count == 0 ? NONE : new String[count];
    String[] values = count == 0 ? NONE : new String[count];
    for (int i = 0; i < count; i++) {
      boolean known = i < labelNames.length;
      names[i] = same(reader.labelName(i), known ? labelNames[i] : "");
      values[i] = same(reader.labelValue(i), known ? labelValues[i] : "");
    }
    labelNames = names;
    labelValues = values;
    return new WireSample(
        name,
        names,
        values,
        reader.value(),
        reader.hasTimestamp()
            ? client.timestamp(reader.timestampMillis(), reader.family().toString(), reader.line())
            : 0,
        reader.exemplarCount() == 0 ? null : exemplar(reader.exemplar(0)));
  }

  private static String same(ByteSlice slice, String earlier) {
    return slice.contentEquals(earlier) ? earlier : slice.toString();
  }

  @Nullable
  private Exemplar exemplar(dev.cnitelemetry.text.read.Exemplar read) {
    String[] names = new String[read.labelCount()];
    String[] values = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = read.labelName(i).toString();
      values[i] = read.labelValue(i).toString();
    }
    return client.exemplar(
        read.value(),
        names,
        values,
        read.hasTimestamp() ? read.timestampMillis() : 0,
        reader.family().toString(),
        reader.line());
  }
}
