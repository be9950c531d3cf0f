// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the flows of a small {@link FlowTable} are written: version, rules, time, then for each flow
 * its numbers and texts. Numbers take as many octets as they need, seven bits each, the lowest
 * first.
 */
final class FlowStateForm {
  private static final int FIRST_VERSION = 1;

  /** With the Nodes' starts, for rules that need them. */
  private static final int VERSION_WITH_STARTS = 2;

  private static final int MOST_FLOWS = 1 << 16;
  private static final int HELD = 0;
  private static final int LEAKED = 1;
  private static final int WAITING = 2;

  private final FlowTable table;
  private final byte[] rules;
  private final int version;
  private final int names;

  /** Which numbers there are in their order, and which there were in the first version. */
  private final int[] numbers;

  private final int[] numbersOfFirstVersion;

  FlowStateForm(Semantics semantics, FlowTable table) {
    this.table = table;
    version = FlowLayout.hasStarts(semantics) ? VERSION_WITH_STARTS : FIRST_VERSION;
    names = FlowLayout.names(semantics);
    numbersOfFirstVersion = FlowLayout.written(semantics, false);
    numbers =
        version == FIRST_VERSION ? numbersOfFirstVersion : FlowLayout.written(semantics, true);
    rules = semantics.toString().getBytes(StandardCharsets.UTF_8);
  }

  int size() {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 10);
    while (true) {
      try {
        write(buffer.clear());
        return buffer.position();
      } catch (BufferOverflowException e) {
        buffer = ByteBuffer.allocate(buffer.capacity() * 2);
      }
    }
  }

  void write(ByteBuffer buffer) {
    buffer.put((byte) version);
    put(buffer, rules.length);
    buffer.put(rules);
    put(buffer, table.latest());
    put(buffer, table.heldAndWaiting());
    table.forEachSlot(slot -> write(slot, buffer));
  }

  private void write(int slot, ByteBuffer buffer) {
    FlowSlots store = table.store();
    put(buffer, table.isWaiting(slot) ? WAITING : table.isLeaked(slot) ? LEAKED : HELD);
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    for (int number : numbers) {
      put(buffer, n[b + number]);
    }
    for (int name = 0; name < names; name++) {
      byte[] text = table.names().octetsOf(FlowLayout.name(n, b, name));
      put(buffer, text.length);
      buffer.put(text);
    }
  }

  void read(ByteBuffer buffer) {
    table.clear();
    boolean done = false;
    try {
      readFlows(buffer);
      done = true;
    } finally {
      if (!done) {
        table.clear();
      }
    }
  }

  private void readFlows(ByteBuffer buffer) {
    if (!buffer.hasRemaining()) {
      throw new IllegalArgumentException("no state of a flow: there are no octets");
    }
    int found = buffer.get();
    if (found != version && found != FIRST_VERSION) {
      throw new IllegalArgumentException(
          "state of version "
              + found
              + ", but "
              + (version == FIRST_VERSION ? "version 1 is" : "versions 1 and 2 are")
              + " read here");
    }
    byte[] others = octets(buffer);
    if (!Arrays.equals(others, rules)) {
      throw new IllegalArgumentException(
          "state by the rules of "
              + new String(others, StandardCharsets.UTF_8)
              + ", but here they are those of "
              + new String(rules, StandardCharsets.UTF_8));
    }
    long latest = get(buffer);
    long flows = get(buffer);
    if (flows < 0 || flows > MOST_FLOWS) {
      throw damaged(buffer);
    }
    table.setLatest(latest);
    for (int i = 0; i < flows; i++) {
      readFlow(buffer, found);
    }
  }

  private void readFlow(ByteBuffer buffer, int found) {
    long kind = get(buffer);
    if (kind != HELD && kind != LEAKED && kind != WAITING) {
      throw damaged(buffer);
    }
    FlowSlots store = table.store();
    int slot = store.take();
    boolean done = false;
    try {
      long[] n = store.numbers(slot);
      int b = store.numbersAt(slot);
      for (int number : found == version ? numbers : numbersOfFirstVersion) {
        n[b + number] = get(buffer);
      }
      if (found != version) {
        long start = n[b + FlowLayout.TIMES] >>> 32;
        n[b + FlowLayout.STARTS] = start << 32 | start;
      }
      for (int name = 0; name < names; name++) {
        byte[] text = octets(buffer);
        FlowLayout.setName(n, b, name, table.names().take(text, 0, text.length));
      }
      done = (n[b + FlowLayout.STATUS] & FlowFlags.LIVE) != 0;
    } finally {
      if (!done) {
        table.free(slot);
      }
    }
    if (!done || !table.restore(slot, kind == LEAKED, kind == WAITING)) {
      throw damaged(buffer);
    }
  }

  private static void put(ByteBuffer buffer, long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      buffer.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    buffer.put((byte) rest);
  }

  private static long get(ByteBuffer buffer) {
    long number = 0;
    for (int shift = 0; shift < 64 && buffer.hasRemaining(); shift += 7) {
      int octet = buffer.get();
      number |= (octet & 0x7FL) << shift;
      if (octet >= 0) {
        return number;
      }
    }
    throw damaged(buffer);
  }

  private static byte[] octets(ByteBuffer buffer) {
    long length = get(buffer);
    if (length < 0 || length > buffer.remaining()) {
      throw damaged(buffer);
    }
    byte[] octets = new byte[(int) length];
    buffer.get(octets);
    return octets;
  }

  private static IllegalArgumentException damaged(ByteBuffer buffer) {
    return new IllegalArgumentException(
        "the state of a flow is damaged or cut off at octet " + buffer.position());
  }
}
