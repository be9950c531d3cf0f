// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.capture;

import dev.cnitelemetry.ipfix.flow.FlowRecordJsonReader;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * One direction of a TCP connection, put together again from segments in any order. Where one is
 * missing for good the stream goes on at the next message.
 */
final class TcpStream {
  private static final int MOST_HELD = 1 << 20;
  private static final int HEADER = 16;
  private static final byte[] NOTHING = {};

  /** Takes what is in order now. */
  interface Sink {
    void piece(byte[] octets, int offset, int length);

    /** Octets are missing; what follows begins at a message. */
    void gap();
  }

  /** Segments that came early, by their distance from the first octet of the stream. */
  private final TreeMap<Long, byte[]> early = new TreeMap<>();

  private final Sink sink;
  private long next;
  private long origin;
  private int held;
  private boolean begun;

  /** Whether a message is to be found first. */
  private boolean searching;

  /** The last octets in which none was found. */
  private byte[] looked = NOTHING;

  private long gaps;

  TcpStream(Sink sink) {
    this.sink = sink;
  }

  /** How often octets were missing. */
  long gaps() {
    return gaps;
  }

  boolean isWaiting() {
    return !early.isEmpty();
  }

  void add(long sequence, boolean synchronizing, byte[] octets, int from, int to) {
    if (synchronizing) {
      origin = sequence + 1;
      next = 0;
      begun = true;
    }
    if (to <= from) {
      return;
    }
    if (!begun) {
      origin = sequence;
      next = 0;
      begun = true;
      searching = true;
    }
    long first = synchronizing ? 0 : next + (int) (sequence - (origin + next));
    accept(first, Arrays.copyOfRange(octets, from, to));
    drain();
    if (held > MOST_HELD) {
      skipGap();
    }
  }

  /** Gives up what is missing: no segment follows. */
  void finish() {
    while (!early.isEmpty()) {
      skipGap();
    }
  }

  private void skipGap() {
    gaps++;
    searching = true;
    looked = NOTHING;
    sink.gap();
    next = early.firstKey();
    drain();
  }

  private void drain() {
    while (!early.isEmpty() && early.firstKey() <= next) {
      Map.Entry<Long, byte[]> nearest = early.pollFirstEntry();
      held -= nearest.getValue().length;
      accept(nearest.getKey(), nearest.getValue());
    }
  }

  private void accept(long first, byte[] octets) {
    if (first > next) {
      byte[] there = early.get(first);
      if (there == null || there.length < octets.length) {
        early.put(first, octets);
        held += octets.length - (there == null ? 0 : there.length);
      }
      return;
    }
    long known = next - first;
    if (known < octets.length) {
      int from = (int) known;
      next = first + octets.length;
      if (searching) {
        search(octets, from);
      } else {
        sink.piece(octets, from, octets.length - from);
      }
    }
  }

  /** A header may lie across segments: those too short to tell are kept. */
  private void search(byte[] octets, int from) {
    byte[] joined = Arrays.copyOf(looked, looked.length + octets.length - from);
    System.arraycopy(octets, from, joined, looked.length, octets.length - from);
    int at = message(joined, 0, joined.length);
    if (at < 0) {
      int kept = Math.min(joined.length, HEADER - 1);
      looked = Arrays.copyOfRange(joined, joined.length - kept, joined.length);
      return;
    }
    searching = false;
    looked = NOTHING;
    sink.piece(joined, at, joined.length - at);
  }

  /**
   * Where a message begins: version 10, a possible length, and where that ends within the segment
   * another one or nothing; or a record in JSON. -1 if none does.
   */
  private static int message(byte[] octets, int from, int to) {
    for (int at = from; to - at >= HEADER; at++) {
      if (FlowRecordJsonReader.begins(octets, at, to - at)) {
        return at;
      }
      if (octets[at] != 0 || octets[at + 1] != 10) {
        continue;
      }
      int length = ((octets[at + 2] & 0xFF) << 8) | (octets[at + 3] & 0xFF);
      int after = at + length;
      boolean another = after + 1 >= to || (octets[after] == 0 && octets[after + 1] == 10);
      if (length >= HEADER && another) {
        return at;
      }
    }
    return -1;
  }
}
