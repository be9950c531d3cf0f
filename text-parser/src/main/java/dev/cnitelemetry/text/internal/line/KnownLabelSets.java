// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Which names the labels had of lines that are not like the line before, in whatever input, and
 * which of these sets followed which: where a page comes again, a line's names are expected and
 * only compared.
 *
 * <p>Names are numbers of {@link KnownLabelNames}. Bounded; and where sets hardly ever come again,
 * most inputs are read without them.
 */
final class KnownLabelSets {
  static final int NONE = -1;

  /** Of fewer names, other labels come after the same ones too often. */
  static final int FEWEST = 4;

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int GREATEST = 1 << 20;

  /** So many inputs that taught more than was known are followed by a pause, of so many inputs. */
  private static final int PATIENCE = 3;

  private static final int PAUSE = 32;

  private final ByteKeys sets = new ByteKeys();
  private int[] followers = new int[32];
  private byte[] key = new byte[64];

  private int first = NONE;
  private int last = NONE;

  /** The set that the next line is expected to have, and where its names begin and end. */
  private int expected = NONE;

  private int start;
  private int end;

  private byte[] names = sets.arena();

  private int right;
  private int learnt;
  private int fruitless;
  private int pause;

  /** Begins with an input. */
  void beginInput(boolean otherNumbers) {
    if (learnt > right) {
      fruitless++;
    } else if (right > 0) {
      fruitless = 0;
    }
    if (fruitless == PATIENCE) {
      pause = PAUSE;
      fruitless = 0;
    } else if (pause > 0) {
      pause--;
    }
    if (otherNumbers || pause == PAUSE) {
      sets.clear();
      first = NONE;
    }
    right = 0;
    learnt = 0;
    last = NONE;
    expect(pause > 0 ? NONE : first);
  }

  private void expect(int set) {
    expected = set;
    start = 0;
    end = 0;
    if (set != NONE) {
      start = sets.start(set);
      end = start + sets.length(set);
    }
  }

  /** Where the names begin that are expected; they are none where this is the end. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The number of the name at a place. */
  int name(int at) {
    return (short) SHORT.get(names, at);
  }

  /**
   * Ends the labels of a line, whose names have numbers.
   *
   * @param at up to where they were those that were expected
   */
  void endLine(int[] numbers, int from, int to, int at) {
    if (start < end && at == end && to - from == (end - start) / Short.BYTES) {
      right++;
      last = expected;
    } else if (pause > 0) {
      return;
    } else {
      learn(numbers, from, to);
    }
    expect(last == NONE ? NONE : followers[last]);
  }

  private void learn(int[] numbers, int from, int to) {
    learnt++;
    int length = (to - from) * Short.BYTES;
    if (length > key.length) {
      key = Arrays.copyOf(key, 2 * length);
    }
    for (int slot = from, place = 0; slot < to; slot++, place += Short.BYTES) {
      SHORT.set(key, place, (short) numbers[slot]);
    }
    int set = sets.find(key, 0, length);
    if (set == NONE) {
      if (sets.bytes() + length > GREATEST) {
        return;
      }
      set = sets.addSought(key, 0, length);
      names = sets.arena();
      if (set == followers.length) {
        followers = Arrays.copyOf(followers, 2 * set);
      }
      followers[set] = NONE;
    }
    if (last == NONE) {
      first = set;
    } else {
      followers[last] = set;
    }
    last = set;
  }
}
