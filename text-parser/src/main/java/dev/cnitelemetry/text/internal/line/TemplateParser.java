// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Eight;
import dev.cnitelemetry.text.internal.number.PlainNumber;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads sample lines by the sample line before them, which they mostly repeat.
 *
 * <p>What a line has in common with the one before, up to the first byte that differs, is taken
 * over; after it only values are scanned, as long as the bytes between them are those of the line
 * before. Where they are not, names are read in the plainest form that the format has. Everything
 * else is refused and left to {@link LineParser}, so whatever this class accepts must be what that
 * one reads: a differential test holds the two together. docs/how-the-reader-works.md draws it.
 */
public final class TemplateParser {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final byte[] NOTHING = {};
  private static final int REFUSED = -1;
  private static final int NOWHERE = -1;

  /** In place of a value's position: the line has another name than the template. */
  private static final int OTHER_NAME = -2;

  /** In place of a value's position: the labels are not the template's, and are to be read. */
  private static final int OTHER_LABELS = -3;

  private final SampleTokens sample;
  private final LabelTokens labels;
  private final PlainText text = new PlainText();
  private final PlainLabels plainLabels;
  private final PlainNumber numbers;
  private final int lineBytes;
  private final int labelValueBytes;
  private final boolean seconds;
  private final boolean strict;

  /** Whether the sample's tokens are those of a line whose form may be taken over. */
  private boolean usable;

  private boolean exemplarUsable;

  /** From the labels' base to the value's start. */
  private int valueDistance;

  /** Where the template's labels begin, given other ones. */
  private int oldLabels;

  /** How many bytes of the labels are the same as there. */
  private int sameBytes;

  /** The slot where the last line differed from the one before it. */
  private int likelySlot;

  /**
   * Where the labels stand of the last line that had any, if those after it had none, and how many
   * they are: a family's quantiles or buckets mostly resemble those of the family before.
   */
  private int labelledBase;

  private int labelledCount;

  /** Where the name stands that metadata announced last. */
  private byte[] expectedIn = NOTHING;

  private int expectedStart;
  private int expectedLength;

  /** Where a line begins that is known to begin with the expected name, or -1. */
  private int knownStart = NOWHERE;

  /**
   * Whether the next line is to be read for itself: there is no template, or metadata came since
   * the sample before, so that its name will hardly come again.
   */
  private boolean first;

  private boolean expectedName;

  /** Whether the name begins with what was expected. */
  private boolean expectedBeginning;

  /** Counts the names: what was found out about the one before says nothing of the next. */
  private long subject;

  public TemplateParser(
      LineParser parser, ReadLimits limits, Dialect dialect, boolean quotedNames) {
    sample = parser.sample;
    labels = sample.labels;
    numbers = new PlainNumber(parser.numbers);
    lineBytes = limits.lineBytes();
    labelValueBytes = limits.labelValueBytes();
    seconds = dialect.hasSeconds();
    strict = dialect.isStrict();
    plainLabels = new PlainLabels(text, sample, limits, dialect, quotedNames);
  }

  /** Begins with an input. */
  public void begin() {
    forget();
    labels.numbered = 0;
    sample.exemplarLabels.numbered = 0;
    plainLabels.beginInput();
  }

  /** Says that the sample's tokens are no longer those of a line that is there. */
  public void forget() {
    expectedIn = NOTHING;
    knownStart = NOWHERE;
    usable = false;
    first = true;
    exemplarUsable = false;
    labelledCount = 0;
  }

  /** Takes the line that the parser has read as the template of the next one. */
  public void learn() {
    forgetSubject();
    int value = sample.measurement.valueStart();
    // Where nothing is between name and value, the same beginning may be that of a longer name.
    byte before = labels.line[value - 1];
    usable = !sample.nameIsOdd && !labels.inScratch && (before == ' ' || before == '}');
    first = !usable;
    exemplarUsable = false;
    labelledCount = 0;
    valueDistance = value - labels.base;
  }

