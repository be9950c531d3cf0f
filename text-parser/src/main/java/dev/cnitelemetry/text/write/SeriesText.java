// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.number.DoubleText;
import javax.annotation.Nullable;

/**
 * Writes a name and its labels into a buffer, and remembers where the labels stand.
 *
 * <p>While a series may be one that {@link EarlierSeries} knows, nothing of it is in the buffer:
 * its labels are only compared. It is then copied as a whole, or what was the same of it, and the
 * rest is written label by label.
 */
final class SeriesText {
  private static final String VALUE = "label value";

  final TextBuffer out;
  private final LabelMarks marks = new LabelMarks();
  private final NameEncoder names;
  private final EarlierSeries earlier = new EarlierSeries();

  /** As for {@link NumberSpelling#write}. */
  private final boolean integers;

  /** What is before the next label; 0 for nothing. */
  private int separator;

  /** Where a series starts in the buffer that may be expected, and whether its name has quotes. */
  private int start;

  private boolean quotedStart;

  /** Whether what came so far of it is as expected, and not in the buffer. */
  private boolean expected;

  /** Its start, where it is to be remembered; else null. */
  @Nullable private PaddedText remembered;

  /** Whether its labels are those of the series expected, and not marked. */
  private boolean unmarked;

  SeriesText(TextBuffer out, NameEncoder names, boolean integers) {
    this.out = out;
    this.names = names;
    this.integers = integers;
  }

  /** Goes back to the first of the series that are expected. */
  void restart() {
    earlier.restart();
    clear();
  }

  /** Starts with a name that may need quotes; those stand within the braces. */
  void start(byte[] name, int length, byte[] suffix, boolean quoted) {
    clear();
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
    clear();
    separator = quoted ? ',' : '{';
    out.ensure(name.room());
    out.size = name.copyTo(out.bytes, out.size);
  }

  /** The same for a series that may come again in the next exposition. */
  void startExpected(PaddedText name, boolean quoted) {
    start = out.size;
    quotedStart = quoted;
    if (earlier.begins(name)) {
      expected = true;
      unmarked = false;
      return;
    }
    start(name, quoted);
    if (earlier.isOpen()) {
      remembered = name;
      earlier.rememberTaken();
    }
  }

  private void clear() {
    marks.clear();
    expected = false;
    unmarked = false;
    if (remembered != null) {
      remembered = null;
    }
  }

  /** Writes what was as expected, since the rest is not. */
  private void leaveExpected() {
    PaddedText name = earlier.start();
    earlier.isNew();
    start(name, quotedStart);
    if (earlier.hasTaken()) {
      out.size = start;
      earlier.copyTaken(out);
      earlier.mark(marks, start);
      separator = ',';
    }
    if (earlier.isOpen()) {
      remembered = name;
      earlier.rememberTaken();
    }
  }

  /** The labels that were given so far, all of which are in the buffer then. */
  LabelMarks marks() {
    if (expected) {
      leaveExpected();
    } else if (unmarked) {
      unmarked = false;
      earlier.mark(marks, start);
    }
    return marks;
  }

  /** Starts labels without a name: braces stand there in any case. */
  void startNameless() {
    clear();
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
    if (expected) {
      if (earlier.takes(name, value)) {
        return;
      }
      leaveExpected();
    }
    EncodedName encoded = encode(name);
    int length = value.length();
    // For the whole label at once, whatever its value needs.
    out.ensure(encoded.labelStart.room() + 3L * length + 3 * Long.BYTES);
    byte[] target = out.bytes;
    int labelStart = out.size;
    if (separator != 0) {
      target[labelStart++] = (byte) separator;
    }
    separator = ',';
    int at = encoded.labelStart.copyTo(target, labelStart);
    if (TextBuffer.copyPlain(value, length, target, at)) {
      at += length;
    } else {
      out.size = at;
      out.appendEscaped(value, true, VALUE);
      at = out.size;
    }
    marks.add(labelStart, at);
    out.bytes[at] = '"';
    out.size = at + 1;
    if (remembered != null) {
      earlier.remember(encoded, name, value, 0, labelStart - start, at - start);
    }
  }

  void label(String name, byte[] value, int from, int to) {
    beginBytes();
    int labelStart = startLabel(encode(name));
    out.appendEscaped(value, from, to, true, VALUE);
    endLabel(labelStart);
  }

  void label(byte[] name, int nameFrom, int nameTo, byte[] value, int from, int to) {
    beginBytes();
    int labelStart = startLabel(taken(names.encode(name, nameFrom, nameTo)));
    out.appendEscaped(value, from, to, true, VALUE);
    endLabel(labelStart);
  }

  /** Bytes are not remembered: they are borrowed, and others the next time. */
  private void beginBytes() {
    if (expected) {
      leaveExpected();
    }
    if (remembered != null) {
      remembered = null;
    }
  }

  /** A label whose value is a number: a bound or a quantile, spelt as series are told apart by. */
  void label(String name, double value) {
    if (expected) {
      if (earlier.takes(name, value)) {
        return;
      }
      leaveExpected();
    }
    EncodedName encoded = encode(name);
    int labelStart = startLabel(encoded);
    out.ensure(DoubleText.MAXIMUM_LENGTH);
    out.size =
        integers
            ? DoubleText.writeOpenMetrics(value, out.bytes, out.size)
            : DoubleText.writeGo(value, out.bytes, out.size);
    if (remembered != null) {
      long bits = Double.doubleToRawLongBits(value);
      earlier.remember(encoded, name, null, bits, labelStart - start, out.size - start);
    }
    endLabel(labelStart);
  }

  /** Closes the braces, if any are open, and makes room for the number that comes. */
  void closeBeforeNumber() {
    if (expected) {
      if (earlier.hasTakenAll()) {
        expected = false;
        unmarked = true;
        earlier.copyAll(out);
        return;
      }
      leaveExpected();
    }
    out.ensure(2 + OpenSample.NUMBER_ROOM);
    byte[] target = out.bytes;
    int at = out.size;
    if (separator != '{') {
      target[at++] = '}';
    }
    target[at] = ' ';
    out.size = at + 1;
    PaddedText name = remembered;
    if (name != null) {
      earlier.remember(name, target, start, out.size);
    }
  }

  /** Takes back a label that was begun and refused, from a size of the buffer before it. */
  void undo(int size) {
    out.size = size;
    if (marks.count() == 0 && out.bytes[size - 1] != '"') {
      separator = '{';
    }
  }

  private EncodedName encode(String name) {
    EncodedName before = marks.expected(name);
    return before != null ? before : taken(names.encode(name));
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

  private void endLabel(int labelStart) {
    marks.add(labelStart, out.size);
    out.append('"');
  }
}
