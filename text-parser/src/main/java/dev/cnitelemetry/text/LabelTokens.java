package dev.cnitelemetry.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The labels of one sample or exemplar, as offsets into their line.
 *
 * <p>Names with escapes are resolved at once, since they have to be compared; values when asked
 * for. What is resolved lies in the scratch.
 */
final class LabelTokens {
  private static final int STRIDE = 5;
  private static final int NAME_START = 0;
  private static final int NAME_END = 1;
  private static final int VALUE_START = 2;
  private static final int VALUE_END = 3;
  private static final int POSITION = 4;

  private static final int NAME_QUOTED = 1;
  private static final int NAME_IN_SCRATCH = 2;
  private static final int VALUE_ESCAPED = 4;
  private static final int VALUE_IN_SCRATCH = 8;

  private final Scratch scratch;
  private byte[] line = {};
  private int count;
  private int[] offsets = new int[STRIDE * 16];
  private byte[] forms = new byte[16];
  private ByteSlice[] names = {};
  private ByteSlice[] values = {};

  LabelTokens(Scratch scratch) {
    this.scratch = scratch;
  }

  void clear(byte[] newLine) {
    line = newLine;
    count = 0;
  }

  int count() {
    return count;
  }

  /** Adds a label; offsets are those of the texts without their quotes. */
  void add(
      int nameStart,
      int nameEnd,
      boolean nameQuoted,
      boolean nameEscaped,
      int valueStart,
      int valueEnd,
      boolean valueEscaped) {
    if (count == forms.length) {
      forms = Arrays.copyOf(forms, 2 * count);
      offsets = Arrays.copyOf(offsets, 2 * STRIDE * count);
    }
    int at = STRIDE * count;
    int form = (nameQuoted ? NAME_QUOTED : 0) | (valueEscaped ? VALUE_ESCAPED : 0);
    offsets[at + POSITION] = nameStart;
    offsets[at + NAME_START] = nameStart;
    offsets[at + NAME_END] = nameEnd;
    offsets[at + VALUE_START] = valueStart;
    offsets[at + VALUE_END] = valueEnd;
    if (nameEscaped) {
      offsets[at + NAME_START] = scratch.length();
      scratch.unescape(line, nameStart, nameEnd, true);
      offsets[at + NAME_END] = scratch.length();
      form |= NAME_IN_SCRATCH;
    }
    forms[count++] = (byte) form;
  }

  /** Where in the line a label's name stands, whether or not it had to be resolved. */
  int position(int index) {
    return offsets[STRIDE * index + POSITION];
  }

  boolean isNameQuoted(int index) {
    return (forms[Objects.checkIndex(index, count)] & NAME_QUOTED) != 0;
  }

  ByteSlice name(int index) {
    Objects.checkIndex(index, count);
    if (index >= names.length) {
      names = moreSlices(names, index);
    }
    int start = offsets[STRIDE * index + NAME_START];
    return names[index].set(nameArray(index), start, offsets[STRIDE * index + NAME_END] - start);
  }

  ByteSlice value(int index) {
    Objects.checkIndex(index, count);
    if (index >= values.length) {
      values = moreSlices(values, index);
    }
    int at = STRIDE * index;
    if ((forms[index] & VALUE_ESCAPED) != 0) {
      int resolved = scratch.length();
      scratch.unescape(line, offsets[at + VALUE_START], offsets[at + VALUE_END], true);
      offsets[at + VALUE_START] = resolved;
      offsets[at + VALUE_END] = scratch.length();
      forms[index] = (byte) ((forms[index] & ~VALUE_ESCAPED) | VALUE_IN_SCRATCH);
    }
    byte[] array = (forms[index] & VALUE_IN_SCRATCH) != 0 ? scratch.bytes() : line;
    int start = offsets[at + VALUE_START];
    return values[index].set(array, start, offsets[at + VALUE_END] - start);
  }

  /** The index of the label of a name, or -1. */
  int indexOf(byte[] name) {
    return indexOf(name, 0, name.length);
  }

  int indexOf(ByteSlice name) {
    return indexOf(name.array(), name.offset(), name.length());
  }

  /** By the characters of a name; allocates nothing. */
  int indexOf(String name) {
    for (int i = 0; i < count; i++) {
      if (name(i).contentEquals(name)) {
        return i;
      }
    }
    return -1;
  }

  private int indexOf(byte[] name, int offset, int length) {
    for (int i = 0; i < count; i++) {
      int start = offsets[STRIDE * i + NAME_START];
      int end = offsets[STRIDE * i + NAME_END];
      if (end - start == length
          && Arrays.equals(nameArray(i), start, end, name, offset, offset + length)) {
        return i;
      }
    }
    return -1;
  }

  /** The order of two labels' names by their bytes. */
  int compareNames(int one, int other) {
    return Arrays.compareUnsigned(
        nameArray(one),
        offsets[STRIDE * one + NAME_START],
        offsets[STRIDE * one + NAME_END],
        nameArray(other),
        offsets[STRIDE * other + NAME_START],
        offsets[STRIDE * other + NAME_END]);
  }

  boolean namesEqual(int one, int other) {
    return Arrays.equals(
        nameArray(one),
        offsets[STRIDE * one + NAME_START],
        offsets[STRIDE * one + NAME_END],
        nameArray(other),
        offsets[STRIDE * other + NAME_START],
        offsets[STRIDE * other + NAME_END]);
  }

  private byte[] nameArray(int index) {
    return (forms[index] & NAME_IN_SCRATCH) != 0 ? scratch.bytes() : line;
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
    clear(new byte[0]);
    for (ByteSlice slice : names) {
      slice.clear();
    }
    for (ByteSlice slice : values) {
      slice.clear();
    }
  }
}
