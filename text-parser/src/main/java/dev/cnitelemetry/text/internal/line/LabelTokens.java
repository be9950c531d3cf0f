// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.ByteSlice;
import java.util.Arrays;
import java.util.Objects;

/**
 * The labels of one sample or exemplar, as offsets from a position of their line, so that another
 * line of the same form can take them over.
 *
 * <p>Names with escapes are resolved at once, since they have to be compared; values when asked
 * for. What is resolved lies in the scratch.
 *
 * <p>Slot 0 of the arrays is for a metric name that is in quotes among the labels; labels have the
 * slots from 1 on.
 */
public final class LabelTokens {
  private static final byte[] NOTHING = {};

  static final int NAME_QUOTED = 1;
  static final int NAME_IN_SCRATCH = 2;
  static final int VALUE_ESCAPED = 4;
  static final int VALUE_IN_SCRATCH = 8;

  private final Scratch scratch;

  byte[] line = NOTHING;

  /** What offsets count from. */
  int base;

  /** How many labels there are; the last one's slot. */
  int count;

  /** Where a value starts and ends, from the base on; of slot 0 the metric name. */
  int[] valueStarts = new int[17];

  int[] valueEnds = new int[17];

  /** How far before its value a name starts. */
  int[] nameDistances = new int[17];

  int[] nameLengths = new int[17];

  byte[] forms = new byte[17];

  /** The numbers of names that {@link KnownLabelNames} has. */
  int[] numbers = new int[17];

  /** Of how many slots, from the first on, the numbers are those of their names. */
  int numbered;

  /** Whether there is anything in the scratch, so that no other line can take these over. */
  boolean inScratch;

  /** Whether names are distinct, for who adds them one after the other. */
  final LabelNames distinct = new LabelNames();

  private int[] scratchNames = {};
  private int[] scratchValues = {};
  private int[] scratchValueEnds = {};
  private final ByteSlice asked = new ByteSlice();
  private ByteSlice[] names = {};
  private ByteSlice[] values = {};

  /**
   * How many slices of names and of values, from the first on, show what is there. What is the same
   * as on the line before may be shown where it is there.
   */
  private int freshNames;

  private int freshValues;

  LabelTokens(Scratch scratch) {
    this.scratch = scratch;
    valueEnds[0] = -1;
  }

  void clear(byte[] newLine, int newBase) {
    line = newLine;
    base = newBase;
    count = 0;
    inScratch = false;
    valueEnds[0] = -1;
    numbered = 0;
    changeFrom(0);
  }

  /** Sets a slot there is room for to a label that is written in the plainest form. */
  void setPlain(int slot, int name, int nameStart, int nameEnd, int start, int end) {
    valueStarts[slot] = start - base;
    valueEnds[slot] = end - base;
    nameDistances[slot] = start - nameStart;
    nameLengths[slot] = nameEnd - nameStart;
    numbers[slot] = name;
    forms[slot] = 0;
  }

  void setNumber(int slot, int name) {
    numbers[slot] = name;
    numbered = slot;
  }

  /** Says that labels are others than before, from a slot on. */
  void changeFrom(int slot) {
    int kept = Math.max(0, slot - 1);
    freshNames = Math.min(freshNames, kept);
    freshValues = Math.min(freshValues, kept);
  }

  /** Says that values are others than before, from a slot on. */
  void changeValuesFrom(int slot) {
    freshValues = Math.min(freshValues, Math.max(0, slot - 1));
  }

  public int count() {
    return count;
  }

  /** Makes room for a slot. */
  void reserve(int slot) {
    if (slot >= forms.length) {
      int length = 2 * slot;
      valueStarts = Arrays.copyOf(valueStarts, length);
      valueEnds = Arrays.copyOf(valueEnds, length);
      nameDistances = Arrays.copyOf(nameDistances, length);
      nameLengths = Arrays.copyOf(nameLengths, length);
      forms = Arrays.copyOf(forms, length);
      numbers = Arrays.copyOf(numbers, length);
    }
  }

  /** Adds a label; positions are those of the texts without their quotes. */
  void add(
      int nameStart,
      int nameEnd,
      boolean nameQuoted,
      boolean nameEscaped,
      int valueStart,
      int valueEnd,
      boolean valueEscaped) {
    int slot = ++count;
    reserve(slot);
    int form = (nameQuoted ? NAME_QUOTED : 0) | (valueEscaped ? VALUE_ESCAPED : 0);
    valueStarts[slot] = valueStart - base;
    valueEnds[slot] = valueEnd - base;
    nameDistances[slot] = valueStart - nameStart;
    nameLengths[slot] = nameEnd - nameStart;
    if (nameEscaped) {
      reserveScratch(slot);
      scratchNames[slot] = scratch.length();
      scratch.unescape(line, nameStart, nameEnd, true);
      nameLengths[slot] = scratch.length() - scratchNames[slot];
      form |= NAME_IN_SCRATCH;
      inScratch = true;
    }
    forms[slot] = (byte) form;
  }

  /** Says how a label is written whose name is the line's own. */
  void setForm(int slot, boolean nameQuoted, boolean valueEscaped) {
    forms[slot] = (byte) ((nameQuoted ? NAME_QUOTED : 0) | (valueEscaped ? VALUE_ESCAPED : 0));
  }

  /** Says whether the value has escapes that another line had there. */
  void setEscaped(int slot, boolean valueEscaped) {
    setForm(slot, (forms[slot] & NAME_QUOTED) != 0, valueEscaped);
  }

  private void reserveScratch(int slot) {
    if (slot >= scratchNames.length) {
      scratchNames = Arrays.copyOf(scratchNames, forms.length);
      scratchValues = Arrays.copyOf(scratchValues, forms.length);
      scratchValueEnds = Arrays.copyOf(scratchValueEnds, forms.length);
    }
  }

