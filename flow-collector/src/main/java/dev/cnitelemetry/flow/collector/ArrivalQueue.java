package dev.cnitelemetry.flow.collector;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.Nullable;

/** What waits between the receiving and the decoding thread, bounded by its octets. */
final class ArrivalQueue {
  private final long capacity;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final ArrayDeque<Arrival> arrivals = new ArrayDeque<>();
  private long octets;

  ArrivalQueue(long capacity) {
    this.capacity = capacity;
  }

  /** Adds what may be lost; false if there is no room. */
  boolean offer(Arrival arrival) {
    return add(arrival, capacity);
  }

  /** Adds what may not be lost: its sender was kept from sending more before. */
  void put(Arrival arrival) {
    add(arrival, Long.MAX_VALUE);
  }

  private boolean add(Arrival arrival, long most) {
    lock.lock();
    try {
      if (octets + arrival.weight() > most) {
        return false;
      }
      octets += arrival.weight();
      arrivals.add(arrival);
      arrived.signal();
      return true;
    } finally {
      lock.unlock();
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

  /** Takes everything there is; waits a while if there is nothing. */
  void take(ArrayDeque<Arrival> into, long milliseconds) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
      while (arrivals.isEmpty() && left > 0) {
        left = arrived.awaitNanos(left);
      }
      for (int i = 0; i < 256; i++) {
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
    }
    return next;
  }
}
