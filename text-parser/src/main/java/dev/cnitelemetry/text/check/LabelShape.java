// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.Nullable;

/** The label names of samples of one name, as written, with what is to be known of each. */
final class LabelShape {

  final List<String> names;

  private final byte[][] encoded;

  /** By position: the keyed hash of the name. */
  final long[] hashes;

  /** By position: the label if it has a closed set of values, else null. */
  final Label[] closed;

  /** The position of the label le; -1 if there is none. */
  final int bound;

  LabelShape(List<String> names, @Nullable MetricDefinition definition, SeriesHash hash) {
    this.names = names;
    encoded = new byte[names.size()][];
    hashes = new long[names.size()];
    closed = new Label[names.size()];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = names.get(i).getBytes(StandardCharsets.UTF_8);
      hashes[i] = hash.of(encoded[i], 0, encoded[i].length);
      if (definition != null) {
        closed[i] = definition.label(names.get(i)).filter(label -> !label.isOpen()).orElse(null);
      }
    }
    bound = names.indexOf(SampleNames.LE);
  }

  boolean isThatOf(ExpositionReader reader) {
    if (reader.labelCount() != encoded.length) {
      return false;
    }
    for (int i = 0; i < encoded.length; i++) {
      if (!reader.labelName(i).contentEquals(encoded[i])) {
        return false;
      }
    }
    return true;
  }
}
