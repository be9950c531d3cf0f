// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

/** Slots that wait to be exported, first come, first served. */
final class WaitingFlows {
  private int[] slots = new int[8];
  private int first;
  private int size;

  int size() {
    return size;
  }

  void add(int slot) {
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