  /**
   * Reads a line that ends before a limit.
   *
   * <p>This method is too big to be inlined, by intent: see docs/how-the-reader-works.md.
   *
   * @return the position of its line feed, or -1 where it is left to the parser, which then has to
   *     {@link #learn} from it or to {@link #forget}
   */
  public int read(byte[] bytes, int start, int safe) {
    int value = OTHER_NAME;
    if (!first) {
      int oldBase = labels.base;
      int nameLength = sample.nameLength;
      int headLength = nameLength + valueDistance;
      if (start + headLength > safe) {
        return refuse();
      }
      int same = Eight.same(bytes, oldBase - nameLength, start, headLength);
      if (same > nameLength) {
        moveTo(start + nameLength);
        value = start + headLength;
        if (same < headLength) {
          value = OTHER_LABELS;
          oldLabels = oldBase;
          sameBytes = same - nameLength;
        }
      }
    }
    if (value == OTHER_NAME) {
      value = usable ? readOtherName(bytes, start, safe) : readNew(bytes, start, safe);
      valueDistance = value - labels.base;
      usable = true;
      first = false;
    }
    if (value == OTHER_LABELS) {
      value = readLastLabel(bytes, safe);
      if (value < 0) {
        value = readOtherLabels(bytes, safe);
      }
      valueDistance = value - labels.base;
    }
    if (value < 0) {
      return refuse();
    }
    int end = numbers.parse(bytes, value, safe);
    if (end < 0) {
      return refuse();
    }
    sample.measurement.setValue(bytes, value, end, numbers.value());
    // What SampleTokens.clear() forgets of the sample before, and no plain line has.
    sample.hasExemplar = false;
    if (bytes[end] != '\n') {
      if (seconds) {
        end = readSeconds(bytes, end, safe);
      } else {
        int timestamp = end + 1;
        end = numbers.parseDigits(bytes, timestamp, safe);
        if (end >= 0 && bytes[end] != '\n') {
          return refuse();
        }
        sample.measurement.setMillis(timestamp, end, numbers.significand());
      }
    }
    return end < 0 || end - start > lineBytes ? refuse() : end;
  }

  private int refuse() {
    usable = false;
    first = true;
    return REFUSED;
  }

  private void moveTo(int base) {
    labels.base = base;
    if (labels.inScratch) {
      forgetScratch();
    }
  }

  private void forgetScratch() {
    sample.scratch.clear();
    labels.inScratch = false;
    for (int slot = 1; slot <= labels.count; slot++) {
      labels.forms[slot] &= ~LabelTokens.VALUE_IN_SCRATCH;
    }
    labels.changeValuesFrom(0);
  }

  /**
   * Reads the labels where only the last one's value differs from the template's, has no escapes
   * after that, and ends within eight bytes.
   *
   * @return the position of the value, or -1 where the labels have to be read otherwise
   */
  private int readLastLabel(byte[] bytes, int safe) {
    int last = labels.count;
    int start = labels.valueStarts[last];
    int same = sameBytes;
    int from = labels.base + same;
    if (last == 0
        || same < start
        || same > labels.valueEnds[last]
        || labels.forms[last] > LabelTokens.NAME_QUOTED
        || bytes[from - 1] < 0) {
      return REFUSED;
    }
    long special = PlainText.special((long) LONG.get(bytes, from));
    int close = from + (Long.numberOfTrailingZeros(special) >>> 3);
    if (special == 0 || close + 3 > safe || bytes[close] != '"') {
      return REFUSED;
    }
    int value = close + 3;
    if (bytes[close + 1] != '}' || bytes[close + 2] != ' ') {
      if (strict || bytes[close + 1] != ',' || bytes[close + 2] != '}' || bytes[value] != ' ') {
        return REFUSED;
      }
      value++;
    }
    int end = close - labels.base;
    if (end - start > labelValueBytes) {
      return REFUSED;
    }
    labels.valueEnds[last] = end;
    labels.changeValuesFrom(last);
    return value;
  }

  /** Reads the labels from the first byte on that differs from the template's. */
  private int readOtherLabels(byte[] bytes, int safe) {
    int base = labels.base;
    int same = sameBytes;
    int[] ends = labels.valueEnds;
    int count = labels.count;
    int slot = Math.min(likelySlot, count);
    while (slot <= count && ends[slot] < same) {
      slot++;
    }
    while (slot > 0 && ends[slot - 1] >= same) {
      slot--;
    }
    likelySlot = slot;
    if (slot == 0) {
      // Another name, in quotes.
      if (bytes[base + labels.valueStarts[0]] == '"') {
        return REFUSED;
      }
      forgetSubject();
    }
    if (slot > count || same < labels.valueStarts[slot]) {
      int before = slot == 0 ? -1 : ends[slot - 1];
      boolean opening = before < 0;
      int from = opening ? plainLabels.opening(bytes, base, safe) : base + before + 1;
      return from < 0 ? REFUSED : readLabels(bytes, from, slot, opening, safe);
    }
    int close = plainLabels.readValues(labels, bytes, oldLabels, slot, base + same, safe);
    if (close < 0) {
      return REFUSED;
    }
    if (plainLabels.nextSlot() > count && bytes[close + 1] == '}' && bytes[close + 2] == ' ') {
      return close + 3;
    }
    return readLabels(bytes, close + 1, plainLabels.nextSlot(), false, safe);
  }

