// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_DESTINATION_HIGH;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_DESTINATION_LOW;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_PORTS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_SOURCE_HIGH;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.KEY_SOURCE_LOW;

import dev.cnitelemetry.ipfix.internal.Hashing;

/**
 * From the 5-tuple to the slot: open addressing, linear probing. An entry has the hash in its upper
 * half and the slot plus one in its lower; 0 is free. The seed keeps senders from choosing 5-tuples
 * that collide.
 */
final class FlowIndex {
  private final FlowSlots store;
  private final long seed;
  private final long multiplier;
  private long[] entries = new long[16];
  private int size;

  FlowIndex(FlowSlots store, long seed) {
    this.store = store;
    this.seed = seed;
    this.multiplier = Hashing.multiplier(seed);
  }

  int size() {
    return size;
  }

  int hash(long sourceHigh, long sourceLow, long destinationHigh, long destinationLow, long ports) {
    long hash = mix(seed ^ sourceLow);
    hash = mix(hash ^ destinationLow);
    hash = mix(hash ^ ports);
    if ((sourceHigh | destinationHigh) != 0) {
      hash = mix(mix(hash ^ sourceHigh) ^ destinationHigh);
    }
    return (int) (hash >>> 32);
  }

  /** The hash of the key of a flow. */
  int hash(long[] n, int b) {
    return hash(
        n[b + KEY_SOURCE_HIGH],
        n[b + KEY_SOURCE_LOW],
        n[b + KEY_DESTINATION_HIGH],
        n[b + KEY_DESTINATION_LOW],
        n[b + KEY_PORTS]);
  }

  private long mix(long value) {
    return Hashing.mix(value, multiplier);
  }

  /** The slot of a key, or -1. */
  int find(
      int hash,
      long sourceHigh,
      long sourceLow,
      long destinationHigh,
      long destinationLow,
      long ports) {
    long[] table = entries;
    int mask = table.length - 1;
    int at = hash & mask;
    for (long entry = table[at]; entry != 0; entry = table[at]) {
      if ((int) (entry >>> 32) == hash) {
        int slot = (int) entry - 1;
        store.fetch(slot);
        long[] n = store.numbers(slot);
        int b = store.numbersAt(slot);
        if (n[b + KEY_SOURCE_LOW] == sourceLow
            && n[b + KEY_DESTINATION_LOW] == destinationLow
            && n[b + KEY_PORTS] == ports
            && n[b + KEY_SOURCE_HIGH] == sourceHigh
            && n[b + KEY_DESTINATION_HIGH] == destinationHigh) {
          return slot;
        }
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  /** What is where a hash belongs, to be near when it is looked for. */
  long entry(int hash) {
    return entries[hash & (entries.length - 1)];
  }

  /** The slot of the first key with a hash, or -1. */
  int likely(int hash) {
    long[] table = entries;
    int mask = table.length - 1;
    int at = hash & mask;
    long entry = table[at];
    while (entry != 0 && (int) (entry >>> 32) != hash) {
      at = (at + 1) & mask;
      entry = table[at];
    }
    return (int) entry - 1;
  }

  void add(int hash, int slot) {
    if (size >= entries.length / 8 * 5) {
      grow();
    }
    put(((long) hash << 32) | (slot + 1));
    size++;
  }

  private void put(long entry) {
    int mask = entries.length - 1;
    int at = (int) (entry >>> 32) & mask;
    while (entries[at] != 0) {
      at = (at + 1) & mask;
    }
    entries[at] = entry;
  }

  private void grow() {
    long[] old = entries;
    entries = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        put(entry);
      }
    }
  }

  /** Takes a slot out; the entries after it move up. */
  void remove(int slot) {
    int hash = hash(store.numbers(slot), store.numbersAt(slot));
    int mask = entries.length - 1;
    int at = hash & mask;
    while ((int) entries[at] != slot + 1) {
      at = (at + 1) & mask;
    }
    size--;
    int hole = at;
    for (int next = (at + 1) & mask; entries[next] != 0; next = (next + 1) & mask) {
      int home = (int) (entries[next] >>> 32) & mask;
      if (((next - home) & mask) >= ((next - hole) & mask)) {
        entries[hole] = entries[next];
        hole = next;
      }
    }
    entries[hole] = 0;
  }
}
