// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.util.Arrays;

/**
 * The schedule of exact rules: a binary heap that moves its entries as Go's container/heap does, so
 * that those due at one time come in upstream's order.
 *
 * <p>Source: golang/go, container/heap.
 */
final class ExpiryHeap implements ExpirySchedule {
  private static final int ABSENT = -1;

  private final FlowSlots store;
  private long[] times = new long[16];
  private int[] slots = new int[16];

  /** By slot, its place in the heap, or {@link #ABSENT}. */
  private int[] places = {};

  private int size;

  ExpiryHeap(FlowSlots store) {
    this.store = store;
  }

  private long due(int slot) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    return Math.min(n[b + FlowLayout.ACTIVE_EXPIRY], n[b + FlowLayout.INACTIVE_EXPIRY]);
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public int firstDue(long now) {
    return size > 0 && times[0] <= now ? slots[0] : ABSENT;
  }

  @Override
  public int upcoming(int[] into) {
    int count = Math.min(size, into.length);
    System.arraycopy(slots, 0, into, 0, count);
    return count;
  }

  @Override
  public long firstTime() {
    return size > 0 ? times[0] : Long.MAX_VALUE;
  }

  @Override
  public boolean contains(int slot) {
    return slot < places.length && places[slot] != ABSENT;
  }

  @Override
  public void add(int slot, boolean now) {
    if (size == times.length) {
      times = Arrays.copyOf(times, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
    }
    if (slot >= places.length) {
      int known = places.length;
      places = Arrays.copyOf(places, Math.max(16, slot + (slot >> 1) + 1));
      Arrays.fill(places, known, places.length, ABSENT);
    }
    up(size++, due(slot), slot);
  }

  @Override
  public void update(int slot, boolean now) {
    if (!contains(slot)) {
      return;
    }
    int place = places[slot];
    long time = due(slot);
    if (times[place] == time) {
      return;
    }
    if (!down(place, size, time, slot)) {
      up(place, time, slot);
    }
  }

  /** Takes it out and puts it in again, which is another order than {@link #update} gives. */
  @Override
  public void again(int slot, boolean both) {
    remove(slot);
    add(slot, false);
  }

  @Override
  public void remove(int slot) {
    if (!contains(slot)) {
      return;
    }
    int place = places[slot];
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
