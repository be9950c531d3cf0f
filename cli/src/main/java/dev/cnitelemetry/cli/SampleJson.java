// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.text.read.Exemplar;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sample a reader is at, as one JSON object a line. */
final class SampleJson {

  private record LabelPair(String name, String value) {}

  private final JsonGenerator json;
  private final boolean numbers;
  private final boolean labelObject;
  private FamilyMetadata families = FamilyMetadata.NONE;
  private boolean written;

  /**
   * Samples of a page.
   *
   * @param numbers whether finite values are JSON numbers
   * @param labelObject whether labels are an object
   */
  SampleJson(PrintStream out, boolean numbers, boolean labelObject) {
    this.numbers = numbers;
    this.labelObject = labelObject;
    json = Json.lines(out);
  }

  /** From now on each sample comes with what the page says of its family. */
  void describe(FamilyMetadata metadata) {
    families = metadata;
  }

  void write(ExpositionReader reader) {
    written = true;
    try {
      json.writeStartObject();
      json.writeStringField("name", reader.name().toString());
      List<LabelPair> labels = new ArrayList<>();
      for (int i = 0; i < reader.labelCount(); i++) {
        labels.add(new LabelPair(reader.labelName(i).toString(), reader.labelValue(i).toString()));
      }
      writeLabels(labels);
      writeValue(reader.value());
      writeTimestamp(reader.hasTimestamp(), reader.hasTimestamp() ? reader.timestampMillis() : 0);
      if (reader.exemplarCount() > 0) {
        json.writeObjectFieldStart("exemplar");
        Exemplar exemplar = reader.exemplar(0);
        List<LabelPair> exemplarLabels = new ArrayList<>();
        for (int i = 0; i < exemplar.labelCount(); i++) {
          exemplarLabels.add(
              new LabelPair(exemplar.labelName(i).toString(), exemplar.labelValue(i).toString()));
        }
        writeLabels(exemplarLabels);
        writeValue(exemplar.value());
        writeTimestamp(
            exemplar.hasTimestamp(), exemplar.hasTimestamp() ? exemplar.timestampMillis() : 0);
        json.writeEndObject();
      }
      families.write(json, reader.line());
      json.writeEndObject();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Ends the last line; a page without samples leaves nothing. */
  void finish() {
    if (written) {
      Json.finish(json);
    }
  }

  private void writeLabels(List<LabelPair> labels) throws IOException {
    labels.sort(Comparator.comparing(LabelPair::name));
    if (labelObject) {
      json.writeObjectFieldStart("labels");
      for (LabelPair label : labels) {
        json.writeStringField(label.name(), label.value());
      }
      json.writeEndObject();
      return;
    }
    json.writeArrayFieldStart("labels");
    for (LabelPair label : labels) {
      json.writeStartArray();
      json.writeString(label.name());
      json.writeString(label.value());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeTimestamp(boolean present, long millis) throws IOException {
    if (present) {
      json.writeNumberField("ts", millis);
    } else {
      json.writeNullField("ts");
    }
  }

  private void writeValue(double value) throws IOException {
    if (numbers && Double.isFinite(value)) {
      json.writeNumberField("value", value);
    } else {
      json.writeStringField("value", text(value));
    }
  }

  private static String text(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    return Double.toString(value);
  }
}
