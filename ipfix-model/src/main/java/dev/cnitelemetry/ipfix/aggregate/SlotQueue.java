// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.util.Arrays;

/**
 * Slots in the order in which they came or were last moved to the end: a log, in which all but the
 * last entry of a slot count for nothing. Moving one writes at the end of the log and nowhere near
 * the slot's neighbours, as a linked list would; when the log is full, what counts moves to its
 * beginning.
 */
final class SlotQueue {
  static final int NONE = -1;

  private static final int FIRST_ROOM = 64;

  private int[] log = new int[FIRST_ROOM];
  private int head;
  private int mark;
  private int tail;

  /** By slot, where its last entry is in the log, or {@link #NONE}. */
  private int[] places = {};

  private int size;

  /** The slot that has been where it is for longest, or {@link #NONE}. */
  int first() {
    head = next(head);
    return head < tail ? log[head] : NONE;
  }

  /** The same among those that were not {@linkplain #pass passed} where they are. */
  int firstUnpassed() {
    mark = next(Math.max(head, mark));
    return mark < tail ? log[mark] : NONE;
  }

  /** Some slots from the first one on, in their order; how many they are. */
  int upcoming(int[] into) {
    int count = 0;
    int end = Math.min(tail, head + 2 * into.length);
    for (int at = head; at < end && count < into.length; at++) {
      if (places[log[at]] == at) {
        into[count++] = log[at];
      }
    }
    return count;
  }

  /** Passes {@link #firstUnpassed}, which stays. */
  void pass() {
    mark++;
  }

  private int next(int from) {
    int at = from;
    while (at < tail && places[log[at]] != at) {
      at++;
    }
    return at;
  }

  /** Where a slot is, or {@link #NONE}; means nothing but that it is near afterwards. */
  int place(int slot) {
    return slot < places.length ? places[slot] : NONE;
  }

  boolean contains(int slot) {
    return slot < places.length && places[slot] != NONE;
  }

  void add(int slot) {
    if (slot >= places.length) {
      int known = places.length;
      places = Arrays.copyOf(places, Math.max(16, slot + (slot >> 1) + 1));
      Arrays.fill(places, known, places.length, NONE);
    }
    size++;
    append(slot);
  }

  void moveToEnd(int slot) {
    if (places[slot] != tail - 1 || mark == tail) {
      append(slot);
    }
  }

  void remove(int slot) {
    places[slot] = NONE;
    size--;
  }

  private void append(int slot) {
    if (tail == log.length) {
      places[slot] = NONE;
      tidy();
    }
    places[slot] = tail;
    log[tail++] = slot;
  }

  /**
   * At least half of the log is free after it. Without branches, since which entries count is
   * anybody's guess, the processor's too.
   */
  private void tidy() {
    int[] from = log;
    if (size > log.length / 2) {
      log = new int[log.length * 2];
    }
    int kept = 0;
    int passed = 0;
    for (int at = head; at < tail; at++) {
      if (at == mark) {
        passed = kept;
      }
      int slot = from[at];
      int place = places[slot];
      int other = (place - at | at - place) >> 31;
      places[slot] = (place & other) | (kept & ~other);
      log[kept] = slot;
      kept += 1 + other;
    }
    mark = mark >= tail ? kept : passed;
    head = 0;
    tail = kept;
  }
}
