// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.bytes.Utf8;
import java.util.Arrays;
import javax.annotation.Nullable;

/** The labels of one line: their names, and where they stand in its buffer. */
final class LabelMarks {
  private EncodedName[] names;
  private int[] starts;
  private int[] ends;
  private int count;

  /** How many of the names, of this line or the one before, are known to differ. */
  private int distinct;

  LabelMarks() {
    this(16);
  }

  private LabelMarks(int capacity) {
    names = new EncodedName[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** What another one marks, so many bytes further on; no more than that. */
  LabelMarks(LabelMarks other, int distance) {
    this(other.count);
    copy(other, distance);
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  /** Where the text {@code name="value"} starts. */
  int start(int label) {
    return starts[label];
  }

  /** Where the text {@code name="value"} ends. */
  int end(int label) {
    return ends[label] + 1;
  }

  int valueStart(int label) {
    return starts[label] + names[label].labelStart.length();
  }

  int valueEnd(int label) {
    return ends[label];
  }

  /**
   * The name of the next label, if it is the one that stood there in the line before: lines repeat
   * their names, and those were looked up and compared with each other already.
   */
  @Nullable
  EncodedName expected(String name) {
    if (count < distinct) {
      EncodedName before = names[count];
      if (before.isKnownAs(name)) {
        return before;
      }
    }
    return null;
  }

  /**
   * Takes the name of the next label.
   *
   * @return false if the line has it already
   */
  boolean take(EncodedName name) {
    for (int i = 0; i < count; i++) {
      if (names[i].isWrittenAs(name)) {
        return false;
      }
    }
    place(name);
    return true;
  }

  private void place(EncodedName name) {
    if (count == starts.length) {
      names = Arrays.copyOf(names, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    // Storing a reference costs the collector's barrier, and mostly it is there.
    if (names[count] != name) {
      names[count] = name;
    }
    distinct = count + 1;
  }

  /** Marks where the label stands whose name was taken or expected. */
  void add(int start, int valueEnd) {
    starts[count] = start;
    ends[count] = valueEnd;
    count++;
  }

  /** Marks where a label is whose name no other label of the line has, as is known. */
  void add(EncodedName name, int start, int valueEnd) {
    place(name);
    add(start, valueEnd);
  }

  /** Marks what another one marks, so many bytes further on. */
  void copy(LabelMarks other, int distance) {
    count = other.count;
    distinct = count;
    if (starts.length < count) {
      names = new EncodedName[other.names.length];
      starts = new int[other.starts.length];
      ends = new int[other.ends.length];
    }
    for (int i = 0; i < count; i++) {
      names[i] = other.names[i];
      starts[i] = other.starts[i] + distance;
      ends[i] = other.ends[i] + distance;
    }
  }

  /** The label whose name is written so between its quotes, if it has any; or -1. */
  int find(byte[] text, int length) {
    for (int i = 0; i < count; i++) {
      byte[] name = names[i].text;
      if (name.length == length && Arrays.equals(name, 0, length, text, 0, length)) {
        return i;
      }
    }
    return -1;
  }

  /** How many characters a label's name and value have. */
  int characters(byte[] bytes, int label) {
    byte[] raw = names[label].raw;
    int count = Utf8.characters(raw, 0, raw.length);
    for (int i = valueStart(label); i < ends[label]; i++) {
      if (bytes[i] == '\\') {
        i++;
      }
      if ((bytes[i] & 0xc0) != 0x80) {
        count++;
      }
    }
    return count;
  }

  /** Whether a label's value has a NUL byte. */
  boolean hasNul(byte[] bytes, int label) {
    for (int i = valueStart(label); i < ends[label]; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  int compareNames(int first, int second) {
    return names[first] == names[second]
        ? 0
        : Arrays.compareUnsigned(names[first].text, names[second].text);
  }
}
