// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Eight;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads labels: by those of a line before, as long as what is between the values is the same; else
 * for themselves, in the forms that programs write them in. Errors, and what is rarer still, it
 * leaves to {@link LineParser}.
 */
final class PlainLabels {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long RESERVED = PlainMetadata.word("__name__");
  private static final int REFUSED = -1;

  private final PlainText text;
  private final SampleTokens sample;
  private final KnownLabelNames known = new KnownLabelNames();
  private final KnownLabelSets sets = new KnownLabelSets();
  private final int labelsPerSample;
  private final int labelValueBytes;
  private final boolean quotedNames;
  private final boolean strict;

  /** The slot after the one that was scanned last. */
  private int nextSlot;

  PlainLabels(
      PlainText text,
      SampleTokens sample,
      ReadLimits limits,
      Dialect dialect,
      boolean quotedNames) {
    this.text = text;
    this.sample = sample;
    labelsPerSample = limits.labelsPerSample();
    labelValueBytes = limits.labelValueBytes();
    strict = dialect.isStrict();
    this.quotedNames = quotedNames;
  }

  /** The slot after the one that {@link #readValues} scanned last. */
  int nextSlot() {
    return nextSlot;
  }

  /** Leaves the line to the grammar, for whatever reason. */
  int refused() {
    text.nul = false;
    return REFUSED;
  }

  /**
   * Scans values, from within one on, as long as what is between them is what the labels have
   * there.
   *
   * @param tokens the labels of a line before, moved to this one
   * @param oldBase where they were
   * @param within a position of the first value, what is before being the same
   * @return the position of the last one's closing quotes, or -1
   */
  int readValues(LabelTokens tokens, byte[] bytes, int oldBase, int from, int within, int safe) {
    int[] starts = tokens.valueStarts;
    int[] ends = tokens.valueEnds;
    byte[] forms = tokens.forms;
    int count = tokens.count;
    int base = tokens.base;
    int slot = from;
    tokens.changeValuesFrom(from);
    int start = base + starts[slot];
    int at = forms[slot] > LabelTokens.NAME_QUOTED ? start : within;
    while (true) {
      int close = text.closingQuotes(bytes, start, at, safe);
      if (close < 0 || close - start > labelValueBytes || (slot == 0 && text.nul)) {
        return refused();
      }
      if (text.escaped || forms[slot] > LabelTokens.NAME_QUOTED) {
        if (slot == 0) {
          return REFUSED;
        }
        tokens.setEscaped(slot, text.escaped);
      }
      int oldEnd = ends[slot];
      starts[slot] = start - base;
      ends[slot] = close - base;
      nextSlot = ++slot;
      if (slot > count) {
        return close;
      }
      int between = starts[slot] - oldEnd;
      if (close + between > safe || !Eight.areSame(bytes, oldBase + oldEnd, close, between)) {
        return close;
      }
      start = close + between;
      at = start;
    }
  }

  /** The position after the brace that opens the labels of a name, or -1. */
  int opening(byte[] bytes, int nameEnd, int safe) {
    int at = bytes[nameEnd] == '{' ? nameEnd : skipBlanks(bytes, nameEnd, safe);
    return at >= 0 && bytes[at] == '{' ? at + 1 : REFUSED;
  }

