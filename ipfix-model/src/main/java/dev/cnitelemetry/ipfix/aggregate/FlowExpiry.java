// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.NEWS;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.READY;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.UNMATCHED;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.ACTIVE_EXPIRY;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.INACTIVE_EXPIRY;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.RETRIES_SHIFT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STATUS;

import java.util.function.Consumer;

/** The timers of flows, and what becomes of a flow when one runs out. */
final class FlowExpiry {
  private static final int MOST_RETRIES = 2;
  private static final long SCAN_DELAY = 100;
  private static final long SCAN_INTERVAL = 1000;

  private final FlowSlots store;
  private final FlowExport exporting;
  private final FlowCounts counts;
  private final ExpirySchedule schedule;
  private final long activeTimeout;
  private final long inactiveTimeout;
  private final boolean exact;
  private final boolean exportsWhenReady;
  private final boolean dueAtEquality;
  private final boolean exportsUnmatched;

  FlowExpiry(
      FlowSettings settings,
      FlowSlots store,
      FlowExport exporting,
      FlowCounts counts,
      ExpirySchedule schedule) {
    this.store = store;
    this.exporting = exporting;
    this.counts = counts;
    this.schedule = schedule;
    Semantics semantics = settings.semantics();
    activeTimeout = settings.activeTimeout();
    inactiveTimeout = settings.inactiveTimeout();
    exact = semantics.mendings().isEmpty();
    exportsWhenReady = semantics.isSinceCompleteExport();
    dueAtEquality = semantics.isSinceCompleteExport() || semantics.mends(Mending.LEAK);
    exportsUnmatched = semantics.mends(Mending.UNMATCHED);
  }

  private static long after(long now, long timeout) {
    long time = now + timeout;
    return time < now ? Long.MAX_VALUE : time;
  }

  /** Starts the timers of a new flow. */
  void begin(int slot, long now) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean atOnce = exportsWhenReady && (n[b + STATUS] & READY) != 0;
    n[b + ACTIVE_EXPIRY] = atOnce ? now : after(now, activeTimeout);
    n[b + INACTIVE_EXPIRY] = after(now, inactiveTimeout);
    schedule.add(slot, atOnce);
  }

  /** Starts the inactive timer anew; a flow that became ready may be due at once. */
  void update(int slot, boolean becameReady, long now) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean atOnce = exportsWhenReady && becameReady;
    if (atOnce) {
      n[b + ACTIVE_EXPIRY] = now;
    }
    n[b + INACTIVE_EXPIRY] = after(now, inactiveTimeout);
    schedule.update(slot, atOnce);
  }

  /** Takes in a flow whose timers run already. */
  void restore(int slot) {
    schedule.add(slot, false);
  }

  boolean contains(int slot) {
    return schedule.contains(slot);
  }

  void remove(int slot) {
    schedule.remove(slot);
  }

  ExpirySchedule schedule() {
    return schedule;
  }

  /** The flow that is due by now, or -1. */
  int firstDue(long now) {
    return schedule.firstDue(now);
  }

  /**
   * Does with the flow of {@link #firstDue} what is due.
   *
   * @return whether the flow is to be removed
   */
  boolean expire(int slot, long now, Consumer<? super AggregatedFlow> sink) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    if ((n[b + STATUS] & READY) == 0) {
      return expireUnmatched(slot, n, b, now, sink);
    }
    boolean inactive = isDue(n[b + INACTIVE_EXPIRY], now);
    exportOrLeak(slot, inactive ? ExportCause.INACTIVE : ExportCause.ACTIVE, now, sink);
    if (inactive) {
      return true;
    }
    if (isDue(n[b + ACTIVE_EXPIRY], now)) {
      activeAgain(slot, n, b, now);
    } else {
      schedule.remove(slot);
    }
    return false;
  }

  /** Exports the flow of {@link #firstDue} for the last time, if it is one that is exported. */
  void end(int slot, long now, Consumer<? super AggregatedFlow> sink) {
    long status = store.numbers(slot)[store.numbersAt(slot) + STATUS];
    if ((status & READY) != 0) {
      exporting.export(slot, ExportCause.INACTIVE, now, sink);
    } else if ((status & UNMATCHED) != 0) {
      if ((status & NEWS) != 0) {
        exporting.export(slot, ExportCause.INACTIVE, now, sink);
      }
    } else if (exportsUnmatched) {
      exporting.export(slot, ExportCause.UNMATCHED, now, sink);
      counts.unmatchedExported++;
    } else {
      counts.unmatchedDropped++;
    }
  }

  private boolean isDue(long time, long now) {
    return dueAtEquality ? time <= now : time < now;
  }

  private boolean expireUnmatched(
      int slot, long[] n, int b, long now, Consumer<? super AggregatedFlow> sink) {
    if ((n[b + STATUS] & UNMATCHED) != 0) {
      return expireExported(slot, n, b, now, sink);
    }
    int retries = (int) (n[b + STATUS] >>> RETRIES_SHIFT) & 0xFF;
    if (retries < MOST_RETRIES) {
      n[b + STATUS] += 1L << RETRIES_SHIFT;
      bothAgain(slot, n, b, now);
    } else if (exportsUnmatched) {
      exportOrLeak(slot, ExportCause.UNMATCHED, now, sink);
      n[b + STATUS] |= UNMATCHED;
      counts.unmatchedExported++;
      bothAgain(slot, n, b, now);
    } else {
      counts.unmatchedDropped++;
      return true;
    }
    return false;
  }

  /** A flow that was exported without its twin: again if there is news, until nothing comes. */
  private boolean expireExported(
      int slot, long[] n, int b, long now, Consumer<? super AggregatedFlow> sink) {
    boolean inactive = n[b + INACTIVE_EXPIRY] <= now;
    if ((n[b + STATUS] & NEWS) != 0) {
      exportOrLeak(slot, inactive ? ExportCause.INACTIVE : ExportCause.UNMATCHED, now, sink);
    }
    if (!inactive) {
      activeAgain(slot, n, b, now);
    }
    return inactive;
  }

  private void activeAgain(int slot, long[] n, int b, long now) {
    n[b + ACTIVE_EXPIRY] = after(now, activeTimeout);
    schedule.again(slot, false);
  }

  private void bothAgain(int slot, long[] n, int b, long now) {
    n[b + ACTIVE_EXPIRY] = after(now, activeTimeout);
    n[b + INACTIVE_EXPIRY] = after(now, inactiveTimeout);
    schedule.again(slot, true);
  }

  /** Exports a flow that is due; exact rules lose sight of it if the sink fails. */
  private void exportOrLeak(
      int slot, ExportCause cause, long now, Consumer<? super AggregatedFlow> sink) {
    boolean done = false;
    try {
      exporting.export(slot, cause, now, sink);
      done = true;
    } finally {
      if (!done && !dueAtEquality) {
        schedule.remove(slot);
      }
    }
  }

  /** When to come again. */
  long next(long now) {
    if (!exact) {
      return schedule.firstTime();
    }
    if (now == Long.MIN_VALUE) {
      return Long.MAX_VALUE;
    }
    if (exportsWhenReady) {
      return after(now, SCAN_INTERVAL);
    }
    if (schedule.isEmpty()) {
      return after(now, Math.min(activeTimeout, inactiveTimeout));
    }
    long due = schedule.firstTime();
    return Math.max(due, due + SCAN_DELAY < now ? after(now, SCAN_DELAY) : due + SCAN_DELAY);
  }
}
