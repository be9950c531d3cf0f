// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.text.ExpositionFormatException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** All that a reader says about an input, line by line, so that two readers can be compared. */
final class Transcript {
  private Transcript() {}

  /** What a reader says until the end or its exception, after {@code reset}. */
  static List<String> of(ExpositionReader reader) {
    return of(reader, -1, Integer.MAX_VALUE);
  }

  /**
   * The same for an input that may fail or is given up.
   *
   * @param asked which events are asked what they are, a bit each, again and again; if not all are,
   *     labels are not asked for all and in their order either
   * @param events after how many it is given up
   */
  static List<String> of(ExpositionReader reader, int asked, int events) {
    List<String> lines = new ArrayList<>();
    try {
      for (int i = 0; i < events; i++) {
        Event event = reader.next();
        if (event == Event.END) {
          lines.add("END");
          break;
        }
        int way = asked == -1 ? 0 : i;
        lines.add((asked >>> i & 1) == 0 ? event.name() : describe(reader, event, way));
      }
    } catch (ExpositionFormatException e) {
      lines.add(describe(e));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      lines.add("failed: " + e);
    }
    return lines;
  }

  private static String describe(ExpositionFormatException e) {
    return String.join(
        " ",
        e.code().name(),
        Long.toString(e.line()),
        Long.toString(e.column()),
        Long.toString(e.byteOffset()),
        e.excerpt());
  }

  private static String describe(ExpositionReader reader, Event event, int way) {
    StringBuilder text = new StringBuilder(128);
    text.append(event).append(' ').append(reader.line()).append(' ').append(reader.byteOffset());
    text.append(' ').append(reader.lineText().length());
    switch (event) {
      case HELP -> family(text, reader).append(' ').append(reader.help());
      case TYPE -> family(text, reader).append(' ').append(reader.kind());
      case UNIT -> family(text, reader).append(' ').append(reader.unit());
      case COMMENT -> text.append(' ').append(reader.comment());
      case MALFORMED -> text.append(' ').append(describe(reader.error()));
      case SAMPLE -> sample(text, reader, way);
      default -> throw new AssertionError(event);
    }
    return text.toString();
  }

  private static StringBuilder family(StringBuilder text, ExpositionReader reader) {
    text.append(reader.isNameQuoted() ? " quoted " : " ").append(reader.family());
    MetricDefinition definition = reader.definition();
    return text.append(" is ").append(definition == null ? "unknown" : definition.name());
  }

  private static void sample(StringBuilder text, ExpositionReader reader, int way) {
    family(text, reader).append(' ').append(reader.kind()).append(' ').append(reader.name());
    int count = reader.labelCount();
    switch (way & 3) {
      case 0 -> {
        for (int i = 0; i < count; i++) {
          text.append(reader.isLabelNameQuoted(i) ? " quoted " : " ").append(reader.labelName(i));
          text.append('=').append(reader.labelValue(i));
        }
        for (int i = 0; i < count; i++) {
          text.append(' ').append(reader.labelText(reader.labelName(i).toString()));
        }
      }
      case 1 -> {
        for (int i = count - 1; i >= 0; i--) {
          text.append(' ').append(reader.labelValue(i));
        }
      }
      case 2 -> {
        if (count > 0) {
          text.append(' ').append(reader.labelName(count / 2));
          text.append('=').append(reader.labelValue(count / 3)).append(reader.labelText("a"));
        }
      }
      default -> text.append(' ').append(reader.labelText("le"));
    }
    text.append(' ').append(Double.doubleToRawLongBits(reader.value()));
    text.append(' ').append(reader.valueText());
    if (reader.hasTimestamp()) {
      text.append(" at ").append(reader.timestampText()).append(' ');
      text.append(reader.timestampMillis()).append(' ').append(reader.timestampSeconds());
      text.append(' ').append(reader.timestampNanos());
    }
    for (int i = 0; i < reader.exemplarCount(); i++) {
      exemplar(text, reader.exemplar(i));
    }
  }

  private static void exemplar(StringBuilder text, Exemplar exemplar) {
    text.append(" exemplar");
    for (int i = 0; i < exemplar.labelCount(); i++) {
      text.append(exemplar.isLabelNameQuoted(i) ? " quoted " : " ").append(exemplar.labelName(i));
      text.append('=').append(exemplar.labelValue(i));
    }
    text.append(' ').append(Double.doubleToRawLongBits(exemplar.value()));
    text.append(' ').append(exemplar.valueText());
    if (exemplar.hasTimestamp()) {
      text.append(" at ").append(exemplar.timestampText()).append(' ');
      text.append(exemplar.timestampMillis());
    }
  }
}