  /**
   * Reads labels for themselves, those before a slot being known.
   *
   * @param from the position after the opening brace or the closing quotes before
   * @param opening whether it is that after the brace
   * @return the position of the closing brace, or -1
   */
  int read(LabelTokens tokens, byte[] bytes, int from, int first, boolean opening, int safe) {
    tokens.changeFrom(first);
    boolean numbered = beginNames(tokens, first);
    int at = from;
    int slot = first;
    if (numbered && first > 0 && (opening || bytes[from] == ',')) {
      // Labels whose names are known, as most are, and whose values are plain.
      int most = Math.min(tokens.forms.length - 1, labelsPerSample);
      int last = safe - 2 * Long.BYTES;
      int comma = opening ? from - 1 : from;
      int expected = sets.start();
      boolean more = true;
      if (expected < sets.end()) {
        comma = readExpected(tokens, bytes, comma, first, last);
        slot = nextSlot;
        expected += (slot - first) * Short.BYTES;
        if (slot > first) {
          at = comma;
          more = bytes[at] == ',';
        }
      }
      while (more && slot <= most && comma < last) {
        int nameStart = comma + 1;
        if (bytes[nameStart] == '}') {
          break;
        }
        int nameEnd = KnownLabelNames.end(bytes, nameStart, last);
        if (nameEnd > last || bytes[nameEnd + 1] != '"') {
          break;
        }
        int name = known.find(bytes, nameStart, nameEnd);
        if (name == KnownLabelNames.NONE) {
          break;
        }
        int start = nameEnd + 2;
        int close = PlainText.quotes(bytes, start, last);
        if (close > last
            || bytes[close] != '"'
            || close - start > labelValueBytes
            || !known.note(name)) {
          break;
        }
        tokens.setPlain(slot, name, nameStart, nameEnd, start, close);
        slot++;
        at = close + 1;
        if (bytes[at] != ',') {
          break;
        }
        comma = at;
      }
      tokens.numbered = slot - 1;
      int close = !strict && at < safe && bytes[at] == ',' && at != from ? at + 1 : at;
      if (close <= safe && bytes[close] == '}') {
        tokens.count = slot - 1;
        if (slot - first >= KnownLabelSets.FEWEST) {
          sets.endLine(tokens.numbers, first, slot, expected);
        }
        return close;
      }
    }
    boolean beginning = opening && at == from;
    boolean compared = false;
    while (at <= safe) {
      at = bytes[at] == ' ' ? skipBlanks(bytes, at, safe) : at;
      if (at >= 0 && bytes[at] != '}' && !beginning) {
        at = bytes[at] == ',' ? skipComma(bytes, at, safe) : REFUSED;
      }
      if (at < 0 || at > safe) {
        return REFUSED;
      }
      beginning = false;
      if (bytes[at] == '}') {
        tokens.count = slot - 1;
        return slot == 0 ? REFUSED : at;
      }
      boolean quoted = bytes[at] == '"';
      int nameStart = quoted ? at + 1 : at;
      int nameEnd =
          quoted ? quotedNameEnd(bytes, nameStart, safe) : PlainText.labelNameEnd(bytes, at, safe);
      if (nameEnd < 0 || nameEnd > safe - 4) {
        return REFUSED;
      }
      at = quoted ? nameEnd + 1 : nameEnd;
      if (slot == 0) {
        if (!quoted || (bytes[at] != ',' && bytes[at] != '}')) {
          return REFUSED;
        }
        sample.setQuotedName(nameStart, nameEnd, false);
        tokens.forms[0] = 0;
        slot = 1;
        continue;
      }
      if (bytes[at] != '=' || bytes[at + 1] != '"') {
        at = skipEquals(bytes, at, safe);
        if (at < 0) {
          return REFUSED;
        }
      }
      int start = at + 2;
      at = text.closingQuotes(bytes, start, start, safe);
      if (at < 0 || at - start > labelValueBytes || slot > labelsPerSample) {
        return REFUSED;
      }
      set(tokens, slot, nameStart, nameEnd, quoted, start, at);
      boolean reserved = isReserved(bytes, nameStart, nameEnd);
      if (reserved && tokens == sample.labels) {
        return REFUSED;
      }
      int name = KnownLabelNames.NONE;
      if (numbered && !quoted && !reserved) {
        name = known.findOrAdd(bytes, nameStart, nameEnd);
      }
      numbered = name != KnownLabelNames.NONE;
      if (numbered) {
        if (!known.note(name)) {
          return REFUSED;
        }
        tokens.setNumber(slot, name);
      } else {
        if (!compared) {
          tokens.distinct.begin(tokens, slot);
          compared = true;
        }
        if (!tokens.distinct.add(tokens, slot)) {
          return REFUSED;
        }
      }
      slot++;
      at++;
    }
    return REFUSED;
  }

