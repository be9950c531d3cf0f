// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The queues of mended rules against the heap of exact ones. */
class ExpiryScheduleProperties {
  private static final long ACTIVE = 60_000;
  private static final long INACTIVE = 90_000;

  /** What {@link FlowTable} and {@link FlowExpiry} do to a schedule, to both at once. */
  private static final class Both {
    final FlowSlots store = new FlowSlots(FlowLayout.longs(Semantics.mended()), 3);
    final SlotQueue recent = new SlotQueue();
    final ExpirySchedule heap = new ExpiryHeap(store);
    final ExpirySchedule queues = new ExpiryQueues(store, recent);
    final List<Integer> held = new ArrayList<>();
    final long activeTimeout;
    final long inactiveTimeout;
    long now = 1_000_000;

    Both(boolean inactiveFirst) {
      activeTimeout = inactiveFirst ? INACTIVE : ACTIVE;
      inactiveTimeout = inactiveFirst ? ACTIVE : INACTIVE;
    }

    void set(int slot, int timer, long time) {
      store.numbers(slot)[store.numbersAt(slot) + timer] = time;
    }

    long due(int slot) {
      long[] n = store.numbers(slot);
      int b = store.numbersAt(slot);
      return Math.min(n[b + FlowLayout.ACTIVE_EXPIRY], n[b + FlowLayout.INACTIVE_EXPIRY]);
    }

    void begin(boolean atOnce) {
      int slot = store.take();
      held.add(slot);
      set(slot, FlowLayout.STATUS, FlowFlags.LIVE | (atOnce ? FlowFlags.READY : 0));
      set(slot, FlowLayout.ACTIVE_EXPIRY, atOnce ? now : now + activeTimeout);
      set(slot, FlowLayout.INACTIVE_EXPIRY, now + inactiveTimeout);
      recent.add(slot);
      heap.add(slot, atOnce);
      queues.add(slot, atOnce);
    }

    void update(int slot, boolean becomesReady) {
      long status = store.numbers(slot)[store.numbersAt(slot) + FlowLayout.STATUS];
      boolean atOnce = becomesReady && (status & FlowFlags.READY) == 0;
      if (atOnce) {
        set(slot, FlowLayout.STATUS, FlowFlags.LIVE | FlowFlags.READY);
        set(slot, FlowLayout.ACTIVE_EXPIRY, now);
      }
      set(slot, FlowLayout.INACTIVE_EXPIRY, now + inactiveTimeout);
      recent.moveToEnd(slot);
      heap.update(slot, atOnce);
      queues.update(slot, atOnce);
    }

    void again(int slot, boolean both) {
      set(slot, FlowLayout.ACTIVE_EXPIRY, now + activeTimeout);
      if (both) {
        set(slot, FlowLayout.INACTIVE_EXPIRY, now + inactiveTimeout);
      }
      heap.again(slot, both);
      queues.again(slot, both);
    }

    boolean isInactive(int slot) {
      return store.numbers(slot)[store.numbersAt(slot) + FlowLayout.INACTIVE_EXPIRY] <= now;
    }

    void remove(int slot) {
      held.remove((Integer) slot);
      recent.remove(slot);
      heap.remove(slot);
      queues.remove(slot);
      store.give(slot);
    }

    void check() {
      assertEquals(heap.isEmpty(), queues.isEmpty());
      assertEquals(heap.firstTime(), queues.firstTime());
      int first = queues.firstDue(now);
      assertEquals(heap.firstDue(now) >= 0, first >= 0);
      if (first >= 0) {
        assertEquals(heap.firstTime(), due(first));
      }
      for (int slot : held) {
        assertEquals(heap.contains(slot), queues.contains(slot));
      }
    }
  }