  /**
   * Takes the name of a family for that of the next sample with another name, or its start.
   *
   * @param known where a line begins that is known to have it, or -1
   */
  public void expect(MetadataTokens metadata, byte[] buffer, int known) {
    knownStart = known;
    ByteSlice name = metadata.family;
    expectedStart = name.offset();
    expectedLength = metadata.familyQuoted ? 0 : name.length();
    if (expectedIn != buffer) {
      expectedIn = buffer;
    }
    first = true;
    forgetSubject();
  }

  /** Says that the next name has nothing to do with those before it. */
  public void forgetSubject() {
    subject++;
    expectedName = false;
    expectedBeginning = false;
  }

  /** Another number for every run of lines with one name. */
  public long subject() {
    return subject;
  }

  /** Whether the name of the line read last begins with the one that was expected. */
  public boolean isExpectedBeginning() {
    return expectedBeginning;
  }

  /** Whether the line read last has the name that was expected. */
  public boolean isExpectedName() {
    return expectedName;
  }

  /** Reads a line whose name is not the template's; its labels still may be. */
  private int readOtherName(byte[] bytes, int start, int safe) {
    int oldBase = labels.base;
    boolean oldQuoted = sample.nameQuoted;
    int at = skipName(bytes, start, safe);
    if (at < 0 || at > safe) {
      return REFUSED;
    }
    if (isWithoutLabels(bytes, at)) {
      keepLabels();
      return readWithoutLabels(bytes, start, at, safe);
    }
    if (labels.count == 0 && labelledCount > 0) {
      labels.count = labelledCount;
      oldBase = labelledBase;
    }
    labelledCount = 0;
    if (oldQuoted || at == start || bytes[oldBase] != bytes[at]) {
      return readOwnLabels(bytes, start, at, safe);
    }
    int length = labels.valueEnds[labels.count];
    if (length <= 0 || at + length > safe) {
      return readOwnLabels(bytes, start, at, safe);
    }
    sample.setBareName(start, at);
    moveTo(at);
    oldLabels = oldBase;
    sameBytes = Eight.same(bytes, oldBase, at, length);
    return OTHER_LABELS;
  }

  /** Whether the value comes after a name, and no brace before it. */
  private boolean isWithoutLabels(byte[] bytes, int nameEnd) {
    return bytes[nameEnd] == ' ' && (strict || bytes[nameEnd + 1] != '{');
  }

  /** The position after a bare name, where it starts if there is none, or -1. */
  private int skipName(byte[] bytes, int start, int safe) {
    subject++;
    if (start == knownStart) {
      expectedBeginning = true;
      expectedName = true;
      return start + expectedLength;
    }
    int length = bytes == expectedIn && start + expectedLength <= safe ? expectedLength : 0;
    boolean begins = length > 0 && Eight.areSame(bytes, expectedStart, start, length);
    int behind = start + length;
    boolean ends = begins && (bytes[behind] == ' ' || bytes[behind] == '{');
    int at = ends ? behind : skipName(bytes, start, begins ? length : 0, safe);
    expectedBeginning = begins;
    expectedName = begins && at - start == length;
    return at == start && bytes[start] != '{' ? REFUSED : at;
  }

  /** The position after a bare name of which some bytes are known, where it starts for none. */
  static int skipName(byte[] bytes, int start, int known, int safe) {
    return known == 0 && !LineParser.isNameStart(bytes[start])
        ? start
        : PlainText.nameEnd(bytes, start + known, safe);
  }

  private int readNew(byte[] bytes, int start, int safe) {
    int at = skipName(bytes, start, safe);
    if (at < 0 || at > safe) {
      return REFUSED;
    }
    labels.line = bytes;
    labels.changeFrom(0);
    // Whatever labels are there are no template's: of another input, resolved, or read in part.
    labelledCount = 0;
    return isWithoutLabels(bytes, at)
        ? readWithoutLabels(bytes, start, at, safe)
        : readOwnLabels(bytes, start, at, safe);
  }

  /**
   * Keeps the template's labels for a later line that has some, while those in between have none.
   */
  private void keepLabels() {
    if (labels.count > 0) {
      labelledCount = sample.nameQuoted ? 0 : labels.count;
      labelledBase = labels.base;
    }
  }

