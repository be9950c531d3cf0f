// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

/**
 * The schedule of mended rules. Timeouts are the same for all flows and time does not go back, so
 * that each kind of timer runs out in the order in which it was set: queues, and no search. Of two
 * flows that are due at one time it is first the one that became complete, then the one that goes
 * on, then the one that ended; among those of a kind the one whose timer was set first.
 */
final class ExpiryQueues implements ExpirySchedule {
  private final FlowSlots store;

  /** Flows that became complete, due since then. */
  private final SlotQueue complete = new SlotQueue();

  /** The others, by active timer. */
  private final SlotQueue active = new SlotQueue();

  /** All flows by last update, which is when the inactive timer was set, but for those below. */
  private final SlotQueue recent;

  /** Flows whose inactive timer was set since their last update. */
  private final SlotQueue prolonged = new SlotQueue();

  private final SlotQueue[] queues = {complete, active, prolonged};

  /** What {@link #find} found. */
  private int first;

  private long firstTime;

  /** Where it is. */
  private SlotQueue firstQueue = active;

  /**
   * Makes an empty schedule.
   *
   * @param recent the flows by last update, kept by the caller
   */
  ExpiryQueues(FlowSlots store, SlotQueue recent) {
    this.store = store;
    this.recent = recent;
  }

  private void find() {
    first = SlotQueue.NONE;
    firstTime = Long.MAX_VALUE;
    consider(complete, complete.first(), FlowLayout.ACTIVE_EXPIRY);
    consider(active, active.first(), FlowLayout.ACTIVE_EXPIRY);
    consider(recent, firstInactive(), FlowLayout.INACTIVE_EXPIRY);
    consider(prolonged, prolonged.first(), FlowLayout.INACTIVE_EXPIRY);
  }

  private void consider(SlotQueue queue, int slot, int timer) {
    if (slot != SlotQueue.NONE) {
      long time = store.numbers(slot)[store.numbersAt(slot) + timer];
      if (first == SlotQueue.NONE || time < firstTime) {
        first = slot;
        firstTime = time;
        firstQueue = queue;
      }
    }
  }

  private int firstInactive() {
    int slot = recent.firstUnpassed();
    while (slot != SlotQueue.NONE && (prolonged.contains(slot) || !contains(slot))) {
      recent.pass();
      slot = recent.firstUnpassed();
    }
    return slot;
  }

  @Override
  public boolean isEmpty() {
    return active.first() == SlotQueue.NONE && complete.first() == SlotQueue.NONE;
  }

  @Override
  public int firstDue(long now) {
    find();
    return firstTime <= now ? first : SlotQueue.NONE;
  }

  @Override
  public int upcoming(int[] into) {
    return firstQueue.upcoming(into);
  }

  @Override
  public long firstTime() {
    find();
    return firstTime;
  }

  @Override
  public boolean contains(int slot) {
    return active.contains(slot) || complete.contains(slot);
  }

  @Override
  public void add(int slot, boolean now) {
    (now ? complete : active).add(slot);
  }

  @Override
  public void update(int slot, boolean now) {
    if (prolonged.contains(slot)) {
      prolonged.remove(slot);
    }
    if (now && active.contains(slot)) {
      active.remove(slot);
      complete.add(slot);
    }
  }

  @Override
  public void again(int slot, boolean both) {
    if (active.contains(slot)) {
      active.moveToEnd(slot);
    } else {
      complete.remove(slot);
      active.add(slot);
    }
    if (both && prolonged.contains(slot)) {
      prolonged.moveToEnd(slot);
    } else if (both) {
      prolonged.add(slot);
    }
  }

  @Override
  public void remove(int slot) {
    for (SlotQueue queue : queues) {
      if (queue.contains(slot)) {
        queue.remove(slot);
      }
    }
  }
}