  @Property(tries = 300)
  void theQueuesGiveFlowsInTheHeapsOrder(
      @ForAll long seed,
      @ForAll boolean inactiveFirst,
      @ForAll @IntRange(min = 1, max = 40) int most) {
    SplittableRandom random = new SplittableRandom(seed);
    Both both = new Both(inactiveFirst);
    for (int i = 0; i < 600; i++) {
      int slot = both.held.isEmpty() ? -1 : both.held.get(random.nextInt(both.held.size()));
      switch (random.nextInt(8)) {
        case 0, 1 -> {
          if (both.held.size() < most) {
            both.begin(random.nextBoolean());
          }
        }
        case 2, 3 -> {
          if (slot >= 0) {
            both.update(slot, random.nextInt(4) == 0);
          }
        }
        case 4 -> {
          if (slot >= 0 && random.nextInt(3) == 0) {
            both.remove(slot);
          } else if (slot >= 0 && random.nextInt(6) == 0) {
            // Out of sight, as a flow that leaks.
            both.heap.remove(slot);
            both.queues.remove(slot);
          }
        }
        case 5 -> both.now += random.nextInt(3) == 0 ? ACTIVE : random.nextInt(2000);
        default -> {
          for (int due = both.queues.firstDue(both.now);
              due >= 0 && random.nextInt(10) > 0;
              due = both.queues.firstDue(both.now)) {
            if (random.nextInt(4) == 0) {
              both.remove(due);
            } else {
              // An inactive timer that ran out is never left as it is.
              both.again(due, random.nextBoolean() || both.isInactive(due));
            }
            both.check();
          }
        }
      }
      both.check();
    }
  }

  private static FlowTable table(
      Semantics semantics,
      int flows,
      BiFunction<FlowSlots, SlotQueue, ExpirySchedule> newSchedule) {
    return new FlowTable(Flows.settings(semantics).maximumFlows(flows).settings(), 4, newSchedule);
  }

  @Provide
  Arbitrary<Semantics> mended() {
    return Arbitraries.of(
        Semantics.mended(),
        Semantics.mended().without(Mending.ONE_SIDE, Mending.REUSE),
        Semantics.mended().without(Mending.UNMATCHED),
        Semantics.antrea("v1.8.0").with(Mending.UNMATCHED, Mending.LEAK),
        Semantics.antrea("v2.3.2").with(Mending.LEAK));
  }

  /** Whatever fails, whoever has to make way: every expiry hands over the same flows. */
  @Property(tries = 150)
  void flowsAreExportedWhenTheyAreByTheHeap(
      @ForAll("mended") Semantics semantics,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int flows) {
    List<InformationElement> elements = DifferentialTest.received(semantics, true);
    List<Operation> operations =
        new RandomOperations(seed, elements, true, true).next(ACTIVE, INACTIVE);
    FlowTable heap = table(semantics, flows, (store, recent) -> new ExpiryHeap(store));
    FlowTable queues = table(semantics, flows, ExpiryQueues::new);
    long now = 1_700_000_000_000L;
    for (Operation operation : operations) {
      if (operation.delay() > 0) {
        now += operation.delay();
      } else if (operation.expire()) {
        assertEquals(exports(heap, now, operation.fail()), exports(queues, now, operation.fail()));
      } else {
        FlowRecord flow = operation.flow(elements);
        assertEquals(heap.add(flow, now, null), queues.add(flow, now, null));
      }
      assertEquals(heap.nextExpiry(), queues.nextExpiry());
      assertEquals(heap.statistics(), queues.statistics());
    }
  }

  private static List<String> exports(FlowTable table, long now, int fail) {
    List<String> exports = new ArrayList<>();
    if (fail > 0) {
      try {
        table.expire(
            now,
            flow -> {
              throw new UnsupportedOperationException("full");
            });
      } catch (UnsupportedOperationException e) {
        assertEquals("full", e.getMessage());
      }
    }
    table.expire(now, flow -> exports.add(flow.cause() + "\n" + DifferentialTest.text(flow)));
    exports.sort(null);
    return exports;
  }
}
