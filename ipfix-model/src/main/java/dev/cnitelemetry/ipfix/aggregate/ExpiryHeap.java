package dev.cnitelemetry.ipfix.aggregate;

import java.util.Arrays;

/**
 * Slots by when they are due: a binary heap that moves its entries as Go's container/heap does, so
 * that those due at one time come in upstream's order.
 *
 * <p>Source: golang/go, container/heap.
 */
final class ExpiryHeap {
  private static final int ABSENT = -1;

  private long[] times = new long[16];
  private int[] slots = new int[16];

  /** By slot, its place in the heap, or {@link #ABSENT}. */
  private int[] places = {};

  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  int first() {
    return slots[0];
  }

  long firstTime() {
    return times[0];
  }

  boolean contains(int slot) {
    return slot < places.length && places[slot] != ABSENT;
  }

  void push(int slot, long time) {
    if (size == times.length) {
      times = Arrays.copyOf(times, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
    }
    if (slot >= places.length) {
      int known = places.length;
      places = Arrays.copyOf(places, Math.max(16, slot + (slot >> 1) + 1));
      Arrays.fill(places, known, places.length, ABSENT);
    }
    up(size++, time, slot);
  }

  /** Takes the first one out. */
  int pop() {
    int slot = slots[0];
    size--;
    if (size > 0) {
      down(0, size, times[size], slots[size]);
    }
    places[slot] = ABSENT;
    return slot;
  }

  /** Moves a slot to another time. */
  void update(int slot, long time) {
    int place = places[slot];
    if (place == ABSENT || times[place] == time) {
      return;
    }
    if (!down(place, size, time, slot)) {
      up(place, time, slot);
    }
  }

  void remove(int slot) {
    int place = places[slot];
    if (place == ABSENT) {
      return;
    }
    size--;
    if (place != size) {
      long time = times[size];
      int last = slots[size];
      if (!down(place, size, time, last)) {
        up(place, time, last);
      }
    }
    places[slot] = ABSENT;
  }

  private void set(int place, long time, int slot) {
    times[place] = time;
    slots[place] = slot;
    places[slot] = place;
  }

  private void up(int from, long time, int slot) {
    int place = from;
    while (place > 0) {
      int parent = (place - 1) / 2;
      if (time >= times[parent]) {
        break;
      }
      set(place, times[parent], slots[parent]);
      place = parent;
    }
    set(place, time, slot);
  }

  /** Whether it moved. */
  private boolean down(int from, int limit, long time, int slot) {
    int place = from;
    while (true) {
      int child = 2 * place + 1;
      if (child >= limit) {
        break;
      }
      if (child + 1 < limit && times[child + 1] < times[child]) {
        child++;
      }
      if (times[child] >= time) {
        break;
      }
      set(place, times[child], slots[child]);
      place = child;
    }
    set(place, time, slot);
    return place > from;
  }
}
