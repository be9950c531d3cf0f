// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.Dialect;

/** Writes HELP, TYPE and UNIT lines. */
final class MetadataText {
  private static final byte[] HELP = "# HELP ".getBytes(US_ASCII);
  private static final byte[] TYPE = "# TYPE ".getBytes(US_ASCII);
  private static final byte[] UNIT = "# UNIT ".getBytes(US_ASCII);

  private MetadataText() {}

  static void help(TextBuffer out, EncodedName name, String text, Dialect dialect) {
    start(out, HELP, name);
    out.appendEscaped(text, dialect.escapesQuotes(), "help text");
    end(out, dialect);
  }

  static void help(TextBuffer out, EncodedName name, ByteSlice text, Dialect dialect) {
    start(out, HELP, name);
    int from = text.offset();
    boolean quotes = dialect.escapesQuotes();
    out.appendEscaped(text.array(), from, from + text.length(), quotes, "help text");
    end(out, dialect);
  }

  private static void end(TextBuffer out, Dialect dialect) {
    if (dialect.isStrict() && out.bytes[out.size - 1] == '\r') {
      throw Refusal.of("help must not end in a carriage return: lines end without");
    }
    out.append('\n');
  }

  static void type(TextBuffer out, EncodedName name, MetricKind kind, Dialect dialect) {
    byte[] word = dialect.kindWord(kind);
    if (word.length == 0) {
      throw new IllegalArgumentException(
          dialect.formats()
              + " have no kind "
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
