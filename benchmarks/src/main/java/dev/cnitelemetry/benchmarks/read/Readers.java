// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.util.stream.Stream;

/** The reader, asked for more or less of what it has. */
public final class Readers {
  private Readers() {}

  /** The whole work of reading, and the values. */
  public static Pass values(TextFormat format, byte[] bytes) {
    return values(ExpositionReader.builder(format).build(), bytes);
  }

  /** One reader, for pages that come in turn. */
  public static Pass[] inTurn(TextFormat format, byte[]... pages) {
    ExpositionReader reader = ExpositionReader.builder(format).build();
    return Stream.of(pages).map(page -> values(reader, page)).toArray(Pass[]::new);
  }

  private static Pass values(ExpositionReader reader, byte[] bytes) {
    return tally -> {
      reader.reset(bytes, 0, bytes.length);
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        if (event == Event.SAMPLE) {
          tally.add(reader.value());
        }
      }
    };
  }

  /** The same with the rules of OpenMetrics that span lines. */
  public static Pass validated(TextFormat format, byte[] bytes) {
    return values(ExpositionReader.builder(format).validate(true).build(), bytes);
  }

  /** Every name and every value of every label looked at. */
  public static Pass labels(TextFormat format, byte[] bytes) {
    ExpositionReader reader = ExpositionReader.builder(format).build();
    return tally -> {
      long length = 0;
      reader.reset(bytes, 0, bytes.length);
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        if (event == Event.SAMPLE) {
          length += reader.name().length();
          for (int i = 0, count = reader.labelCount(); i < count; i++) {
            ByteSlice name = reader.labelName(i);
            ByteSlice value = reader.labelValue(i);
            length += name.length() + value.length();
          }
          tally.add(reader.value());
        }
      }
      if (length == 0) {
        throw new IllegalStateException("no sample has a name");
      }
    };
  }

  /** Every sample's definition looked up in all catalogues that are installed. */
  public static Pass definitions(TextFormat format, byte[] bytes) {
    ExpositionReader reader =
        ExpositionReader.builder(format).catalog(MetricCatalog.installed()).build();
    return tally -> {
      long known = 0;
      reader.reset(bytes, 0, bytes.length);
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        if (event == Event.SAMPLE) {
          if (reader.definition() != null) {
            known++;
          }
          tally.add(reader.value());
        }
      }
      if (known < 0) {
        throw new IllegalStateException();
      }
    };
  }
}
