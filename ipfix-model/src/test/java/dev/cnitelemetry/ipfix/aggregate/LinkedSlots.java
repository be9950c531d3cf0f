// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.util.Arrays;
import java.util.Set;

/**
 * The simple form of {@link SlotQueue}, which it is held against: slots in the order in which they
 * came or were last moved to the end; both neighbours of a slot in one number.
 */
final class LinkedSlots {
  private static final int NONE = -1;

  /** The slot before in the upper half, the one after in the lower. */
  private long[] links = {};

  private int oldest = NONE;
  private int newest = NONE;

  /** The slot that was where it is for longest, or -1. */
  int first() {
    return oldest;
  }

  /** The first that is not one of some, or -1. */
  int firstBut(Set<Integer> some) {
    int slot = oldest;
    while (slot != NONE && some.contains(slot)) {
      slot = after(slot);
    }
    return slot;
  }

  void add(int slot) {
    if (slot >= links.length) {
      links = Arrays.copyOf(links, Math.max(16, slot + (slot >> 1) + 1));
    }
    links[slot] = link(newest, NONE);
    if (newest == NONE) {
      oldest = slot;
    } else {
      links[newest] = link(before(newest), slot);
    }
    newest = slot;
  }

  void moveToEnd(int slot) {
    if (slot != newest) {
      remove(slot);
      add(slot);
    }
  }

  void remove(int slot) {
    int before = before(slot);
    int after = after(slot);
    if (before == NONE) {
      oldest = after;
    } else {
      links[before] = link(before(before), after);
    }
    if (after == NONE) {
      newest = before;
    } else {
      links[after] = link(before, after(after));
    }
  }

  private int before(int slot) {
    return (int) (links[slot] >>> 32);
  }

  private int after(int slot) {
    return (int) links[slot];
  }

  private static long link(int before, int after) {
    return ((long) before << 32) | (after & 0xFFFF_FFFFL);
  }
}