  /** Where in the line a label's name stands, whether or not it had to be resolved. */
  public int position(int index) {
    return base + valueStarts[index + 1] - nameDistances[index + 1];
  }

  /** Where in the line a label's value ends, whether or not it had to be resolved. */
  public int valueEnd(int index) {
    return base + valueEnds[index + 1];
  }

  /** Whether a label's name is in the line as it is. */
  public boolean isNamePlain(int index) {
    return (forms[index + 1] & NAME_IN_SCRATCH) == 0;
  }

  /** Whether a label's value is in the line as it is. */
  public boolean isValuePlain(int index) {
    return (forms[index + 1] & VALUE_ESCAPED) == 0;
  }

  public boolean isNameQuoted(int index) {
    return (forms[Objects.checkIndex(index, count) + 1] & NAME_QUOTED) != 0;
  }

  public ByteSlice name(int index) {
    Objects.checkIndex(index, count);
    if (index >= freshNames) {
      showNames();
    }
    return names[index];
  }

  /** Shows all names: who asks for one by its number mostly asks for the others too. */
  private void showNames() {
    int shown = count;
    if (shown > names.length) {
      names = moreSlices(names, shown);
    }
    for (int i = freshNames; i < shown; i++) {
      names[i].wrap(nameArray(i), nameStart(i), nameLengths[i + 1]);
    }
    freshNames = shown;
  }

  public ByteSlice value(int index) {
    Objects.checkIndex(index, count);
    if (index >= freshValues) {
      showValues(index);
    }
    return values[index];
  }

  /** Shows values as {@link #showNames} does names; after the asked one, not those with escapes. */
  private void showValues(int asked) {
    int end = count;
    reserveValues(end);
    int i = freshValues;
    while (i < end) {
      int slot = i + 1;
      if ((forms[slot] & VALUE_ESCAPED) == 0) {
        int start = valueStarts[slot];
        values[i].wrap(line, base + start, valueEnds[slot] - start);
      } else if (i <= asked) {
        showEscapedValue(slot);
      } else {
        break;
      }
      i++;
    }
    freshValues = i;
  }

  /** The value of one label, if no others are asked for. */
  public ByteSlice valueAlone(int index) {
    Objects.checkIndex(index, count);
    reserveValues(count);
    int slot = index + 1;
    if (index >= freshValues) {
      if ((forms[slot] & VALUE_ESCAPED) != 0) {
        showEscapedValue(slot);
      } else {
        int start = valueStarts[slot];
        values[index].wrap(line, base + start, valueEnds[slot] - start);
      }
    }
    return values[index];
  }

  private void reserveValues(int number) {
    if (number > values.length) {
      values = moreSlices(values, number);
    }
  }

  private void showEscapedValue(int slot) {
    if ((forms[slot] & VALUE_IN_SCRATCH) == 0) {
      reserveScratch(slot);
      scratchValues[slot] = scratch.length();
      scratch.unescape(line, base + valueStarts[slot], base + valueEnds[slot], true);
      scratchValueEnds[slot] = scratch.length();
      forms[slot] |= VALUE_IN_SCRATCH;
      inScratch = true;
    }
    int start = scratchValues[slot];
    values[slot - 1].wrap(scratch.bytes(), start, scratchValueEnds[slot] - start);
  }

  /** The index of the label of a name, or -1. */
  public int indexOf(byte[] name) {
    return indexOf(name, 0, name.length);
  }

  public int indexOf(ByteSlice name) {
    return indexOf(name.array(), name.offset(), name.length());
  }

  /** By the characters of a name; allocates nothing. */
  public int indexOf(String name) {
    for (int i = 0; i < count; i++) {
      if (asked.wrap(nameArray(i), nameStart(i), nameLengths[i + 1]).contentEquals(name)) {
        return i;
      }
    }
    return -1;
  }

  private int indexOf(byte[] name, int offset, int length) {
    for (int i = 0; i < count; i++) {
      int start = nameStart(i);
      if (nameLengths[i + 1] == length
          && Arrays.equals(nameArray(i), start, start + length, name, offset, offset + length)) {
        return i;
      }
    }
    return -1;
  }

  /** The order of two labels' names by their bytes. */
  int compareNames(int one, int other) {
    return Arrays.compareUnsigned(
        nameArray(one),
        nameStart(one),
        nameStart(one) + nameLengths[one + 1],
        nameArray(other),
        nameStart(other),
        nameStart(other) + nameLengths[other + 1]);
  }

  boolean namesEqual(int one, int other) {
    int length = nameLengths[one + 1];
    return length == nameLengths[other + 1]
        && Arrays.equals(
            nameArray(one),
            nameStart(one),
            nameStart(one) + length,
            nameArray(other),
            nameStart(other),
            nameStart(other) + length);
  }

  private byte[] nameArray(int index) {
    return (forms[index + 1] & NAME_IN_SCRATCH) != 0 ? scratch.bytes() : line;
  }

  private int nameStart(int index) {
    int slot = index + 1;
    return (forms[slot] & NAME_IN_SCRATCH) != 0
        ? scratchNames[slot]
        : base + valueStarts[slot] - nameDistances[slot];
  }

  private static ByteSlice[] moreSlices(ByteSlice[] slices, int number) {
    ByteSlice[] more = Arrays.copyOf(slices, Math.max(16, 2 * number));
    for (int i = slices.length; i < more.length; i++) {
      more[i] = new ByteSlice();
    }
    return more;
  }

  /** Lets go of the arrays of an input that is over. */
  void release() {
    clear(NOTHING, 0);
    asked.clear();
    for (ByteSlice slice : names) {
      slice.clear();
    }
    for (ByteSlice slice : values) {
      slice.clear();
    }
  }
}
