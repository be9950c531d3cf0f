// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.Nullable;

/** A sample as a test compares it: copied from the reader, labels in the order of their names. */
public record ReadSample(
    String name,
    List<List<String>> labels,
    double value,
    @Nullable Long timestamp,
    @Nullable ReadSample exemplar) {

  static ReadSample of(ExpositionReader reader) {
    List<List<String>> labels = new ArrayList<>();
    for (int i = 0; i < reader.labelCount(); i++) {
      labels.add(List.of(reader.labelName(i).toString(), reader.labelValue(i).toString()));
    }
    return new ReadSample(
        reader.name().toString(),
        sorted(labels),
        reader.value(),
        reader.hasTimestamp() ? (Long) reader.timestampMillis() : null,
        reader.exemplarCount() == 0 ? null : of(reader.exemplar(0)));
  }

  private static ReadSample of(Exemplar exemplar) {
    List<List<String>> labels = new ArrayList<>();
    for (int i = 0; i < exemplar.labelCount(); i++) {
      labels.add(List.of(exemplar.labelName(i).toString(), exemplar.labelValue(i).toString()));
    }
    return new ReadSample(
        "",
        sorted(labels),
        exemplar.value(),
        exemplar.hasTimestamp() ? (Long) exemplar.timestampMillis() : null,
        null);
  }

  public static List<List<String>> sorted(List<List<String>> labels) {
    labels.sort(Comparator.comparing((List<String> label) -> label.get(0)));
    return labels;
  }

  /** All samples of an input. */
  public static List<ReadSample> all(ExpositionReader reader, byte[] input) {
    reader.reset(input, 0, input.length);
    List<ReadSample> samples = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        samples.add(of(reader));
      }
    }
    return samples;
  }
}