  /**
   * Reads labels as long as they have the names that are expected and plain values.
   *
   * @return the position after the last one, or the one before the first
   */
  private int readExpected(LabelTokens tokens, byte[] bytes, int before, int first, int last) {
    int most = Math.min(tokens.forms.length - 1, labelsPerSample);
    int end = sets.end();
    int comma = before;
    int slot = first;
    for (int at = sets.start(); at < end && slot <= most && comma < last; at += Short.BYTES) {
      int name = sets.name(at);
      int nameStart = comma + 1;
      int nameEnd = nameStart + known.length(name);
      if (nameEnd > last || !known.isAt(name, bytes, nameStart, nameEnd)) {
        break;
      }
      int start = nameEnd + 2;
      int close = PlainText.quotes(bytes, start, last);
      if (close > last
          || bytes[close] != '"'
          || close - start > labelValueBytes
          || !known.note(name)) {
        break;
      }
      tokens.setPlain(slot, name, nameStart, nameEnd, start, close);
      slot++;
      comma = close + 1;
      if (bytes[comma] != ',') {
        break;
      }
    }
    nextSlot = slot;
    return comma;
  }

  /**
   * Begins with names from a slot on.
   *
   * @return whether names can be told by their numbers: those before it have some
   */
  private boolean beginNames(LabelTokens tokens, int first) {
    known.beginLine();
    if (tokens.numbered < first - 1) {
      return false;
    }
    tokens.numbered = Math.max(0, first - 1);
    for (int slot = 1; slot < first; slot++) {
      known.note(tokens.numbers[slot]);
    }
    return true;
  }

  /** Begins with an input, of which no line is there yet. */
  void beginInput() {
    sets.beginInput(known.beginInput());
  }

  private void set(
      LabelTokens tokens,
      int slot,
      int nameStart,
      int nameEnd,
      boolean quoted,
      int start,
      int close) {
    tokens.reserve(slot);
    tokens.valueStarts[slot] = start - tokens.base;
    tokens.valueEnds[slot] = close - tokens.base;
    tokens.nameDistances[slot] = start - nameStart;
    tokens.nameLengths[slot] = nameEnd - nameStart;
    tokens.setForm(slot, quoted, text.escaped);
  }

  private static boolean isReserved(byte[] bytes, int nameStart, int nameEnd) {
    return nameEnd - nameStart == Long.BYTES && (long) LONG.get(bytes, nameStart) == RESERVED;
  }

  private int quotedNameEnd(byte[] bytes, int start, int safe) {
    if (!quotedNames) {
      return REFUSED;
    }
    int close = text.closingQuotes(bytes, start, start, safe);
    return text.escaped || close == start || text.nul ? refused() : close;
  }

  /** The position after blanks, or -1 where there may be none, or it is not safe. */
  int skipBlanks(byte[] bytes, int from, int safe) {
    if (strict) {
      return REFUSED;
    }
    int at = from;
    while (at <= safe && bytes[at] == ' ') {
      at++;
    }
    return at > safe ? REFUSED : at;
  }

  /** The position after a comma and blanks, or -1; the closing brace may come after it. */
  private int skipComma(byte[] bytes, int comma, int safe) {
    int at = comma + 1;
    if (bytes[at] == ' ') {
      return skipBlanks(bytes, at, safe);
    }
    return strict && bytes[at] == '}' ? REFUSED : at;
  }

  /** The position before opening quotes, after an equals sign with blanks around it, or -1. */
  private int skipEquals(byte[] bytes, int from, int safe) {
    int equals = skipBlanks(bytes, from, safe);
    if (equals < 0 || bytes[equals] != '=') {
      return REFUSED;
    }
    int quotes = skipBlanks(bytes, equals + 1, safe);
    return quotes < 0 || bytes[quotes] != '"' ? REFUSED : quotes - 1;
  }
}
