// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import java.util.Arrays;

/**
 * The families of all inputs that a reader met: their names, how they were announced, and which one
 * followed which. Inputs of several programs share it, so that a reader that goes from one to the
 * other finds what it knows of each.
 *
 * <p>Bounded: an input that begins when more is kept than {@link #GREATEST} begins anew.
 */
final class KnownFamilies {
  static final int NONE = -1;

  /** Bytes of names and announcements that are kept from one input for the next. */
  static final int GREATEST = EarlierMetadata.GREATEST;

  private final ByteKeys names = new ByteKeys();
  private final EarlierMetadata announcements = new EarlierMetadata();

  /**
   * Of each family the input it was in last, its number there, the family that followed then, and
   * the input it came with first.
   */
  private static final int ROW = 4;

  private static final int SEEN = 0;
  private static final int NUMBER = 1;
  private static final int NEXT = 2;
  private static final int SINCE = 3;

  private int[] rows = new int[32 * ROW];

  private int input = 1;
  private int first = NONE;
  private int last = NONE;
  private int likely = NONE;

  /** Begins with another input. */
  void begin() {
    input++;
    last = NONE;
    if (names.bytes() + announcements.bytes() > GREATEST) {
      names.clear();
      announcements.clear();
      first = NONE;
    }
    likely = first;
  }

  EarlierMetadata announcements() {
    return announcements;
  }

  /** The family that follows if all goes on as before, which this input does not have, or NONE. */
  int likely() {
    return likely;
  }

  /** The family of a name, in whatever input, or NONE. */
  int find(byte[] bytes, int offset, int length) {
    return names.find(bytes, offset, length);
  }

  /** Adds the family of the name that was looked for last; NONE where there is no room. */
  int addSought(byte[] bytes, int offset, int length) {
    int id = names.addSought(bytes, offset, length);
    if (id >= 0) {
      int row = id * ROW;
      if (row == rows.length) {
        rows = Arrays.copyOf(rows, 2 * row);
      }
      rows[row + SEEN] = 0;
      rows[row + NEXT] = NONE;
      rows[row + SINCE] = input;
      announcements.forget(id);
    }
    return id;
  }

  /** Whether this input has announced a family. */
  boolean isThere(int id) {
    return rows[id * ROW + SEEN] == input;
  }

  /** Whether a family was in an input before this one. */
  boolean isOlder(int id) {
    return rows[id * ROW + SINCE] != input;
  }

  /** The number of a family in this input. */
  int number(int id) {
    return rows[id * ROW + NUMBER];
  }

  /** Says that this input announces a family, which gets a number. */
  void announce(int id, int number) {
    int row = id * ROW;
    rows[row + SEEN] = input;
    rows[row + NUMBER] = number;
    if (likely != id) {
      follow(id);
    }
    last = id;
    int follower = rows[row + NEXT];
    likely = follower == NONE || isThere(follower) ? NONE : follower;
  }

  private void follow(int id) {
    if (last == NONE) {
      first = id;
    } else {
      rows[last * ROW + NEXT] = id;
    }
  }

  byte[] arena() {
    return names.arena();
  }

  int nameStart(int id) {
    return names.start(id);
  }

  int nameLength(int id) {
    return names.length(id);
  }

  boolean isNamed(int id, byte[] bytes, int offset, int length) {
    return names.equals(id, bytes, offset, length);
  }
}
