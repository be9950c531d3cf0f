package dev.cnitelemetry.cli.ipfix;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** One direction of a TCP connection, put together again from segments in any order. */
final class TcpStream {
  private static final int MOST_HELD = 4 << 20;

  /** Segments that came early, by their distance from the first octet of the stream. */
  private final Map<Long, byte[]> early = new TreeMap<>();

  private long next;
  private long origin;
  private int held;
  private boolean begun;
  private boolean broken;

  /** Whether octets are missing for good, so that what follows cannot be read. */
  boolean broken() {
    return broken;
  }

  /** Whether octets were captured that wait for others before them. */
  boolean waiting() {
    return !early.isEmpty();
  }

  /**
   * Takes a segment and hands on what is in order now.
   *
   * @param sink takes an array and how many of its octets count
   */
  void add(
      long sequence,
      boolean synchronizing,
      byte[] octets,
      int from,
      int to,
      BiConsumer<byte[], Integer> sink) {
    if (synchronizing) {
      origin = sequence + 1;
      next = 0;
      begun = true;
    }
    if (broken || to <= from) {
      return;
    }
    if (!begun) {
      if (!beginsMessage(octets, from, to)) {
        return;
      }
      origin = sequence;
      next = 0;
      begun = true;
    }
    long first = synchronizing ? 0 : position(sequence);
    accept(first, Arrays.copyOfRange(octets, from, to), sink);
    while (!early.isEmpty()) {
      Map.Entry<Long, byte[]> nearest = early.entrySet().iterator().next();
      if (nearest.getKey() > next) {
        break;
      }
      early.remove(nearest.getKey());
      held -= nearest.getValue().length;
      accept(nearest.getKey(), nearest.getValue(), sink);
    }
  }

  /** A capture that begins in the middle of a stream is taken up where a message begins. */
  private static boolean beginsMessage(byte[] octets, int from, int to) {
    return to - from >= 2 && octets[from] == 0 && octets[from + 1] == 10;
  }

  private long position(long sequence) {
    int distance = (int) (sequence - (origin + next));
    return next + distance;
  }

  private void accept(long first, byte[] octets, BiConsumer<byte[], Integer> sink) {
    if (first > next) {
      byte[] there = early.get(first);
      if (there == null || there.length < octets.length) {
        early.put(first, octets);
        held += octets.length - (there == null ? 0 : there.length);
      }
      if (held > MOST_HELD) {
        broken = true;
        early.clear();
      }
      return;
    }
    long known = next - first;
    if (known < octets.length) {
      byte[] fresh = known == 0 ? octets : Arrays.copyOfRange(octets, (int) known, octets.length);
      next += fresh.length;
      sink.accept(fresh, fresh.length);
    }
  }
}