  private int readWithoutLabels(byte[] bytes, int start, int at, int safe) {
    sample.setBareName(start, at);
    moveTo(at);
    labels.count = 0;
    labels.valueEnds[0] = -1;
    int value = at + 1;
    return bytes[value] == ' ' ? plainLabels.skipBlanks(bytes, value, safe) : value;
  }

  /** Reads labels that are no template's. */
  private int readOwnLabels(byte[] bytes, int start, int nameEnd, int safe) {
    labelledCount = 0;
    labels.count = 0;
    moveTo(nameEnd);
    labels.valueEnds[0] = -1;
    sample.setBareName(start, nameEnd);
    int from = plainLabels.opening(bytes, nameEnd, safe);
    return from < 0 ? REFUSED : readLabels(bytes, from, nameEnd == start ? 0 : 1, true, safe);
  }

  /**
   * Reads labels for themselves, those before a slot being known.
   *
   * @param from the position after the opening brace or the closing quotes before
   * @return the position of the value, or -1
   */
  private int readLabels(byte[] bytes, int from, int slot, boolean opening, int safe) {
    int close = plainLabels.read(labels, bytes, from, slot, opening, safe);
    if (close < 0 || close + 1 > safe || bytes[close + 1] != ' ') {
      return REFUSED;
    }
    if (!sample.nameQuoted && sample.nameLength == 0) {
      return REFUSED;
    }
    int value = close + 2;
    return bytes[value] == ' ' ? plainLabels.skipBlanks(bytes, value, safe) : value;
  }

  private int readSeconds(byte[] bytes, int blank, int safe) {
    int at = blank;
    if (bytes[at + 1] != '#') {
      at = readSeconds(sample.measurement, bytes, at, safe);
      if (at < 0 || bytes[at] == '\n') {
        return at;
      }
    }
    return readExemplar(bytes, at, safe);
  }

  private int readSeconds(Measurement measurement, byte[] bytes, int blank, int safe) {
    int end = numbers.parse(bytes, blank + 1, safe);
    if (end < 0 || !Double.isFinite(numbers.value())) {
      return REFUSED;
    }
    measurement.setSeconds(blank + 1, end);
    return end;
  }

  private int readExemplar(byte[] bytes, int blank, int safe) {
    int brace = blank + 3;
    if (brace > safe || bytes[blank + 1] != '#' || bytes[blank + 2] != ' ' || bytes[brace] != '{') {
      return REFUSED;
    }
    int close = readExemplarLabels(bytes, brace, safe);
    if (close < 0
        || bytes[close + 1] != ' '
        || exemplarBytes() > Dialect.EXEMPLAR_CHARACTERS
        || text.nul) {
      exemplarUsable = false;
      return plainLabels.refused();
    }
    exemplarUsable = true;
    int start = close + 2;
    int end = numbers.parse(bytes, start, safe);
    if (end < 0) {
      return REFUSED;
    }
    sample.exemplar.setValue(bytes, start, end, numbers.value());
    sample.hasExemplar = true;
    sample.exemplarPosition = blank + 1;
    if (bytes[end] == ' ') {
      end = readSeconds(sample.exemplar, bytes, end, safe);
    }
    return end < 0 || bytes[end] != '\n' ? REFUSED : end;
  }

  /** The position of the closing brace, or -1. */
  private int readExemplarLabels(byte[] bytes, int brace, int safe) {
    LabelTokens tokens = sample.exemplarLabels;
    int oldBase = tokens.base;
    boolean again = exemplarUsable && tokens.count > 0;
    tokens.base = brace;
    tokens.line = bytes;
    tokens.changeFrom(0);
    if (tokens.inScratch) {
      sample.scratch.clear();
      tokens.inScratch = false;
    }
    int length = tokens.valueStarts[1];
    if (again && brace + length <= safe && Eight.areSame(bytes, oldBase, brace, length)) {
      int close = plainLabels.readValues(tokens, bytes, oldBase, 1, brace + length, safe);
      return close < 0
          ? REFUSED
          : plainLabels.read(tokens, bytes, close + 1, plainLabels.nextSlot(), false, safe);
    }
    tokens.valueEnds[0] = -1;
    return plainLabels.read(tokens, bytes, brace + 1, 1, true, safe);
  }

  private int exemplarBytes() {
    LabelTokens tokens = sample.exemplarLabels;
    int bytes = 0;
    for (int slot = 1; slot <= tokens.count; slot++) {
      bytes += tokens.nameLengths[slot] + tokens.valueEnds[slot] - tokens.valueStarts[slot];
    }
    return bytes;
  }
}
