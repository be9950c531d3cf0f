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

  /** Whether there is anything in the scratch, so that no other line can take these over. */
  boolean inScratch;

  /** Whether names are distinct, for who adds them one after the other. */
  final LabelNames distinct = new LabelNames();

  private int[] scratchNames = {};
  private int[] scratchValues = {};
  private int[] scratchValueEnds = {};
  private ByteSlice[] names = {};
  private ByteSlice[] values = {};

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
    distinct.forget();
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

  public boolean isNameQuoted(int index) {
    return (forms[Objects.checkIndex(index, count) + 1] & NAME_QUOTED) != 0;
  }

  public ByteSlice name(int index) {
    Objects.checkIndex(index, count);
    if (index >= names.length) {
      names = moreSlices(names, index);
    }
    return names[index].wrap(nameArray(index), nameStart(index), nameLengths[index + 1]);
  }

  public ByteSlice value(int index) {
    Objects.checkIndex(index, count);
    if (index >= values.length) {
      values = moreSlices(values, index);
    }
    int slot = index + 1;
    if ((forms[slot] & VALUE_ESCAPED) != 0) {
      return escapedValue(slot);
    }
    int start = valueStarts[slot];
    return values[index].wrap(line, base + start, valueEnds[slot] - start);
  }

  private ByteSlice escapedValue(int slot) {
    if ((forms[slot] & VALUE_IN_SCRATCH) == 0) {
      reserveScratch(slot);
      scratchValues[slot] = scratch.length();
      scratch.unescape(line, base + valueStarts[slot], base + valueEnds[slot], true);
      scratchValueEnds[slot] = scratch.length();
      forms[slot] |= VALUE_IN_SCRATCH;
      inScratch = true;
    }
    int start = scratchValues[slot];
    return values[slot - 1].wrap(scratch.bytes(), start, scratchValueEnds[slot] - start);
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
      if (name(i).contentEquals(name)) {
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

  private static ByteSlice[] moreSlices(ByteSlice[] slices, int index) {
    ByteSlice[] more = Arrays.copyOf(slices, Math.max(16, 2 * index));
    for (int i = slices.length; i < more.length; i++) {
      more[i] = new ByteSlice();
    }
    return more;
  }

  /** Lets go of the arrays of an input that is over. */
  void release() {
    clear(NOTHING, 0);
    for (ByteSlice slice : names) {
      slice.clear();
    }
    for (ByteSlice slice : values) {
      slice.clear();
    }
  }
}
