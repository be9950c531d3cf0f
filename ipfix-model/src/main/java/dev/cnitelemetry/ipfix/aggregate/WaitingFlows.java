// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.EVICTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.WAITING;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STATUS;

/** Flows that are held no more and wait to be exported, first come, first served. */
final class WaitingFlows {
  private static final int FEWEST = 64;

  private final FlowSlots store;
  private final int most;
  private int[] slots = new int[8];
  private int first;
  private int size;

  WaitingFlows(int maximumFlows, FlowSlots store) {
    this.store = store;
    most = maximumFlows == Integer.MAX_VALUE ? maximumFlows : Math.max(FEWEST, maximumFlows / 16);
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size >= most;
  }

  boolean contains(int slot) {
    return (status(slot) & WAITING) != 0;
  }

  /** Why the first one was taken out. */
  ExportCause firstCause() {
    return (status(get(0)) & EVICTED) != 0 ? ExportCause.EVICTED : ExportCause.ENDED;
  }

  private long status(int slot) {
    return store.numbers(slot)[store.numbersAt(slot) + STATUS];
  }

  void add(int slot, ExportCause cause) {
    mark(slot, cause == ExportCause.EVICTED ? EVICTED : 0);
    append(slot);
  }

  /** Adds one that says already why. */
  void restore(int slot) {
    mark(slot, 0);
    append(slot);
  }

  private void mark(int slot, long cause) {
    store.numbers(slot)[store.numbersAt(slot) + STATUS] |= WAITING | cause;
  }

  private void append(int slot) {
    if (size == slots.length) {
      int[] more = new int[size * 2];
      for (int i = 0; i < size; i++) {
        more[i] = get(i);
      }
      slots = more;
      first = 0;
    }
    slots[(first + size) & (slots.length - 1)] = slot;
    size++;
  }

  int get(int index) {
    return slots[(first + index) & (slots.length - 1)];
  }

  int removeFirst() {
    int slot = slots[first];
    first = (first + 1) & (slots.length - 1);
    size--;
    return slot;
  }
}
