// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.number.DoubleText;

/** Writes a name and its labels into a buffer, and remembers where the labels stand. */
final class SeriesText {
  private static final String VALUE = "label value";

  final TextBuffer out;
  final LabelMarks marks = new LabelMarks();
  private final NameEncoder names;

  /** As for {@link NumberSpelling#write}. */
  private final boolean integers;

  /** What is before the next label; 0 for nothing. */
  private int separator;

  SeriesText(TextBuffer out, NameEncoder names, boolean integers) {
    this.out = out;
    this.names = names;
    this.integers = integers;
  }

  /** Starts with a name that may need quotes; those stand within the braces. */
  void start(byte[] name, int length, byte[] suffix, boolean quoted) {
    marks.clear();
    separator = '{';
    if (quoted) {
      out.append('{');
      out.append('"');
      separator = ',';
    }
    out.append(name, 0, length);
    out.append(suffix);
    if (quoted) {
      out.append('"');
    }
  }

  /** Starts with a name that was prepared, within its quotes and braces if it needs them. */
  void start(PaddedText name, boolean quoted) {
    marks.clear();
    separator = quoted ? ',' : '{';
    out.ensure(name.room());
    out.size = name.copyTo(out.bytes, out.size);
  }

  /** Starts labels without a name: braces stand there in any case. */
  void startNameless() {
    marks.clear();
    separator = 0;
    out.append('{');
  }

  /** Starts with the labels of another line, which stand in another buffer. */
  void addAll(TextBuffer source, LabelMarks labels) {
    if (labels.count() == 0) {
      return;
    }
    if (separator != 0) {
      out.append(separator);
    }
    int from = labels.start(0);
    marks.copy(labels, out.size - from);
    out.append(source.bytes, from, labels.end(labels.count() - 1));
    separator = ',';
  }

  void label(String name, String value) {
    EncodedName expected = marks.expected(name);
    EncodedName encoded = expected != null ? expected : taken(names.encode(name));
    int length = value.length();
    // For the whole label at once, whatever its value needs.
    out.ensure(encoded.labelStart.room() + 3L * length + 3 * Long.BYTES);
    byte[] target = out.bytes;
    int start = out.size;
    if (separator != 0) {
      target[start++] = (byte) separator;
    }
    separator = ',';
    int at = encoded.labelStart.copyTo(target, start);
    if (TextBuffer.copyPlain(value, length, target, at)) {
      at += length;
    } else {
      out.size = at;
      out.appendEscaped(value, true, VALUE);
      at = out.size;
    }
    marks.add(start, at);
    out.bytes[at] = '"';
    out.size = at + 1;
  }

  void label(String name, byte[] value, int from, int to) {
    int start = startLabel(name);
    out.appendEscaped(value, from, to, true, VALUE);
    endLabel(start);
  }

  void label(byte[] name, int nameFrom, int nameTo, byte[] value, int from, int to) {
    int start = startLabel(taken(names.encode(name, nameFrom, nameTo)));
    out.appendEscaped(value, from, to, true, VALUE);
    endLabel(start);
  }

  /** A label whose value is a number: a bound or a quantile, spelt as series are told apart by. */
  void label(String name, double value) {
    int start = startLabel(name);
    out.ensure(DoubleText.MAXIMUM_LENGTH);
    out.size =
        integers
            ? DoubleText.writeOpenMetrics(value, out.bytes, out.size)
            : DoubleText.writeGo(value, out.bytes, out.size);
    endLabel(start);
  }

  /** Closes the braces, if any are open, and makes room for the number that comes. */
  void closeBeforeNumber() {
    out.ensure(2 + OpenSample.NUMBER_ROOM);
    byte[] target = out.bytes;
    int at = out.size;
    if (separator != '{') {
      target[at++] = '}';
    }
    target[at] = ' ';
    out.size = at + 1;
  }

  /** Takes back a label that was begun and refused, from a size of the buffer before it. */
  void undo(int size) {
    out.size = size;
    if (marks.count() == 0 && out.bytes[size - 1] != '"') {
      separator = '{';
    }
  }

  private int startLabel(String name) {
    EncodedName expected = marks.expected(name);
    return startLabel(expected != null ? expected : taken(names.encode(name)));
  }

  private EncodedName taken(EncodedName name) {
    if (!marks.take(name)) {
      throw new IllegalArgumentException(
          "the label " + new String(name.text, UTF_8) + " is there already; a label is there once");
    }
    return name;
  }

  private int startLabel(EncodedName name) {
    out.ensure(name.labelStart.room() + 1L);
    byte[] target = out.bytes;
    int at = out.size;
    if (separator != 0) {
      target[at++] = (byte) separator;
    }
    separator = ',';
    out.size = name.labelStart.copyTo(target, at);
    return at;
  }

  private void endLabel(int start) {
    marks.add(start, out.size);
    out.append('"');
  }
}
