package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.rules.MetricPointRules;
import java.util.EnumMap;
import java.util.Map;

/** Writes HELP, TYPE and UNIT lines. */
final class MetadataText {
  private static final byte[] HELP = "# HELP ".getBytes(US_ASCII);
  private static final byte[] TYPE = "# TYPE ".getBytes(US_ASCII);
  private static final byte[] UNIT = "# UNIT ".getBytes(US_ASCII);

  private static final Map<MetricKind, byte[]> PROMETHEUS_KINDS = new EnumMap<>(MetricKind.class);
  private static final Map<MetricKind, byte[]> OPEN_METRICS_KINDS = new EnumMap<>(MetricKind.class);

  static {
    for (MetricKind kind : MetricKind.values()) {
      kind.prometheusText().ifPresent(word -> PROMETHEUS_KINDS.put(kind, word.getBytes(US_ASCII)));
      OPEN_METRICS_KINDS.put(kind, kind.openMetricsText().getBytes(US_ASCII));
    }
  }

  private MetadataText() {}

  static void help(TextBuffer out, EncodedName name, String text, boolean openMetrics) {
    start(out, HELP, name);
    out.appendEscaped(text, openMetrics, "help text");
    end(out, openMetrics);
  }

  static void help(TextBuffer out, EncodedName name, ByteSlice text, boolean openMetrics) {
    start(out, HELP, name);
    int from = text.offset();
    out.appendEscaped(text.array(), from, from + text.length(), openMetrics, "help text");
    end(out, openMetrics);
  }

  private static void end(TextBuffer out, boolean openMetrics) {
    if (openMetrics && out.bytes[out.size - 1] == '\r') {
      throw MetricPointRules.refusal("help must not end in a carriage return: lines end without");
    }
    out.append('\n');
  }

  static void type(TextBuffer out, EncodedName name, MetricKind kind, boolean openMetrics) {
    byte[] word = (openMetrics ? OPEN_METRICS_KINDS : PROMETHEUS_KINDS).get(kind);
    if (word == null) {
      throw new IllegalArgumentException(
          "the Prometheus formats have no kind "
              + kind.openMetricsText()
              + ": choose one of counter, gauge, histogram, summary and untyped");
    }
    start(out, TYPE, name);
    out.append(word);
    out.append('\n');
  }

  static void unit(TextBuffer out, EncodedName name, ByteSlice unit) {
    start(out, UNIT, name);
    out.append(unit.array(), unit.offset(), unit.offset() + unit.length());
    out.append('\n');
  }

  private static void start(TextBuffer out, byte[] keyword, EncodedName name) {
    out.append(keyword);
    if (name.quoted) {
      out.append('"');
    }
    out.append(name.text);
    if (name.quoted) {
      out.append('"');
    }
    out.append(' ');
  }
}
