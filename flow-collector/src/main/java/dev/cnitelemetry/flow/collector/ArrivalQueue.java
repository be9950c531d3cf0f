// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.Nullable;

/**
 * What waits between the receiving and the decoding thread, bounded by its octets.
 *
 * <p>The last quarter of the room is for exporters that have less in it than the others on average:
 * one that sends more than is decoded loses its own datagrams, not those of quiet ones.
 */
final class ArrivalQueue {
  private static final int AT_ONCE = 256;

  /** How much waits for more, and how long, so that not each message wakes the other thread. */
  private static final int TOGETHER = 1 << 16;

  private static final long TOGETHER_NANOSECONDS = 1_000_000L;

  private final long capacity;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final ArrayDeque<Arrival> arrivals = new ArrayDeque<>();

  /** Of each exporter of datagrams the octets that wait. */
  private final Map<InetSocketAddress, long[]> waiting = new HashMap<>();

  private long octets;

  ArrivalQueue(long capacity) {
    this.capacity = capacity;
  }

  /**
   * Adds what came together, and wakes who takes once.
   *
   * @return how many datagrams were lost, since there was no room for them
   */
  int addAll(Collection<Arrival> together) {
    int lost = 0;
    lock.lock();
    try {
      for (Arrival arrival : together) {
        if (arrival.isDatagram() && !hasRoom(arrival)) {
          lost++;
        } else {
          add(arrival);
        }
      }
    } finally {
      lock.unlock();
    }
    return lost;
  }

  private boolean hasRoom(Arrival datagram) {
    int weight = datagram.weight();
    long after = octets + weight;
    long[] own = waiting.get(datagram.from);
    long has = own == null ? 0 : own[0];
    boolean scarce = after > capacity - capacity / 4;
    if (after > capacity || (scarce && has + weight > after / (waiting.size() + 1))) {
      return false;
    }
    if (own == null) {
      waiting.put(datagram.from, new long[] {weight});
    } else {
      own[0] += weight;
    }
    return true;
  }

  /** Adds what may not be lost: its sender was kept from sending more before. */
  void put(Arrival arrival) {
    lock.lock();
    try {
      add(arrival);
    } finally {
      lock.unlock();
    }
  }

  private void add(Arrival arrival) {
    long before = octets;
    octets += arrival.weight();
    arrivals.add(arrival);
    if (before == 0 || (before < TOGETHER && octets >= TOGETHER)) {
      arrived.signal(); // who takes waits for one of these two
    }
  }

  /** Whether connections are to wait. */
  boolean isBusy() {
    return octets() > capacity / 2;
  }

  /** Whether connections that wait may go on. */
  boolean isCalm() {
    return octets() < capacity / 4;
  }

  private long octets() {
    lock.lock();
    try {
      return octets;
    } finally {
      lock.unlock();
    }
  }

  /** Takes some of what there is; waits a while if there is nothing. */
  void take(ArrayDeque<Arrival> into, long milliseconds) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
      boolean waited = false;
      while (arrivals.isEmpty() && left > 0) {
        waited = true;
        left = arrived.awaitNanos(left);
      }
      long longer = waited && !arrivals.isEmpty() ? TOGETHER_NANOSECONDS : 0;
      while (octets < TOGETHER && longer > 0) {
        longer = arrived.awaitNanos(longer);
      }
      for (int i = 0; i < AT_ONCE; i++) {
        Arrival next = next();
        if (next == null) {
          return;
        }
        into.add(next);
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Arrival next() {
    Arrival next = arrivals.poll();
    if (next != null) {
      octets -= next.weight();
      long[] own = next.connection == null ? waiting.get(next.from) : null;
      if (own != null) {
        own[0] -= next.weight();
        if (own[0] <= 0) {
          waiting.remove(next.from);
        }
      }
    }
    return next;
  }
}
