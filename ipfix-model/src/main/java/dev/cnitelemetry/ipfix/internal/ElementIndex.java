// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import dev.cnitelemetry.ipfix.InformationElement;
import java.util.Arrays;

/**
 * From element to field: the first field of a Template that has an element.
 *
 * <p>Elements whose hash is a number of their own are looked up in an array, unless it were large
 * for so few fields or there are too many; the others by their key in a hash table. Either takes at
 * most 32 octets a field.
 */
public final class ElementIndex {
  private static final int MOST_PER_FIELD = 32;
  private static final long FREE = -1;
  private static final long[] MULTIPLIERS = {
    0x9E37_79B9_7F4A_7C15L,
    0xC2B2_AE3D_27D4_EB4FL,
    0x1656_67B1_9E37_79F9L,
    0xD6E8_FEB8_6659_FD93L,
    0xA076_1D64_78BD_642FL,
    0xE703_7ED1_A0B4_28DBL,
    0x8EBC_6AF0_9C88_C6E3L,
    0x5897_89E7_4A5C_F5D5L
  };

  public static final ElementIndex EMPTY = new ElementIndex(new InformationElement[0]);

  /** By the hash of an element the index of its field, or -1. */
  private final byte[] byHash;

  /** Keys of elements (48 bits) with the index of their field, or {@link #FREE}. */
  private final long[] slots;

  private final long multiplier;

  public ElementIndex(InformationElement[] elements) {
    byHash = byHash(elements);
    int others = 0;
    for (InformationElement element : elements) {
      others += hashed(element) ? 0 : 1;
    }
    slots = new long[others == 0 ? 1 : Integer.highestOneBit(2 * others - 1) << 1];
    multiplier = bestMultiplier(elements);
    fillSlots(elements, multiplier);
  }

  private static byte[] byHash(InformationElement[] elements) {
    int highest = -1;
    for (InformationElement element : elements) {
      highest = Math.max(highest, element.hashCode());
    }
    if (elements.length > Byte.MAX_VALUE || highest >= MOST_PER_FIELD * elements.length) {
      return new byte[0];
    }
    byte[] fields = new byte[highest + 1];
    Arrays.fill(fields, (byte) -1);
    for (int i = elements.length - 1; i >= 0; i--) {
      if (elements[i].hashCode() >= 0) {
        fields[elements[i].hashCode()] = (byte) i;
      }
    }
    return fields;
  }

  private boolean hashed(InformationElement element) {
    int hash = element.hashCode();
    return hash >= 0 && hash < byHash.length;
  }

  private long bestMultiplier(InformationElement[] elements) {
    long best = MULTIPLIERS[0];
    int fewestCollisions = Integer.MAX_VALUE;
    for (long candidate : MULTIPLIERS) {
      int collisions = fillSlots(elements, candidate);
      if (collisions < fewestCollisions) {
        best = candidate;
        fewestCollisions = collisions;
      }
      if (collisions == 0) {
        break;
      }
    }
    return best;
  }

  private int fillSlots(InformationElement[] elements, long candidate) {
    Arrays.fill(slots, FREE);
    int collisions = 0;
    for (int i = 0; i < elements.length; i++) {
      if (!hashed(elements[i])) {
        collisions += put(elements[i].key(), i, candidate);
      }
    }
    return collisions;
  }

  private int put(long key, int field, long candidate) {
    int collisions = 0;
    int slot = slot(key, candidate);
    while (slots[slot] != FREE && slots[slot] >>> 16 != key) {
      slot = (slot + 1) & (slots.length - 1);
      collisions++;
    }
    if (slots[slot] == FREE) {
      slots[slot] = (key << 16) | field;
    }
    return collisions;
  }

  private int slot(long key, long candidate) {
    return (int) ((key * candidate) >>> 40) & (slots.length - 1);
  }

  /** The index of the first field of an element, or -1. */
  public int of(InformationElement element) {
    int hash = element.hashCode();
    return hash >= 0 && hash < byHash.length ? byHash[hash] : inSlots(element.key());
  }

  private int inSlots(long key) {
    int slot = slot(key, multiplier);
    while (slots[slot] != FREE) {
      if (slots[slot] >>> 16 == key) {
        return (int) slots[slot] & 0xFFFF;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }
}
