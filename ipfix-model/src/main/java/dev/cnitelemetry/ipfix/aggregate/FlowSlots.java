// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.util.Arrays;

/** The state of flows by slot number, in chunks, so that growing copies nothing. */
final class FlowSlots {
  private static final int NUMBERS_A_LINE = 8;

  private final int longs;
  private final int shift;
  private final int mask;

  private long[][] numbers = {};
  private int slots;
  private int firstFree = -1;

  /** Nobody reads it: what was read is to be used for something. */
  @SuppressWarnings("UnusedVariable")
  private long fetched;

  /**
   * Makes an empty store.
   *
   * @param longs numbers a flow
   * @param shift flows a chunk, as a power of two
   */
  FlowSlots(int longs, int shift) {
    this.longs = longs;
    this.shift = shift;
    this.mask = (1 << shift) - 1;
  }

  /** Slots that were ever taken; all others are above. */
  int slots() {
    return slots;
  }

  long[] numbers(int slot) {
    return numbers[slot >>> shift];
  }

  int numbersAt(int slot) {
    return (slot & mask) * longs;
  }

  /**
   * Reads a number of each line of memory that has what an update reads. The processor does so at
   * once, where it would otherwise wait for one line after the other as the rules come to them.
   */
  void fetch(int slot) {
    fetch(slot, FlowLayout.UPDATED);
  }

  /** As above, of all that the flow has. */
  void fetchAll(int slot) {
    fetch(slot, longs);
  }

  private void fetch(int slot, int count) {
    long[] n = numbers(slot);
    int at = numbersAt(slot);
    int end = at + count;
    long sum = 0;
    for (int i = at; i < end; i += NUMBERS_A_LINE) {
      sum += n[i];
    }
    fetched = sum + n[end - 1];
  }

  boolean isLive(int slot) {
    return (numbers(slot)[numbersAt(slot) + FlowLayout.STATUS] & FlowFlags.LIVE) != 0;
  }

  /** A slot whose numbers are 0. */
  int take() {
    int slot = firstFree;
    if (slot >= 0) {
      long[] n = numbers(slot);
      int at = numbersAt(slot);
      firstFree = (int) n[at];
      Arrays.fill(n, at, at + longs, 0);
      return slot;
    }
    slot = slots++;
    int chunk = slot >>> shift;
    if (chunk == numbers.length) {
      int room = Math.max(4, chunk + (chunk >> 1));
      numbers = Arrays.copyOf(numbers, room);
    }
    if (numbers[chunk] == null) {
      numbers[chunk] = new long[longs << shift];
    }
    return slot;
  }

  void give(int slot) {
    long[] n = numbers(slot);
    int at = numbersAt(slot);
    n[at] = firstFree;
    n[at + FlowLayout.STATUS] = 0;
    firstFree = slot;
  }
}
