// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.internal.Hashing;
import dev.cnitelemetry.ipfix.internal.Octets;
import java.util.Arrays;

/**
 * Texts, each once, by number. 0 is the empty text.
 *
 * <p>References are counted. A text nobody refers to any more stays, so that the next flow of the
 * same Pods allocates nothing; they go together when they take more room than those in use. Once
 * room is short, a text goes with its last reference.
 */
final class NameTable {
  private static final int OVERHEAD = 40;
  private static final int FEWEST_UNUSED_OCTETS = 1 << 16;
  private static final byte[] NOTHING = {};

  private final long maximumOctets;
  private final long seed;
  private final long multiplier;

  private byte[][] octets = new byte[16][];
  private int[] hashes = new int[16];
  private int[] references = new int[16];

  /** The next free number, for numbers that are free. */
  private int[] nextFree = new int[16];

  private int firstFree = -1;
  private int numbers = 1;

  /** Numbers by hash; 0 is free. */
  private int[] slots = new int[32];

  private int count;
  private long usedOctets;
  private long unusedOctets;

  /** Whether room is short. */
  private boolean tight;

  NameTable(long maximumOctets, long seed) {
    this.maximumOctets = maximumOctets;
    this.seed = seed;
    this.multiplier = Hashing.multiplier(seed);
    octets[0] = NOTHING;
  }

  /** The octets of texts that are referred to, their administration included. */
  long octets() {
    return usedOctets;
  }

  /** The same of all texts that are kept. */
  long keptOctets() {
    return usedOctets + unusedOctets;
  }

  /** How many texts are kept, those without references included. */
  int count() {
    return count;
  }

  static long cost(int length) {
    return length == 0 ? 0 : length + (long) OVERHEAD;
  }

  /**
   * Whether the texts of a record may be added.
   *
   * @param most what they cost if none of them is there
   */
  boolean hasRoomFor(long most, IncomingFlow in) {
    if (usedOctets + unusedOctets + most <= maximumOctets) {
      return true;
    }
    if (!tight) {
      tight = true;
      sweep();
    }
    if (usedOctets + most <= maximumOctets) {
      return true;
    }
    long cost = 0;
    for (int text = 0; text < in.textLengths.length; text++) {
      int length = in.textLengths[text];
      cost += find(in.octets, in.textOffsets[text], length) < 0 ? cost(length) : 0;
    }
    return usedOctets + cost <= maximumOctets;
  }

  int length(int name) {
    return octets[name].length;
  }

  byte[] octetsOf(int name) {
    return octets[name];
  }

  OctetSlice slice(int name, OctetSlice into) {
    byte[] array = octets[name];
    return into.wrap(array, 0, array.length);
  }

  boolean matches(int name, byte[] array, int offset, int length) {
    byte[] mine = octets[name];
    return mine.length == length && Arrays.equals(mine, 0, length, array, offset, offset + length);
  }

  /** The number of a text, 0 if it is empty, -1 if it is not there. */
  int find(byte[] array, int offset, int length) {
    return length == 0 ? 0 : find(array, offset, length, hash(array, offset, length));
  }

  private int find(byte[] array, int offset, int length, int hash) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int name = slots[slot];
      if (hashes[name] == hash && matches(name, array, offset, length)) {
        return name;
      }
    }
    return -1;
  }

  /** The number of a text, with one reference more. */
  int take(byte[] array, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int hash = hash(array, offset, length);
    int name = find(array, offset, length, hash);
    if (name < 0) {
      name = add(Arrays.copyOfRange(array, offset, offset + length), hash);
    }
    retain(name);
    return name;
  }

  /**
   * As above, with a guess.
   *
   * @param likely a number that may be the text's, or may be nobody's by now
   */
  int take(byte[] array, int offset, int length, int likely) {
    if (length != 0
        && likely < numbers
        && octets[likely] != null
        && matches(likely, array, offset, length)) {
      retain(likely);
      return likely;
    }
    return take(array, offset, length);
  }

  private void retain(int name) {
    if (references[name]++ == 0) {
      long cost = cost(octets[name].length);
      usedOctets += cost;
      unusedOctets -= cost;
    }
  }

  void release(int name) {
    if (name != 0 && --references[name] == 0) {
      long cost = cost(octets[name].length);
      usedOctets -= cost;
      unusedOctets += cost;
      tight &= usedOctets > maximumOctets / 2;
      if (tight) {
        remove(name);
      } else if (unusedOctets > FEWEST_UNUSED_OCTETS && unusedOctets > usedOctets) {
        sweep();
      }
    }
  }

  /** Takes an unused text out; those after it move up. */
  private void remove(int name) {
    int mask = slots.length - 1;
    int hole = hashes[name] & mask;
    while (slots[hole] != name) {
      hole = (hole + 1) & mask;
    }
    for (int next = (hole + 1) & mask; slots[next] != 0; next = (next + 1) & mask) {
      int home = hashes[slots[next]] & mask;
      if (((next - home) & mask) >= ((next - hole) & mask)) {
        slots[hole] = slots[next];
        hole = next;
      }
    }
    slots[hole] = 0;
    unusedOctets -= cost(octets[name].length);
    forget(name);
  }

  private void forget(int name) {
    octets[name] = null;
    nextFree[name] = firstFree;
    firstFree = name;
    count--;
  }

  private int add(byte[] text, int hash) {
    if (count >= slots.length / 2) {
      resize(slots.length * 2);
    }
    int name = firstFree;
    if (name >= 0) {
      firstFree = nextFree[name];
    } else {
      name = numbers++;
      if (name == octets.length) {
        int room = name + (name >> 1);
        octets = Arrays.copyOf(octets, room);
        hashes = Arrays.copyOf(hashes, room);
        references = Arrays.copyOf(references, room);
        nextFree = Arrays.copyOf(nextFree, room);
      }
    }
    octets[name] = text;
    hashes[name] = hash;
    references[name] = 0;
    unusedOctets += cost(text.length);
    count++;
    put(name);
    return name;
  }

  private void put(int name) {
    int mask = slots.length - 1;
    int slot = hashes[name] & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = name;
  }

  private void resize(int length) {
    slots = new int[length];
    for (int name = 1; name < numbers; name++) {
      if (octets[name] != null) {
        put(name);
      }
    }
  }

  /** Forgets the texts nobody refers to. */
  private void sweep() {
    if (unusedOctets == 0) {
      return;
    }
    for (int name = 1; name < numbers; name++) {
      if (octets[name] != null && references[name] == 0) {
        forget(name);
      }
    }
    unusedOctets = 0;
    Arrays.fill(slots, 0);
    for (int name = 1; name < numbers; name++) {
      if (octets[name] != null) {
        put(name);
      }
    }
  }

  int hash(byte[] array, int offset, int length) {
    long hash = seed ^ length;
    int at = offset;
    int end = offset + length;
    for (; at + 8 <= end; at += 8) {
      hash = Hashing.mix(hash ^ Octets.signed64(array, at), multiplier);
    }
    long rest = 0;
    for (; at < end; at++) {
      rest = (rest << 8) | (array[at] & 0xFF);
    }
    return (int) (Hashing.mix(hash ^ rest, multiplier) >>> 32);
  }
}
