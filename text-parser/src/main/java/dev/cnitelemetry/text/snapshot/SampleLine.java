// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.number.DoubleText;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.SampleWriter;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import java.nio.charset.StandardCharsets;
import javax.annotation.Nullable;

/**
 * The sample that is being written. One object for all of a page, since a page has many.
 *
 * <p>A line that the format refuses is written without its exemplar, or else left out, and becomes
 * a finding.
 */
final class SampleLine {

  /** Which place among its neighbours a sample has by a label that is a number. */
  private enum Place {
    NONE,
    BOUND,
    QUANTILE
  }

  private enum Value {
    NUMBER,
    COUNT,
    SECONDS
  }

  private final ExpositionWriter writer;
  private final Dialect dialect;
  private final boolean javaNumbers;
  private final Findings findings;
  private final byte[] digits = new byte[DoubleText.MAXIMUM_LENGTH];

  private String family = "";
  private String name = "";
  private boolean ofOpenFamily;
  private Labels labels = Labels.EMPTY;
  @Nullable private String labelName;
  @Nullable private String labelText;
  private Place place = Place.NONE;
  private double placeNumber;
  private long timestamp;
  @Nullable private Exemplar exemplar;

  SampleLine(ExpositionWriter writer, boolean javaNumbers, Findings findings) {
    this.writer = writer;
    this.dialect = Dialect.of(writer.format());
    this.javaNumbers = javaNumbers;
    this.findings = findings;
  }

  void family(String newFamily) {
    family = newFamily;
  }

  SampleLine of(String newName, DataPointSnapshot point) {
    name = newName;
    ofOpenFamily = false;
    labels = point.getLabels();
    labelName = null;
    labelText = null;
    place = Place.NONE;
    timestamp = point.hasScrapeTimestamp() ? point.getScrapeTimestampMillis() : 0;
    exemplar = null;
    return this;
  }

  /** Leaves the name to the writer, which knows what it made of the family's. */
  void ofOpenFamily() {
    ofOpenFamily = true;
  }

  SampleLine label(String newName, String text) {
    labelName = newName;
    labelText = text;
    return this;
  }

  SampleLine bound(double bound) {
    return place(Place.BOUND, SampleNames.LE, bound);
  }

  SampleLine quantile(double quantile) {
    return place(Place.QUANTILE, SampleNames.QUANTILE, quantile);
  }

  private SampleLine place(Place newPlace, String newName, double number) {
    if (javaNumbers) {
      return label(newName, javaText(number));
    }
    place = newPlace;
    placeNumber = number;
    return this;
  }

  private String javaText(double number) {
    int length = DoubleText.writeJava(number, digits, 0);
    return new String(digits, 0, length, StandardCharsets.US_ASCII);
  }

  void exemplar(@Nullable Exemplar newExemplar) {
    exemplar = dialect.hasExemplars() ? newExemplar : null;
  }

  void write(double value) {
    write(Value.NUMBER, value, 0);
  }

  void write(long count) {
    write(Value.COUNT, 0, count);
  }

  void writeSeconds(long millis) {
    write(Value.SECONDS, 0, millis);
  }

  private void write(Value kind, double number, long integer) {
    try {
      put(kind, number, integer);
    } catch (IllegalArgumentException | IllegalStateException e) {
      if (exemplar == null) {
        refused(SnapshotDifference.SERIES_REFUSED, e);
        return;
      }
      exemplar = null;
      try {
        put(kind, number, integer);
        refused(SnapshotDifference.EXEMPLAR_LOST, e);
      } catch (IllegalArgumentException | IllegalStateException again) {
        refused(SnapshotDifference.SERIES_REFUSED, again);
      }
    }
  }

  /** Writes the sample that a reader is at. */
  void copy(String newName, ExpositionReader reader) {
    try {
      SampleWriter sample = writer.sample(newName);
      for (int i = 0; i < reader.labelCount(); i++) {
        sample.label(reader.labelName(i), reader.labelValue(i));
      }
      sample.value(reader.valueText());
      putTimestamp(sample, reader.hasTimestamp() ? reader.timestampMillis() : 0);
      sample.end();
    } catch (IllegalArgumentException | IllegalStateException e) {
      findings.add(
          SnapshotDifference.SERIES_REFUSED,
          newName,
          reader.lineText() + " is left out: " + e.getMessage());
    }
  }

  private void refused(SnapshotDifference code, RuntimeException reason) {
    findings.add(code, family, name + labels + " is left out: " + reason.getMessage());
  }

  private void put(Value kind, double number, long integer) {
    SampleWriter sample = ofOpenFamily ? writer.sample() : writer.sample(name);
    put(sample, labels);
    if (labelName != null && labelText != null) {
      sample.label(labelName, labelText);
    } else if (place == Place.BOUND) {
      sample.bound(placeNumber);
    } else if (place == Place.QUANTILE) {
      sample.quantile(placeNumber);
    }
    switch (kind) {
      case NUMBER -> sample.value(number);
      case COUNT -> putCount(sample, integer);
      case SECONDS -> sample.value(seconds(integer));
    }
    putTimestamp(sample, timestamp);
    Exemplar with = exemplar;
    if (with != null) {
      sample.exemplar();
      put(sample, with.getLabels());
      sample.value(with.getValue());
      putTimestamp(sample, with.hasTimestamp() ? with.getTimestampMillis() : 0);
    }
    sample.end();
  }

  private static void put(SampleWriter sample, Labels all) {
    for (int i = 0; i < all.size(); i++) {
      sample.label(all.getName(i), all.getValue(i));
    }
  }

  private void putCount(SampleWriter sample, long count) {
    if (javaNumbers) {
      sample.value(ByteSlice.of(Long.toString(count)));
    } else {
      sample.value(count);
    }
  }

  private void putTimestamp(SampleWriter sample, long millis) {
    if (millis == 0) {
      return;
    }
    if (dialect.hasSeconds() && javaNumbers) {
      sample.timestamp(seconds(millis));
    } else {
      sample.timestamp(millis);
    }
  }

  /** Seconds with three places, as the client library writes them. */
  private static ByteSlice seconds(long millis) {
    String fraction = Long.toString(1000 + millis % 1000);
    return ByteSlice.of(millis / 1000 + "." + fraction.substring(1));
  }
}
