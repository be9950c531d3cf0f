package dev.cnitelemetry.ipfix.aggregate;

import java.util.Arrays;

/**
 * Slots in the order in which they were last touched: a log of touches, in which all but the last
 * one of a slot count for nothing. Touching writes at the end of the log and nowhere near the
 * slot's neighbours, as a linked list would; when the log is full, what counts moves to its
 * beginning.
 */
final class RecentSlots {
  private static final int ABSENT = -1;
  private static final int FIRST_ROOM = 64;

  private int[] log = new int[FIRST_ROOM];
  private int head;
  private int tail;

  /** By slot, where its last touch is in the log, or {@link #ABSENT}. */
  private int[] places = {};

  private int size;

  /** The slot that was not touched for longest, or -1. */
  int oldest() {
    while (head < tail && places[log[head]] != head) {
      head++;
    }
    return head < tail ? log[head] : ABSENT;
  }

  void add(int slot) {
    if (slot >= places.length) {
      int known = places.length;
      places = Arrays.copyOf(places, Math.max(16, slot + (slot >> 1) + 1));
      Arrays.fill(places, known, places.length, ABSENT);
    }
    size++;
    append(slot);
  }

  void touch(int slot) {
    if (places[slot] != tail - 1) {
      append(slot);
    }
  }

  void remove(int slot) {
    places[slot] = ABSENT;
    size--;
  }

  private void append(int slot) {
    if (tail == log.length) {
      places[slot] = ABSENT;
      tidy();
    }
    places[slot] = tail;
    log[tail++] = slot;
  }

  /** At least half of the log is free after it. */
  private void tidy() {
    int[] from = log;
    if (size > log.length / 2) {
      log = new int[log.length * 2];
    }
    int kept = 0;
    for (int at = head; at < tail; at++) {
      int slot = from[at];
      if (places[slot] == at) {
        places[slot] = kept;
        log[kept++] = slot;
      }
    }
    head = 0;
    tail = kept;
  }
}
